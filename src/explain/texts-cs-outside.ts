import type { outsideTextsEn } from './texts-en-outside.ts'

/** texts-en-outside.ts in Czech. */
export const outsideTextsCs = {} as const satisfies Partial<Record<keyof typeof outsideTextsEn, string>>
