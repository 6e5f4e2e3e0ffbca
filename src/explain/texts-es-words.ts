import type { wordTextsEn } from './texts-en-words.ts'

/** texts-en-words.ts in Spanish. */
export const wordTextsEs = {} as const satisfies Partial<Record<keyof typeof wordTextsEn, string>>
