import type { Family } from '../values/family.ts'

/** The one thing that is wrong with a sample provider. */
export type Fault =
  | 'none'
  /** Its MX host has an A record only. */
  | 'mx-without-aaaa'
  /** Its MX host's AAAA leads to a port that is closed. */
  | 'ipv6-port-closed'
  /** Refuses at MAIL whoever's best MX has no A record, as a Sendmail rule of old does. */
  | 'wants-ipv4-of-sender'
  /** Takes everything and sends back later what comes from such a domain. */
  | 'bounces-later'
  /** Puts off what it has not seen before, for a while. */
  | 'greylists'
  /** Its outgoing address has no name. */
  | 'no-reverse-dns'
  /** Refuses after the final dot whatever came over IPv6. */
  | 'refuses-ipv6-after-dot'
  /** Refuses at RCPT all mail that comes in. */
  | 'refuses-all'
  /** Offers STARTTLS, and then no handshake succeeds. */
  | 'breaks-starttls'
  /** Takes a mail only when the servers of its envelope sender and its author say that they would take mail for them. */
  | 'calls-back'

/** A mail provider of the demo and of stories: a few lines of data. */
export interface SampleProvider {
  /** Its domain is `<name>.example`. */
  name: string
  /** The fault in a few words, for the table. */
  title: string
  /** Makes its addresses: 1 to 36, or from 38, each once. (37 is 0x25, where our own addresses are.) */
  number: number
  fault: Fault
  /** It has addresses of this family alone, and no way out over the other; both when left out. */
  only?: Family
}

/** The names and addresses that follow from a provider's data. */
export interface ProviderPlace {
  domain: string
  /** Takes mail. */
  mx: { host: string; ipv6: string; ipv4: string }
  /** Sends mail, over IPv6 where it can. */
  out: { host: string; ipv6: string; ipv4: string }
  /** Of which it really has addresses; IPv6 first. */
  families: readonly Family[]
}

export function placeOf({
  name,
  number,
  only,
}: Pick<SampleProvider, 'name' | 'number' | 'only'>): ProviderPlace {
  const domain = `${name}.example`
  const network = `2001:db8:${number.toString(16)}`
  return {
    domain,
    mx: { host: `mx.${domain}`, ipv6: `${network}::25`, ipv4: `192.0.2.${100 + number}` },
    out: { host: `out.${domain}`, ipv6: `${network}::26`, ipv4: `192.0.2.${150 + number}` },
    families: only === undefined ? ['ipv6', 'ipv4'] : [only],
  }
}
