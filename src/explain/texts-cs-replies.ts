import type { replyTextsEn } from './texts-en-replies.ts'

/** texts-en-replies.ts in Czech. */
export const replyTextsCs = {} as const satisfies Partial<Record<keyof typeof replyTextsEn, string>>
