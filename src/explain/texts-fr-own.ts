import type { ownTextsEn } from './texts-en-own.ts'

/** texts-en-own.ts in French. */
export const ownTextsFr = {} as const satisfies Partial<Record<keyof typeof ownTextsEn, string>>
