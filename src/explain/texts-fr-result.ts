import type { resultTextsEn } from './texts-en-result.ts'

/** texts-en-result.ts in French. */
export const resultTextsFr = {} as const satisfies Partial<Record<keyof typeof resultTextsEn, string>>
