import type { ZoneRecord } from '../../../src/wire/dns-server.ts'
import type { StoryProvider } from '../../kit/a-small-world.ts'

export const providers: StoryProvider[] = [
  { name: 'open', fault: 'none' },
  { name: 'ready', fault: 'none' },
]

/** Second records beside its own: with two of a kind nothing is said (RFC 7208 §4.5, RFC 7489 §6.6.3). */
export const records: ZoneRecord[] = [
  { name: 'open.example', type: 'TXT', data: 'v=spf1 ?all' },
  { name: '_dmarc.open.example', type: 'TXT', data: 'v=DMARC1; p=none' },
]
