import type { supportTextsEn } from './texts-en-support.ts'

/** texts-en-support.ts in French. */
export const supportTextsFr = {} as const satisfies Partial<Record<keyof typeof supportTextsEn, string>>
