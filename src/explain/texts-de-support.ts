import type { supportTextsEn } from './texts-en-support.ts'

/** texts-en-support.ts in German. */
export const supportTextsDe = {} as const satisfies Partial<Record<keyof typeof supportTextsEn, string>>
