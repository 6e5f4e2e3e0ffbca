import type { sendingTextsEn } from './texts-en-sending.ts'

/** texts-en-sending.ts in German. */
export const sendingTextsDe = {} as const satisfies Partial<Record<keyof typeof sendingTextsEn, string>>
