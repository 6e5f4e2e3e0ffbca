import type { ownTextsEn } from './texts-en-own.ts'

/** texts-en-own.ts in Czech. */
export const ownTextsCs = {} as const satisfies Partial<Record<keyof typeof ownTextsEn, string>>
