import type { SampleProvider } from './sample-provider.ts'

/** The providers of `npm start`. Change a fault here, and only that provider's row changes. */
export const sampleProviders: readonly SampleProvider[] = [
  { name: 'ready', number: 1, title: 'ready for IPv6', fault: 'none' },
  { name: 'no-aaaa', number: 2, title: 'MX without AAAA', fault: 'mx-without-aaaa' },
  { name: 'closed', number: 3, title: 'IPv6 port closed', fault: 'ipv6-port-closed' },
  { name: 'picky', number: 4, title: 'a rule of old', fault: 'wants-ipv4-of-sender' },
  { name: 'late', number: 5, title: 'takes it, bounces later', fault: 'bounces-later' },
  { name: 'grey', number: 6, title: 'greylisting', fault: 'greylists' },
  { name: 'nameless', number: 7, title: 'no reverse DNS', fault: 'no-reverse-dns' },
  { name: 'dot', number: 8, title: 'refuses after the dot', fault: 'refuses-ipv6-after-dot' },
]
