import type { operatorTextsEn } from './texts-en-operator.ts'

/** texts-en-operator.ts in Czech. */
export const operatorTextsCs = {} as const satisfies Partial<Record<keyof typeof operatorTextsEn, string>>
