import type { Case } from '../../src/values/case.ts'
import { isOpen } from '../../src/values/letter.ts'

/** Every letter that there is was tried, and none is through. */
export const isUnderWay = ({ letters, further }: Case): boolean =>
  further !== null &&
  letters.length > 0 &&
  letters.every((letter) => isOpen(letter) && letter.attempts.length > 0)

/** The explanation has gone out, and no letter is just being tried. */
export const isExplained = ({ letters }: Case): boolean =>
  letters.some(({ kind, state }) => kind === 'explanation' && state === 'accepted') &&
  letters.every(({ state }) => state !== 'trying')
