import type { replyTextsEn } from './texts-en-replies.ts'

/** texts-en-replies.ts in German. */
export const replyTextsDe = {} as const satisfies Partial<Record<keyof typeof replyTextsEn, string>>
