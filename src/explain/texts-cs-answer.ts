import type { answerTextsEn } from './texts-en-answer.ts'

/** texts-en-answer.ts in Czech. */
export const answerTextsCs = {} as const satisfies Partial<Record<keyof typeof answerTextsEn, string>>
