import type { wordTextsEn } from './texts-en-words.ts'

/** texts-en-words.ts in French. */
export const wordTextsFr = {} as const satisfies Partial<Record<keyof typeof wordTextsEn, string>>
