import type { Family } from '../values/family.ts'
import type { ProviderSetup } from './provider-setup.ts'

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
  /** Makes its addresses: 1 to 255, each once. */
  number: number
  fault: Fault
  /** It has addresses of this family alone, and no way out over the other; both when left out. */
  only?: Family
  /** What else is not as at a ready one; laid over what its fault makes. */
  setup?: ProviderSetup
}
