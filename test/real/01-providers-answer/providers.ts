import { join } from 'node:path'
import type { EximPlan } from '../lab/exim.ts'
import { ipv6OnlyDomain } from '../lab/mailsix.ts'
import type { OpensmtpdPlan } from '../lab/opensmtpd.ts'
import type { PostfixPlan } from '../lab/postfix.ts'
import { aProvider, type Family, type Provider } from '../lab/provider.ts'

type State = 'pass' | 'fail' | 'not-tested' | 'unknown'

/** What must come of a test mail from this provider. */
export interface Expected {
  /** The family by which each letter comes; null where it doesn't. */
  A: Family | null
  B: Family | null
  explanation: Family | null
  /** ① send to IPv6-only, ② receive over IPv6, ③ IPv6-only envelope sender, ④ IPv6-only From. */
  abilities: readonly [State, State, State, State]
  /** The explanation's Status line. */
  status?: string
  /** Whether the explanation carries the DSN that came. */
  dsn?: boolean
  /** The stage at which an attempt at A ends before another one gets through. */
  failsFirst?: string
  /** Words of answer A. */
  says?: RegExp
}

export interface Case {
  title: string
  provider: Provider
  server: { postfix: PostfixPlan } | { exim: EximPlan } | { opensmtpd: OpensmtpdPlan }
  expected: Expected
}

const everythingWorks: Expected = {
  A: 'ipv6',
  B: 'ipv6',
  explanation: null,
  abilities: ['pass', 'pass', 'pass', 'pass'],
}

const refuseSixAt = (restriction: string, reply: string): Record<string, string> => ({
  [restriction]: `check_sender_access inline:{ { ${ipv6OnlyDomain} = ${reply} } }`,
})

/** Postfix's after-queue filter, as for a virus scanner: port 25 has taken the mail when the second hop refuses it. */
const secondHop = (settings: Record<string, string>): PostfixPlan => {
  const own = { content_filter: '', smtpd_tls_security_level: 'none', ...settings }
  const options = Object.entries(own).map(([key, value]) => ` -o { ${key} = ${value} }`)
  const filtered = { content_filter: 'smtp:[127.0.0.1]:2525' }
  return {
    ipv6: filtered,
    ipv4: filtered,
    services: [`127.0.0.1:2525 inet n - n - - smtpd${options.join('')}`],
  }
}

const greylister = join(import.meta.dirname, '../lab/greylist.ts')

/** One fault each. ① always passes: the mail came to us over IPv6. */
export const cases: Case[] = [
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
    // ② no MX host has an AAAA record. ③ ④ B never reached a server, and B4 is not sent.
    title: 'MX without AAAA',
    provider: aProvider('no-aaaa', 3, { exchangers: [['ipv4']] }),
    server: { postfix: {} },
    expected: {
      A: 'ipv4',
      B: null,
      explanation: 'ipv4',
      abilities: ['pass', 'fail', 'not-tested', 'not-tested'],
      status: '5.4.4',
    },
  },
  {
    // ② every IPv6 address of the MX refused the connection. ③ ④ B never reached a server.
    title: 'AAAA published, port 25 closed on IPv6',
    provider: aProvider('closed', 4),
    server: { postfix: { ipv6: 'closed' } },
    expected: {
      A: 'ipv4',
      B: null,
      explanation: 'ipv4',
      abilities: ['pass', 'fail', 'not-tested', 'not-tested'],
      status: '4.4.1',
    },
  },
  {
    // ② three timeouts over the time of `explainAfter`, and their own client came from the same /32: a path exists.
    title: 'AAAA published, a firewall drops IPv6',
    provider: aProvider('dropped', 5),
    server: { postfix: { firewall: 'meta nfproto ipv6 tcp dport 25 drop' } },
    expected: {
      A: 'ipv4',
      B: null,
      explanation: 'ipv4',
      abilities: ['pass', 'fail', 'not-tested', 'not-tested'],
      status: '4.4.1',
    },
  },
  {
    // No ability hangs on reverse DNS; the answer says that it is missing.
    title: 'no reverse DNS for its IPv6 address',
    provider: aProvider('no-ptr', 6, { reverse: ['ipv4'] }),
    server: { postfix: {} },
    expected: { ...everythingWorks, says: /no\s+reverse\s+DNS/i },
  },
  {
    // A 4xx is no verdict; a later round gets through by the same path.
    title: 'greylisting',
    provider: aProvider('greylisting', 7),
    server: {
      postfix: {
        main: {
          smtpd_recipient_restrictions: 'check_policy_service { unix:private/greylist, timeout=20s }',
          greylist_time_limit: '3600',
        },
        services: [
          `greylist unix - n n - 0 spawn user=nobody argv=${process.execPath} ${greylister} /tmp/greylist 5`,
        ],
      },
    },
    expected: everythingWorks,
  },
  {
    // ② A went in over IPv6. ③ the refusal's words name the sender's domain. ④ B was undone and L4 is not sent.
    title: 'accepts B, a second hop refuses its sender',
    provider: aProvider('late', 8),
    server: {
      postfix: secondHop(refuseSixAt('smtpd_sender_restrictions', '550 5.1.8 Domain not found')),
    },
    expected: {
      A: 'ipv6',
      B: null,
      explanation: 'ipv6',
      abilities: ['pass', 'pass', 'fail', 'not-tested'],
      status: '5.1.8',
      dsn: true,
    },
  },
  {
    // ② a 5xx on A over IPv6 that went through over IPv4, and B met the same. ③ ④ the words speak of the recipient.
    title: 'IPv6 MX says 550 5.1.1 at RCPT, IPv4 MX accepts',
    provider: aProvider('split', 9, { exchangers: [['ipv6'], ['ipv4']] }),
    server: { postfix: { ipv6: { virtual_mailbox_maps: 'inline:{ other@split.example=other/ }' } } },
    expected: {
      A: 'ipv4',
      B: null,
      explanation: 'ipv4',
      abilities: ['pass', 'fail', 'not-tested', 'not-tested'],
      status: '5.1.1',
    },
  },
  {
    // ② a 5xx that names IPv6. ③ ④ nothing was said of the sender.
    title: 'IPv6 clients are refused after the final dot',
    provider: aProvider('dot', 10),
    server: {
      postfix: {
        ipv6: {
          smtpd_end_of_data_restrictions:
            'check_client_access static:{ 550 5.2.1 Service unavailable, [dot.example] does not accept email over IPv6 }',
        },
      },
    },
    expected: {
      A: 'ipv4',
      B: null,
      explanation: 'ipv4',
      abilities: ['pass', 'fail', 'not-tested', 'not-tested'],
      status: '5.2.1',
    },
  },
  {
    // Its callouts reach our return paths: B's over IPv6, A's over IPv4.
    title: 'calls out to verify the sender',
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
    // As the late Postfix; Exim's report has no Diagnostic-Code. ③ its words name the sender's domain.
    title: 'Exim accepts B and bounces it later',
    provider: aProvider('exim', 12),
    server: { exim: { bouncesSendersIn: ipv6OnlyDomain } },
    expected: {
      A: 'ipv6',
      B: null,
      explanation: 'ipv6',
      abilities: ['pass', 'pass', 'fail', 'not-tested'],
      status: '5.0.0',
      dsn: true,
    },
  },
  {
    // Its STARTTLS offers and fails (6.8 with OpenSSL 3), so every letter goes in plain (R24). The rest as with Exim.
    title: 'OpenSMTPD fails STARTTLS, accepts B and bounces it later',
    provider: aProvider('opensmtpd', 14),
    server: { opensmtpd: { bouncesSendersIn: ipv6OnlyDomain } },
    expected: {
      A: 'ipv6',
      B: null,
      explanation: 'ipv6',
      abilities: ['pass', 'pass', 'fail', 'not-tested'],
      status: '5.3.0',
      failsFirst: 'starttls',
      dsn: true,
    },
  },
  {
    // ② refused alike on both families, so not because of IPv6; ③ ④ A was refused as B was, and the words name nothing.
    // No letter arrives: the report is found by the sender's address.
    title: 'refuses all our answers',
    provider: aProvider('refuses-all', 13),
    server: { postfix: { main: { smtpd_data_restrictions: 'reject' } } },
    expected: {
      A: null,
      B: null,
      explanation: null,
      abilities: ['pass', 'unknown', 'unknown', 'unknown'],
    },
  },
]
