import type { TextKey } from '../src/explain/text-key.ts'
import type { Language } from '../src/values/language.ts'

type Same = readonly TextKey[]

/** Texts that are rightly the same as in English: names, codes, layout. */
const inEachLanguage: Same = [
  'answer.subject',
  'stage.ehlo',
  'stage.starttls',
  'stage.mail',
  'stage.rcpt',
  'stage.data',
]

/** The same by chance or by custom, in one language. Each entry must be needed. */
export const sameAsEnglish: Record<Exclude<Language, 'en'>, Same> = {
  cs: [...inEachLanguage],
  de: [...inEachLanguage, 'answer.client', 'answer.name'],
  fr: [...inEachLanguage, 'answer.client'],
  es: [...inEachLanguage, 'actions.found.no'],
}
