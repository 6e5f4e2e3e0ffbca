import type { operatorTextsEn } from './texts-en-operator.ts'

/** texts-en-operator.ts in German. */
export const operatorTextsDe = {} as const satisfies Partial<Record<keyof typeof operatorTextsEn, string>>
