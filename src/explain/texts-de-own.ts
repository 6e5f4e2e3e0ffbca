import type { ownTextsEn } from './texts-en-own.ts'

/** texts-en-own.ts in German. */
export const ownTextsDe = {} as const satisfies Partial<Record<keyof typeof ownTextsEn, string>>
