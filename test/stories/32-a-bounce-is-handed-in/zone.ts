import type { ZoneRecord } from '../../../src/wire/dns-server.ts'

/** A domain of others that nobody here may send for. */
export const records: ZoneRecord[] = [{ name: 'strict.example', type: 'TXT', data: 'v=spf1 -all' }]
