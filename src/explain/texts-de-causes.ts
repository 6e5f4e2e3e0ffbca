import type { causeTextsEn } from './texts-en-causes.ts'

/** texts-en-causes.ts in German. */
export const causeTextsDe = {} as const satisfies Partial<Record<keyof typeof causeTextsEn, string>>
