import type { handedTextsEn } from './texts-en-handed.ts'

/** texts-en-handed.ts in Spanish. */
export const handedTextsEs = {} as const satisfies Partial<Record<keyof typeof handedTextsEn, string>>
