import type { Stage } from '../values/attempt.ts'
import type { Case } from '../values/case.ts'
import { isOpen, isTaken, isTriedEnough, type LetterRecord, lastTry } from '../values/letter.ts'
import { isOurTrouble } from '../values/own-check.ts'
import type { KnockLimits } from '../world/store.ts'

/** The steps that a knock makes too, or stops before: what a letter died of later, no knock can tell more about. */
const knockable: readonly Stage[] = ['connect', 'greeting', 'ehlo', 'starttls', 'mail', 'rcpt']

/**
 * Whether a case is to be knocked for: a letter died at or before RCPT, or is stuck there, and not by our own doing, and
 * nobody has knocked for this case yet (verdicts.md, "Fairness").
 */
export const areKnocksDue = ({ state, letters, knocks, ownChecks }: Case): boolean =>
  state === 'open' &&
  knocks.length === 0 &&
  letters.some((letter) => {
    if (letter.kind === 'explanation' || !isDeadOrStuck(letter, ownChecks)) return false
    const last = lastTry(letter)
    return last !== undefined && knockable.includes(last.stage) && !isOurTrouble(last, ownChecks)
  })

const isDeadOrStuck = (letter: LetterRecord, ownChecks: Case['ownChecks']): boolean =>
  isOpen(letter) ? isTriedEnough(letter, ownChecks) : !isTaken(letter) && letter.state !== 'dropped'

const minuteMs = 60_000

/** R26: so often may be knocked. Whoever proves who they are may have it looked at again after a minute. */
export const knockLimits = ({ standing }: Pick<Case, 'standing'>, now: number): KnockLimits => ({
  now,
  since: now - (standing === 'authenticated' ? minuteMs : 60 * minuteMs),
  networks: [
    { family: 'ipv6', bits: 64, most: 6 },
    { family: 'ipv6', bits: 48, most: 12 },
    { family: 'ipv4', bits: 24, most: 12 },
  ],
})
