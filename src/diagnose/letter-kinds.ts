import type { LetterRecord } from '../values/letter.ts'

/** The letters that answer a test and show how its provider takes mail: all but the explanation. */
export const answersAmong = (letters: readonly LetterRecord[]): LetterRecord[] =>
  letters.filter(({ kind }) => kind !== 'explanation')
