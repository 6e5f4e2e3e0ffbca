import type { detailsTextsEn } from './texts-en-details.ts'

/** texts-en-details.ts in Spanish. */
export const detailsTextsEs = {} as const satisfies Partial<Record<keyof typeof detailsTextsEn, string>>
