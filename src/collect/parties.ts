import { getDomain } from 'tldts'
import type { Arrival } from '../values/arrival.ts'
import type { Looks, Parties } from '../values/evidence.ts'
import { domainOf } from '../values/mailbox.ts'

/** The organisational domain of a name (RFC 7489 §3.2); private suffixes count, for their tenants are strangers. */
export const organisationOf = (name: string): string =>
  name === '' ? '' : (getDomain(name, { allowPrivateDomains: true }) ?? name)

type Basis = Pick<Looks, 'clientNameAddresses' | 'route' | 'spf'>

/** Who stands behind a mail, out of what was looked up already. */
export function readParties(arrival: Arrival, { clientNameAddresses, route, spf }: Basis): Parties {
  const { envelope, headers, client } = arrival
  const confirmed = clientNameAddresses.find(
    ({ addresses }) => addresses.state === 'seen' && addresses.value.includes(client.address),
  )
  const exchangers = route.exchangers.map(({ host }) => organisationOf(host)).filter(Boolean)
  const who = {
    envelope: organisationOf(domainOf(envelope.sender)),
    author: organisationOf(domainOf(headers.from ?? '')),
    client: organisationOf(confirmed?.name ?? ''),
    exchangers: [...new Set(exchangers)],
  }
  return { ...who, forwardedBy: howForwarded(arrival, who, spf) }
}

// SRS0=, SRS1=; Microsoft 365 writes `bounces+SRS=…`, Gmail `user+caf_=to=example.org@…`.
const rewritten = /(?:^|\+)(?:srs[01]?[=+-]|caf_=)/i

function howForwarded(
  { envelope, headers }: Arrival,
  who: Omit<Parties, 'forwardedBy'>,
  spf: Looks['spf'],
): Parties['forwardedBy'] {
  if (rewritten.test(envelope.sender)) return 'srs'
  // RFC 8617 §5.1: a seal alone proves no forwarding, for some providers seal whatever leaves them. It does where who
  // sealed is who brought the mail, and the author's own domain neither sent it nor lets them send.
  const sealed = headers.arcSeals
    .map(organisationOf)
    .some((sealer) => sealer !== who.author && [who.client, who.envelope].includes(sealer))
  const notLetIn = spf.state === 'seen' && ['fail', 'softfail'].includes(spf.value.result)
  return sealed && (who.envelope !== who.author || notLetIn) ? 'arc' : null
}
