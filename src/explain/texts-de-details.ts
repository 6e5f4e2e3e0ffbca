import type { detailsTextsEn } from './texts-en-details.ts'

/** texts-en-details.ts in German. */
export const detailsTextsDe = {} as const satisfies Partial<Record<keyof typeof detailsTextsEn, string>>
