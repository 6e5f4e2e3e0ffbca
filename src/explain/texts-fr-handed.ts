import type { handedTextsEn } from './texts-en-handed.ts'

/** texts-en-handed.ts in French. */
export const handedTextsFr = {} as const satisfies Partial<Record<keyof typeof handedTextsEn, string>>
