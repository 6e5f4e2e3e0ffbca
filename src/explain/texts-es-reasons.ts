import type { reasonTextsEn } from './texts-en-reasons.ts'

/** texts-en-reasons.ts in Spanish. */
export const reasonTextsEs = {} as const satisfies Partial<Record<keyof typeof reasonTextsEn, string>>
