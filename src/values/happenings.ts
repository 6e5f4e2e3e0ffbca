import { type Attempt, isExpiry } from './attempt.ts'
import type { Bounce } from './bounce.ts'
import type { Case, CaseEvent } from './case.ts'
import { type Callout, type Confirmation, observationsOf } from './evidence.ts'
import type { HandedBounce } from './handed-bounce.ts'
import type { Knock } from './knock.ts'
import type { LetterRecord } from './letter.ts'
import type { Observation } from './observation.ts'
import type { OwnCheck } from './own-check.ts'

/** What can happen in a case, with what it is about. */
type What =
  | {
      what: 'connected' | 'greeted' | 'encrypted' | 'mail' | 'taken' | 'proofs' | 'looked' | 'looked-further'
    }
  | { what: 'letter-written'; letter: LetterRecord }
  | { what: 'attempt'; letter: LetterRecord; attempt: Attempt }
  | { what: 'gave-up'; letter: LetterRecord; attempt: Attempt }
  | { what: 'report'; letter: LetterRecord | undefined; bounce: Bounce }
  | { what: 'handed'; handed: HandedBounce }
  | { what: 'confirmed'; letter: LetterRecord | undefined; confirmation: Confirmation }
  | { what: 'callout'; letter: LetterRecord | undefined; callout: Callout }
  | { what: 'knock'; knock: Observation<Knock> }
  | { what: 'own-check'; check: OwnCheck }
  | { what: 'event'; event: CaseEvent }
  | { what: 'closed' }

/** One thing that happened to a case. `key`: of it alone, and the same as long as the case lives; `at`: ms since 1970. */
export type Happening = What & { key: string; at: number }

/** All that is known to have happened to a case, oldest first; what happened at once stands in the order of a mail's way. */
export function happeningsOf(theCase: Case): Happening[] {
  const { letters, bounces, handed, confirmations, callouts, knocks, ownChecks, events } = theCase
  const byId = new Map(letters.map((letter) => [letter.id, letter]))
  return [
    ...arrivalOf(theCase),
    ...looksOf(theCase),
    ...letters.flatMap(ofLetter),
    ...knocks.map((knock, index): Happening => {
      return { what: 'knock', key: `knock-${index + 1}`, at: knock.at + knock.ms, knock }
    }),
    ...callouts.map((callout): Happening => {
      const letter = byId.get(callout.letterId)
      return { what: 'callout', key: callout.id, at: callout.at, letter, callout }
    }),
    ...bounces.map((bounce): Happening => {
      const letter = byId.get(bounce.letterId)
      return { what: 'report', key: bounce.id, at: bounce.at, letter, bounce }
    }),
    ...handed.map((one): Happening => ({ what: 'handed', key: one.id, at: one.at, handed: one })),
    ...confirmations.map((confirmation): Happening => {
      const letter = byId.get(confirmation.letterId)
      return { what: 'confirmed', key: confirmation.id, at: confirmation.at, letter, confirmation }
    }),
    ...ownChecks.map((check): Happening => ({ what: 'own-check', key: check.id, at: check.at, check })),
    ...events.map(
      (event, index): Happening => ({ what: 'event', key: `event-${index}`, at: event.at, event }),
    ),
    ...(theCase.state === 'closed'
      ? [{ what: 'closed', key: 'closed', at: theCase.closes } satisfies Happening]
      : []),
  ].toSorted((one, other) => one.at - other.at)
}

function arrivalOf({ arrival: { steps, tls } }: Case): Happening[] {
  const { connected, helo, starttls, mail, dot } = steps
  const of = (what: 'connected' | 'greeted' | 'encrypted' | 'mail' | 'taken', at: number): Happening => ({
    what,
    key: what,
    at,
  })
  return [
    of('connected', connected),
    ...(helo === undefined ? [] : [of('greeted', helo)]),
    ...(tls === null ? [] : [of('encrypted', starttls ?? mail)]),
    of('mail', mail),
    of('taken', dot),
  ]
}

/** Each round of looks as one, told when the last of them was done. */
function looksOf({ proofs, looks, further }: Case): Happening[] {
  const none = { looks: null, further: null, knocks: [], ownChecks: [] }
  const done = (observations: readonly Observation<unknown>[]): number =>
    Math.max(...observations.map(({ at, ms }) => at + ms))
  const { spf, dkim, dmarc } = proofs
  return [
    { what: 'proofs', key: 'proofs', at: done([spf, dkim, dmarc]) },
    ...(looks === null
      ? []
      : [
          {
            what: 'looked',
            key: 'looked',
            at: done(observationsOf({ ...none, looks })),
          } satisfies Happening,
        ]),
    ...(further === null
      ? []
      : [
          {
            what: 'looked-further',
            key: 'looked-further',
            at: done(observationsOf({ ...none, further })),
          } satisfies Happening,
        ]),
  ]
}

/** A letter's attempts are told when they ended, for before that nothing is known of them. */
const ofLetter = (letter: LetterRecord): Happening[] => [
  { what: 'letter-written', key: `letter-${letter.kind}`, at: letter.createdAt, letter },
  ...letter.attempts.map((attempt, index): Happening => {
    const what = isExpiry(attempt) ? 'gave-up' : 'attempt'
    // Not the attempt's id: it begins with the letter's, by which reports that come back are told.
    return { what, key: `${letter.kind}-${index + 1}`, at: attempt.at + attempt.ms, letter, attempt }
  }),
]
