import type { causeTextsEn } from './texts-en-causes.ts'

/** texts-en-causes.ts in Czech. */
export const causeTextsCs = {} as const satisfies Partial<Record<keyof typeof causeTextsEn, string>>
