import type { replyTextsEn } from './texts-en-replies.ts'

/** texts-en-replies.ts in French. */
export const replyTextsFr = {} as const satisfies Partial<Record<keyof typeof replyTextsEn, string>>
