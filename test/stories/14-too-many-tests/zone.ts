import type { ZoneRecord } from '../../../src/wire/dns-server.ts'

/** A domain that says nothing about who may send for it, and takes no mail. */
export const records: ZoneRecord[] = [
  { name: 'loose.example', type: 'TXT', data: 'v=spf1 ?all' },
  { name: 'loose.example', type: 'MX', data: { preference: 0, exchange: '' } },
]
