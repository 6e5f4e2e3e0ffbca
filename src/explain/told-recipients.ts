import type { ReportedRecipient } from '../values/bounce.ts'
import { noReason, type ReadReason } from '../values/bounce-reason.ts'
import type { ExplainedBounce, HandedBounce } from '../values/handed-bounce.ts'
import { tellsOfIpv6 } from '../values/reason-menders.ts'
import type { Verdict } from '../values/verdict.ts'

/** `good`: delivered, or handed on to where nobody tells more. */
export type Fate = 'failed' | 'delayed' | 'good'

/** One recipient of a handed bounce; `recipient` null where the report names none. */
export interface Told {
  bounce: HandedBounce
  recipient: ReportedRecipient | null
  fate: Fate
  reason: ReadReason
  /** What the recipient is to us: an address that has IPv6 only, one that IPv4 reaches too; null where it is not ours. */
  ours: 'ipv6-only' | 'both' | null
  /** What the case says of sending to IPv6-only destinations, where that rests on this bounce. */
  judged: Verdict | null
}

/** All recipients of all bounces in order, each once; automatic answers and what could not be read have none. */
export function toldRecipients(handed: readonly ExplainedBounce[], sending: Verdict | null): Told[] {
  const all = handed.flatMap(({ bounce, reasons }) => {
    const { kind, recipients } = bounce.report
    if (kind === 'unread' || kind === 'auto-reply') return []
    const named: readonly (ReportedRecipient | null)[] = recipients.length === 0 ? [null] : recipients
    return named.map(
      (recipient, index): Told => ({
        bounce,
        recipient,
        fate: fateOf(recipient?.action ?? kind),
        reason: reasons[index] ?? reasons[0] ?? noReason,
        ours: oursOf(bounce, recipient),
        judged: sending?.restsOn.includes(bounce.id) ? sending : null,
      }),
    )
  })
  return [...new Map(all.map((told, index) => [keyOf(told) ?? index, told])).values()]
}

function fateOf(action: Exclude<HandedBounce['report']['kind'], 'unread' | 'auto-reply'>): Fate {
  switch (action) {
    case 'failed':
    case 'delayed':
      return action
    case 'delivered':
    case 'relayed':
    case 'expanded':
      return 'good'
  }
}

function oursOf({ about }: HandedBounce, recipient: ReportedRecipient | null): Told['ours'] {
  if (about === null) return null
  const wanted = about.recipient.toLowerCase()
  const named = [recipient?.finalRecipient, recipient?.originalRecipient]
  if (recipient !== null && !named.some((address) => address?.toLowerCase() === wanted)) return null
  return about.kind === 'ipv6-only' ? 'ipv6-only' : 'both'
}

/** The same recipient, told alike in several reports; null where no recipient is named. */
function keyOf({ recipient, fate, reason, ours }: Told): string | null {
  const address = recipient?.finalRecipient ?? null
  return address === null
    ? null
    : JSON.stringify([address.toLowerCase(), fate, reason.reason, reason.family, ours])
}

/** Those of whom the same is to be told, together. */
export function alike(told: readonly Told[]): Told[][] {
  const groups = Map.groupBy(told, (one) =>
    JSON.stringify([one.fate, one.reason.reason, one.reason.family, one.ours, speaksOfUs(one)]),
  )
  return [...groups.values()]
}

/** Whether the texts of the reason speak of an address of ours that has IPv6 only, and was not reached by their fault. */
export const speaksOfUs = ({ bounce, ours, reason, judged }: Told): boolean =>
  ours === 'ipv6-only' && bounce.ourHost === null && tellsOfIpv6(reason) !== null && judged?.state !== 'ours'
