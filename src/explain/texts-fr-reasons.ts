import type { reasonTextsEn } from './texts-en-reasons.ts'

/** texts-en-reasons.ts in French. */
export const reasonTextsFr = {} as const satisfies Partial<Record<keyof typeof reasonTextsEn, string>>
