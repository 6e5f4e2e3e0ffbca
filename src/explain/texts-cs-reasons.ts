import type { reasonTextsEn } from './texts-en-reasons.ts'

/** texts-en-reasons.ts in Czech. */
export const reasonTextsCs = {} as const satisfies Partial<Record<keyof typeof reasonTextsEn, string>>
