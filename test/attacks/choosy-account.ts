import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { sharedNow } from '../../bench/ground/helper.ts'
import { senderOf } from '../../bench/ground/places.ts'
import type { Ground, SentMail } from '../../bench/ground/start-ground.ts'
import { type ChoosyNote, choosyNote } from './choosy-note.ts'
import { fateOf } from './fates.ts'

/** Between a 250 that the sink gives and the moment when its round's end is on disk, on a very busy machine. */
const inFlightMs = 3_000
const patienceMs = 90_000
const silenceMs = 3_000

/** All that the sink did, as soon as every letter that is due has come and nothing has come for a while. */
export async function untilQuiet(ground: Ground, sent: readonly SentMail[]): Promise<ChoosyNote[]> {
  const until = sharedNow() + patienceMs
  for (;;) {
    const notes = z.array(choosyNote).parse(await ground.askSink('notes'))
    const isQuiet = sharedNow() - Math.max(0, ...notes.map(({ at }) => at)) > silenceMs
    if ((isQuiet && judge(sent, notes, []).lost.length === 0) || sharedNow() > until) return notes
    await wait(500)
  }
}

/** What became of all mails. */
export interface Account {
  /** Letters that are due and were never tried. */
  lost: string[]
  explanations: number
  /** A line for each letter that came more often than it should, with what explains it. */
  doubles: string[]
  unexplained: string[]
}

type Taken = Extract<ChoosyNote, { did: 'took' }>

/** Compares what the sink did with what is due; `killedAt` is when the service was killed, `sharedNow()`. */
export function judge(
  sent: readonly SentMail[],
  notes: readonly ChoosyNote[],
  killedAt: readonly number[],
): Account {
  const account: Account = { lost: [], explanations: 0, doubles: [], unexplained: [] }
  const byRecipient = Map.groupBy(notes, ({ recipient }) => recipient)
  for (const { number, reply, cuts } of sent) {
    const recipient = senderOf(number)
    const own = byRecipient.get(recipient) ?? []
    const fate = fateOf(recipient)
    const taken = own.filter((note): note is Taken => note.did === 'took')
    const acknowledged = /case ([a-z2-7]+)/i.exec(reply)?.[1] ?? '?'
    const cases = new Set([acknowledged, ...taken.map(({ caseId }) => caseId)])
    for (const caseId of cases) {
      const letters = taken.filter((letter) => letter.caseId === caseId)
      const of = (kind: string): number => letters.filter((letter) => letter.kind === kind).length
      const isRefused = fate === 'refuses' && own.some(({ did }) => did === 'refused')
      const due = fate === 'refuses' || fate === 'bounces' ? ['A', 'B', 'explanation'] : ['A', 'B']
      for (const kind of due)
        if (of(kind) === 0 && !(kind === 'B' && isRefused))
          account.lost.push(`${kind} of ${recipient}, ${caseId}`)
      if (!due.includes('explanation') && of('explanation') > 0)
        account.unexplained.push(`explanation to ${recipient}, which takes all`)
      account.explanations += of('explanation')
    }
    // Taken, but the 250 did not get through: its sender had to bring it again.
    if (cases.size > 1) {
      const line = `mail of ${recipient}: ${cases.size} cases`
      if (cuts.length >= cases.size - 1) account.doubles.push(`${line}, its 250 was cut off ${cuts.length} ×`)
      else account.unexplained.push(line)
    }
    for (const [, copies] of Map.groupBy(taken, ({ caseId, kind }) => `${caseId} ${kind}`))
      judgeCopies(copies, own, killedAt, account)
  }
  return account
}

/** The second copy of a letter, and each further one, is explained by what happened after the one before. */
function judgeCopies(
  copies: readonly Taken[],
  own: readonly ChoosyNote[],
  killedAt: readonly number[],
  { doubles, unexplained }: Account,
): void {
  for (const [index, { recipient, kind, messageId, at }] of copies.entries()) {
    const before = copies[index - 1]
    if (before === undefined) continue
    const isRepeat = own.some(
      (note) =>
        note.did === 'bounced' &&
        note.messageId === messageId &&
        note.at > before.at - inFlightMs &&
        note.at < at + inFlightMs,
    )
    const kill = killedAt.findIndex(
      (killed) => killed > before.at - 100 && killed < before.at + inFlightMs && killed < at,
    )
    const line = `${kind} to ${recipient}`
    if (kill >= 0)
      doubles.push(
        `${line}: kill ${kill + 1} came ${((killedAt[kill] ?? 0) - before.at).toFixed(0)} ms after its 250`,
      )
    // What is to be blamed on somebody is tried a second time first.
    else if (!isRepeat) unexplained.push(`${line}: again after ${(at - before.at).toFixed(0)} ms`)
  }
}
