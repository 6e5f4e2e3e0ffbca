import type { sendingTextsEn } from './texts-en-sending.ts'

/** texts-en-sending.ts in Spanish. */
export const sendingTextsEs = {} as const satisfies Partial<Record<keyof typeof sendingTextsEn, string>>
