const count = (length: number, make: (index: number) => string): string[] =>
  Array.from({ length }, (_, index) => make(index))

/** The ground's addresses, all of documentation prefixes, by who has them. */
export const places = {
  ours: {
    inbound: '2001:db8:25::d0e5',
    ipv6Only: '2001:db8:25::d0e6',
    dualStack6: '2001:db8:25::44',
    dualStack4: '192.0.2.44',
  },
  dns: { ipv6: '2001:db8:25::53' },
  /** Takes all answers. */
  sink: { ipv6: '2001:db8:5::25', ipv4: '198.51.100.25' },
  /** Where honest mail comes from; each in a /48 of its own. */
  providers: count(20, (index) => `2001:db8:a${index.toString(16).padStart(2, '0')}::25`),
  /** Hostile clients: twenty /64 of one /48, the first four of them in one /56. */
  strangers: count(20, (index) => `2001:db8:bad:${(index < 4 ? index : index << 8).toString(16)}::1`),
}

export const domains = { ipv6Only: 'doesnotwork.example', ipv4Only: 'control.example' }

/** Senders' domains; so many that not every question of theirs is answered by a memo. */
export const senderDomains = count(1_000, (index) => `d${index}.example`)

/** The provider that a domain sends from. */
export const providerOf = (domain: number): string => places.providers[domain % places.providers.length] ?? ''

/** The sender of a numbered mail: a mailbox of its own, in one of the domains. */
export const senderOf = (number: number): string =>
  `m${number}@${senderDomains[number % senderDomains.length]}`
