import type { supportTextsEn } from './texts-en-support.ts'

/** texts-en-support.ts in Spanish. */
export const supportTextsEs = {} as const satisfies Partial<Record<keyof typeof supportTextsEn, string>>
