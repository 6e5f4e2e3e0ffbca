import { getDomain } from 'tldts'
import type { Arrival } from '../values/arrival.ts'
import type { Looks, Parties } from '../values/evidence.ts'
import { domainOf } from '../values/mailbox.ts'

/** The organisational domain of a name (RFC 7489 §3.2); private suffixes count, for their tenants are strangers. */
export const organisationOf = (name: string): string =>
  name === '' ? '' : (getDomain(name, { allowPrivateDomains: true }) ?? name)

/** Who stands behind a mail, out of what was looked up already. */
export function readParties(
  { envelope, headers, client }: Arrival,
  { clientNameAddresses, route }: Pick<Looks, 'clientNameAddresses' | 'route'>,
): Parties {
  const confirmed = clientNameAddresses.find(
    ({ addresses }) => addresses.state === 'seen' && addresses.value.includes(client.address),
  )
  const exchangers = route.exchangers.map(({ host }) => organisationOf(host)).filter(Boolean)
  return {
    envelope: organisationOf(domainOf(envelope.sender)),
    author: organisationOf(domainOf(headers.from ?? '')),
    client: organisationOf(confirmed?.name ?? ''),
    exchangers: [...new Set(exchangers)],
    forwardedBy: /^srs[01][=+-]/i.test(envelope.sender) ? 'srs' : null,
  }
}
