import type { operatorTextsEn } from './texts-en-operator.ts'

/** texts-en-operator.ts in French. */
export const operatorTextsFr = {} as const satisfies Partial<Record<keyof typeof operatorTextsEn, string>>
