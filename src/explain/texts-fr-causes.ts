import type { causeTextsEn } from './texts-en-causes.ts'

/** texts-en-causes.ts in French. */
export const causeTextsFr = {} as const satisfies Partial<Record<keyof typeof causeTextsEn, string>>
