import type { replyTextsEn } from './texts-en-replies.ts'

/** texts-en-replies.ts in Spanish. */
export const replyTextsEs = {} as const satisfies Partial<Record<keyof typeof replyTextsEn, string>>
