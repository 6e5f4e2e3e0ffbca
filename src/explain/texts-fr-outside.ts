import type { outsideTextsEn } from './texts-en-outside.ts'

/** texts-en-outside.ts in French. */
export const outsideTextsFr = {} as const satisfies Partial<Record<keyof typeof outsideTextsEn, string>>
