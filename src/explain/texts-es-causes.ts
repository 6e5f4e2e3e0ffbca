import type { causeTextsEn } from './texts-en-causes.ts'

/** texts-en-causes.ts in Spanish. */
export const causeTextsEs = {} as const satisfies Partial<Record<keyof typeof causeTextsEn, string>>
