import type { ZoneRecord } from '../../../src/wire/dns-server.ts'

/** A domain that sends through the provider, and says that it takes no mail. */
export const records: ZoneRecord[] = [
  { name: 'null.example', type: 'MX', data: { preference: 0, exchange: '' } },
  { name: 'null.example', type: 'A', data: '192.0.2.250' },
  { name: 'null.example', type: 'AAAA', data: '2001:db8:fa::1' },
  { name: 'null.example', type: 'TXT', data: 'v=spf1 ip6:3fff:1::/32 -all' },
]
