import type { ZoneRecord } from '../../../src/wire/dns-server.ts'

const text = (name: string, data: string): ZoneRecord => ({ name, type: 'TXT', data })

/** Domains of others, whose names the forger writes on its mail. */
export const records: ZoneRecord[] = [
  text('spf.example', 'v=spf1 -all'),
  text('_dmarc.dmarc.example', 'v=DMARC1; p=quarantine'),
  text('both.example', 'v=spf1 ip6:2001:db8:99::/48 -all'),
  text('_dmarc.both.example', 'v=DMARC1; p=reject'),
]
