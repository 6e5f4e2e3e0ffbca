import type { resultTextsEn } from './texts-en-result.ts'

/** texts-en-result.ts in German. */
export const resultTextsDe = {} as const satisfies Partial<Record<keyof typeof resultTextsEn, string>>
