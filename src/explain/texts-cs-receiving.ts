import type { receivingTextsEn } from './texts-en-receiving.ts'

/** texts-en-receiving.ts in Czech. */
export const receivingTextsCs = {} as const satisfies Partial<Record<keyof typeof receivingTextsEn, string>>
