import type { resultTextsEn } from './texts-en-result.ts'

/** texts-en-result.ts in Czech. */
export const resultTextsCs = {} as const satisfies Partial<Record<keyof typeof resultTextsEn, string>>
