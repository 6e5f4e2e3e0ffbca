import type { sendingTextsEn } from './texts-en-sending.ts'

/** texts-en-sending.ts in French. */
export const sendingTextsFr = {} as const satisfies Partial<Record<keyof typeof sendingTextsEn, string>>
