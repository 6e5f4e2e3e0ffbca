import { cases } from '../01-providers-answer/providers.ts'
import { aProvider, type Provider, recordsOf } from '../lab/provider.ts'
import type { ServerPlan } from '../lab/start-server.ts'
import { address, type DnsRecord, mx, txt } from '../lab/zone.ts'

/** A domain to look at. */
export interface Target {
  domain: string
  records: readonly DnsRecord[]
  /** Who takes its mail; null where nobody does. */
  server: { provider: Provider; server: ServerPlan } | null
}

/** Of the providers that answer mails, those that differ when they are only looked at. */
const known = ['ready', 'six-only', 'exim', 'opensmtpd', 'sendmail', 'no-aaaa', 'closed', 'dropped', 'split']

const providers = cases
  .filter(({ provider }) => known.includes(provider.name))
  .map(
    ({ provider, server }): Target => ({
      domain: provider.domain,
      records: recordsOf(provider),
      server: { provider, server },
    }),
  )

function aTarget(provider: Provider, server: ServerPlan, more: readonly DnsRecord[] = []): Target {
  return { domain: provider.domain, records: [...recordsOf(provider), ...more], server: { provider, server } }
}

const nobody = (domain: string, ...records: readonly DnsRecord[]): Target => ({
  domain,
  records,
  server: null,
})

/** Nobody in the lab has it. */
const vacant = { ipv6: '2001:db8:dead::25', ipv4: '203.0.113.25' }

/** The addresses of servers that behave as no mail server can be configured to. */
export const odd = { silent: '2001:db8:fb::4', busy: '2001:db8:fb::5' }

const others: Target[] = [
  aTarget(aProvider('half-dead', 120), { postfix: {} }, [
    mx('half-dead.example', 20, 'backup.half-dead.example'),
    address('backup.half-dead.example', vacant.ipv6),
  ]),
  aTarget(aProvider('six-dropped', 121, { families: ['ipv6'] }), {
    postfix: { firewall: 'tcp dport 25 drop' },
  }),
  aTarget(aProvider('six-closed', 122, { families: ['ipv6'] }), { postfix: { ipv6: 'closed' } }),
  aTarget(aProvider('four-closed', 123, { exchangers: [['ipv4']] }), { postfix: { ipv4: 'closed' } }),
  nobody('null-mx.example', mx('null-mx.example', 0, '')),
  nobody('no-address.example', txt('no-address.example', 'v=spf1 -all')),
  nobody(
    'private.example',
    mx('private.example', 10, 'mx.private.example'),
    address('mx.private.example', 'fd00::25'),
  ),
  nobody('mute.example', mx('mute.example', 10, 'mx.mute.example'), address('mx.mute.example', odd.silent)),
  nobody('busy.example', mx('busy.example', 10, 'mx.busy.example'), address('mx.busy.example', odd.busy)),
]

export const targets: readonly Target[] = [...providers, ...others]
export const brokenDomain = 'dns-broken.example'
export const unknownDomain = 'no-such-domain.example'
