import type { wordTextsEn } from './texts-en-words.ts'

/** texts-en-words.ts in German. */
export const wordTextsDe = {} as const satisfies Partial<Record<keyof typeof wordTextsEn, string>>
