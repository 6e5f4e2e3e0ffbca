import type { resultTextsEn } from './texts-en-result.ts'

/** texts-en-result.ts in Spanish. */
export const resultTextsEs = {} as const satisfies Partial<Record<keyof typeof resultTextsEn, string>>
