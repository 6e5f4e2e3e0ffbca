import type { receivingTextsEn } from './texts-en-receiving.ts'

/** texts-en-receiving.ts in Spanish. */
export const receivingTextsEs = {} as const satisfies Partial<Record<keyof typeof receivingTextsEn, string>>
