import type { detailsTextsEn } from './texts-en-details.ts'

/** texts-en-details.ts in Czech. */
export const detailsTextsCs = {} as const satisfies Partial<Record<keyof typeof detailsTextsEn, string>>
