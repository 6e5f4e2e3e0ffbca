import type { detailsTextsEn } from './texts-en-details.ts'

/** texts-en-details.ts in French. */
export const detailsTextsFr = {} as const satisfies Partial<Record<keyof typeof detailsTextsEn, string>>
