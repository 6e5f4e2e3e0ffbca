import type { wordTextsEn } from './texts-en-words.ts'

/** texts-en-words.ts in Czech. */
export const wordTextsCs = {} as const satisfies Partial<Record<keyof typeof wordTextsEn, string>>
