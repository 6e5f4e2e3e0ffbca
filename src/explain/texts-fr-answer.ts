import type { answerTextsEn } from './texts-en-answer.ts'

/** texts-en-answer.ts in French. */
export const answerTextsFr = {} as const satisfies Partial<Record<keyof typeof answerTextsEn, string>>
