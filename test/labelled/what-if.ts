import type { Case } from '../../src/values/case.ts'
import { observationsOf } from '../../src/values/evidence.ts'

/** The ids of every look of a case. */
export const lookIds = (theCase: Case): string[] => observationsOf(theCase).map(({ id }) => id)

/** The case as it would be had this one look failed, and nothing else. */
export function withFailedLook(theCase: Case, id: string): Case {
  const { looks, further, knocks, ownChecks } = theCase
  return { ...theCase, ...failedIn({ looks, further, knocks, ownChecks }, id) }
}

/** The tries that can have been spoilt by us: a letter that came back had gone out. */
export const tryIds = ({ letters, bounces }: Case): string[] =>
  letters.flatMap(({ id: letter, attempts }) =>
    attempts
      .filter(({ outcome }) => outcome !== 'accepted' || bounces.every(({ letterId }) => letterId !== letter))
      .map(({ id }) => id),
  )

/** The case as it would be had these tries failed on this machine; the letters' states are left as they were. */
export function withOurTrouble(theCase: Case, isMeant: (attemptId: string) => boolean): Case {
  const letters = theCase.letters.map((letter) => ({
    ...letter,
    attempts: letter.attempts.map((attempt) =>
      isMeant(attempt.id)
        ? {
            ...attempt,
            outcome: 'ours' as const,
            trouble: 'unreachable' as const,
            code: null,
            enhanced: null,
          }
        : attempt,
    ),
  }))
  return { ...theCase, letters }
}

/** A copy in which the observation of this id, wherever it lies, is a failed one. */
function failedIn<T>(value: T, id: string): T
function failedIn(value: unknown, id: string): unknown {
  if (Array.isArray(value)) return value.map((one) => failedIn(one, id))
  if (typeof value !== 'object' || value === null) return value
  if ('id' in value && value.id === id && 'what' in value && 'at' in value && 'ms' in value) {
    const { what, at, ms } = value
    return { id, what, at, ms, state: 'failed', code: 'SERVFAIL' }
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, failedIn(inner, id)]))
}
