import type { homeTextsEn } from './texts-en-home.ts'

/** texts-en-home.ts in Spanish. */
export const homeTextsEs = {} as const satisfies Partial<Record<keyof typeof homeTextsEn, string>>
