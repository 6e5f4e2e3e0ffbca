import type { answerTextsEn } from './texts-en-answer.ts'

/** texts-en-answer.ts in German. */
export const answerTextsDe = {} as const satisfies Partial<Record<keyof typeof answerTextsEn, string>>
