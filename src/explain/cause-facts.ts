import type { Attempt } from '../values/attempt.ts'
import type { Evidence } from '../values/evidence.ts'
import type { LetterRecord } from '../values/letter.ts'
import { domainOf } from '../values/mailbox.ts'
import type { Facts } from '../values/verdict.ts'
import type { Say } from './catalogue.ts'
import type { Letterhead } from './letterhead.ts'
import { letterTime } from './spoken-time.ts'

/** What the texts of a cause need to name. `last`: the try of answer B that tells most (find-cause.ts, `tellingTry`). */
export function causeFacts(
  say: Say,
  { looks }: Pick<Evidence, 'looks'>,
  b: LetterRecord,
  last: Attempt | undefined,
  { six }: Pick<Letterhead, 'six'>,
): Facts {
  const hosts = (looks?.route.exchangers ?? []).map(({ host }) => host)
  return {
    six,
    domain: domainOf(b.recipient),
    hosts: hosts.join(', '),
    host: last?.host ?? hosts[0] ?? '',
    address: last?.address ?? '',
    source: last?.localAddress ?? '',
    recipient: b.recipient,
    since: letterTime(say.language, b.createdAt, 'second'),
    time: letterTime(say.language, last?.at ?? b.createdAt, 'second'),
    stage: say(`stage.${last?.stage ?? 'resolve'}`),
  }
}
