/** A list of addresses or of domains that is published in DNS (RFC 5782 §2), as the operator names it. */
export interface BlockList {
  /** The zone that is asked, such as `zen.example`. */
  zone: string
  of: 'addresses' | 'domains'
}
