import { join } from 'node:path'
import { aProvider } from '../lab/provider.ts'
import { type Case, everythingWorks } from './case.ts'

const greylister = join(import.meta.dirname, '../lab/greylist.ts')

/** Providers that have nothing against our letters, however closely they look at them. */
export const readyOnes: Case[] = [
  {
    // Even a strict receiver finds nothing to complain of.
    title: 'ready on both families, and strict with those who send to it',
    provider: aProvider('ready', 1),
    server: {
      postfix: {
        main: {
          smtpd_helo_required: 'yes',
          smtpd_client_restrictions: 'reject_unknown_client_hostname',
          smtpd_helo_restrictions: 'reject_unknown_helo_hostname',
          smtpd_sender_restrictions: 'reject_unknown_sender_domain',
        },
      },
    },
    expected: everythingWorks,
  },
  {
    title: 'has IPv6 only',
    provider: aProvider('six-only', 2, { families: ['ipv6'] }),
    server: { postfix: {} },
    expected: everythingWorks,
  },
  {
    // No ability hangs on reverse DNS; the answer says that it is missing.
    title: 'no reverse DNS for its IPv6 address',
    provider: aProvider('no-ptr', 6, { reverse: ['ipv4'] }),
    server: { postfix: {} },
    expected: { ...everythingWorks, says: /no\s+reverse\s+DNS/i },
  },
  {
    // A 4xx is no verdict; a later round gets through by the same path, before B counts as stuck.
    title: 'greylisting',
    provider: aProvider('greylisting', 7),
    server: {
      postfix: {
        main: {
          smtpd_recipient_restrictions: 'check_policy_service { unix:private/greylist, timeout=20s }',
          greylist_time_limit: '3600',
        },
        services: [
          `greylist unix - n n - 0 spawn user=nobody argv=${process.execPath} ${greylister} /tmp/greylist 4`,
        ],
      },
    },
    expected: everythingWorks,
  },
  {
    // Its callouts reach our return paths: B's over IPv6, A's over IPv4.
    title: 'Postfix calls out to verify the sender (reject_unverified_sender)',
    provider: aProvider('callout', 11),
    server: {
      postfix: {
        main: {
          smtpd_sender_restrictions: 'reject_unverified_sender',
          unverified_sender_reject_code: '550',
          address_verify_poll_delay: '1s',
          address_verify_poll_count: '8',
        },
      },
    },
    expected: everythingWorks,
  },
  {
    title: 'Exim calls out to verify the sender (verify = sender/callout)',
    provider: aProvider('exim-sender', 16),
    server: { exim: { atRecipient: ['require verify = sender/callout=10s'] } },
    expected: everythingWorks,
  },
  {
    // It asks from <> whether test@ of the header From's domain takes mail.
    title: 'Exim calls out to verify the header From (verify = header_sender/callout)',
    provider: aProvider('exim-header', 17),
    server: { exim: { atDot: ['require verify = header_sender/callout=10s'] } },
    expected: everythingWorks,
  },
]
