import type { answerTextsEn } from './texts-en-answer.ts'

/** texts-en-answer.ts in Spanish. */
export const answerTextsEs = {} as const satisfies Partial<Record<keyof typeof answerTextsEn, string>>
