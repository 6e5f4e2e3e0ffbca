import type { outsideTextsEn } from './texts-en-outside.ts'

/** texts-en-outside.ts in Spanish. */
export const outsideTextsEs = {} as const satisfies Partial<Record<keyof typeof outsideTextsEn, string>>
