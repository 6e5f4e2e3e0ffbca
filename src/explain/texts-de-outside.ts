import type { outsideTextsEn } from './texts-en-outside.ts'

/** texts-en-outside.ts in German. */
export const outsideTextsDe = {} as const satisfies Partial<Record<keyof typeof outsideTextsEn, string>>
