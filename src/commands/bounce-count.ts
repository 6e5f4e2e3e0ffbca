import { wrap } from '../explain/wrap.ts'
import type { BounceRead, MessageKind, RecipientRead } from '../journey-bounce.ts'
import type { ReadReason } from '../values/bounce-reason.ts'
import { kindForPeople, reasonWords } from './bounce-table.ts'

/** What was read so far. */
export interface Counted {
  messages: number
  kinds: Record<MessageKind, number>
  /** By reason and family, of each recipient in trouble. */
  reasons: Map<string, number>
}

export const nothingCounted = (): Counted => ({
  messages: 0,
  kinds: { bounce: 0, delayed: 0, success: 0, 'not-a-bounce': 0 },
  reasons: new Map(),
})

export function countMessage(counted: Counted, message: BounceRead): void {
  counted.messages += 1
  counted.kinds[kindForPeople(message)] += 1
  for (const { read, action } of message.recipients) if (read !== null) countReason(counted, read, action)
}

export function countReason(
  { reasons }: Pick<Counted, 'reasons'>,
  read: ReadReason,
  action?: RecipientRead['action'],
): void {
  const name = reasonWords(read, action)
  reasons.set(name, (reasons.get(name) ?? 0) + 1)
}

/** How many of which kind, and of which reason, the commonest first. */
export function countText({ messages, kinds, reasons }: Counted, width: number): string {
  const { bounce, delayed, success, 'not-a-bounce': other } = kinds
  const parts = [
    [bounce, bounce === 1 ? 'bounce' : 'bounces'],
    [delayed, 'delayed'],
    [success, 'of success'],
    [other, 'no bounce'],
  ] as const
  const told = parts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`)
  const first = wrap(`${messages} messages: ${told.join(', ')}.`, '', '', width)
  return reasons.size === 0 ? first : `${first}\n${reasonCountText(reasons, width)}`
}

export function reasonCountText(reasons: ReadonlyMap<string, number>, width: number, first = ''): string {
  const sorted = [...reasons].toSorted(([, one], [, other]) => other - one)
  return wrap(`${sorted.map(([name, count]) => `${name} ${count}`).join('; ')}.`, '', first, width)
}
