import type { homeTextsEn } from './texts-en-home.ts'

/** texts-en-home.ts in French. */
export const homeTextsFr = {} as const satisfies Partial<Record<keyof typeof homeTextsEn, string>>
