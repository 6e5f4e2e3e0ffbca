import type { receivingTextsEn } from './texts-en-receiving.ts'

/** texts-en-receiving.ts in French. */
export const receivingTextsFr = {} as const satisfies Partial<Record<keyof typeof receivingTextsEn, string>>
