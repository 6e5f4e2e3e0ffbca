import type { ZoneRecord } from '../../../src/wire/dns-server.ts'
import type { StoryProvider } from '../../kit/a-small-world.ts'

export const providers: StoryProvider[] = [
  { name: 'ready', fault: 'none' },
  { name: 'other', fault: 'none' },
]

/** Of a domain in whose name nobody may send. */
export const records: ZoneRecord[] = [{ name: 'strict.example', type: 'TXT', data: 'v=spf1 -all' }]
