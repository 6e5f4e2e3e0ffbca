import type { homeTextsEn } from './texts-en-home.ts'

/** texts-en-home.ts in German. */
export const homeTextsDe = {} as const satisfies Partial<Record<keyof typeof homeTextsEn, string>>
