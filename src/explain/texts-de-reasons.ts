import type { reasonTextsEn } from './texts-en-reasons.ts'

/** texts-en-reasons.ts in German. */
export const reasonTextsDe = {} as const satisfies Partial<Record<keyof typeof reasonTextsEn, string>>
