import type { supportTextsEn } from './texts-en-support.ts'

/** texts-en-support.ts in Czech. */
export const supportTextsCs = {} as const satisfies Partial<Record<keyof typeof supportTextsEn, string>>
