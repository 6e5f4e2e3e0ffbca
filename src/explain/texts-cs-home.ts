import type { homeTextsEn } from './texts-en-home.ts'

/** texts-en-home.ts in Czech. */
export const homeTextsCs = {} as const satisfies Partial<Record<keyof typeof homeTextsEn, string>>
