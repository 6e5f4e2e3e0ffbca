import type { Letterhead } from '../../src/explain/letterhead.ts'

/** English, with a page. */
export const aLetterhead = (changes: Partial<Letterhead> = {}): Letterhead => ({
  language: 'en',
  caseId: 'k7q2m9abcd',
  link: 'https://www.doesnotwork.example/t/abcdefghijklmnopqrstuvwxyz',
  control: 'control.example',
  six: 'doesnotwork.example',
  ...changes,
})
