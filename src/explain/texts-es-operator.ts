import type { operatorTextsEn } from './texts-en-operator.ts'

/** texts-en-operator.ts in Spanish. */
export const operatorTextsEs = {} as const satisfies Partial<Record<keyof typeof operatorTextsEn, string>>
