import type { sendingTextsEn } from './texts-en-sending.ts'

/** texts-en-sending.ts in Czech. */
export const sendingTextsCs = {} as const satisfies Partial<Record<keyof typeof sendingTextsEn, string>>
