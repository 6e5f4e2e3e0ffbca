import type { receivingTextsEn } from './texts-en-receiving.ts'

/** texts-en-receiving.ts in German. */
export const receivingTextsDe = {} as const satisfies Partial<Record<keyof typeof receivingTextsEn, string>>
