import type { Language } from '../values/language.ts'

/** What every letter of a case needs to know about us. */
export interface Letterhead {
  language: Language
  caseId: string
  /** The case's page; null where this set-up has none. */
  link: string | null
  /** Our two domains. */
  control: string
  six: string
}
