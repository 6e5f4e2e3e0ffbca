import type { ownTextsEn } from './texts-en-own.ts'

/** texts-en-own.ts in Spanish. */
export const ownTextsEs = {} as const satisfies Partial<Record<keyof typeof ownTextsEn, string>>
