import type { handedTextsEn } from './texts-en-handed.ts'

/** texts-en-handed.ts in German. */
export const handedTextsDe = {} as const satisfies Partial<Record<keyof typeof handedTextsEn, string>>
