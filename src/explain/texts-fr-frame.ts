import type { frameTextsEn } from './texts-en-frame.ts'

/** texts-en-frame.ts in French. */
export const frameTextsFr = {} as const satisfies Partial<Record<keyof typeof frameTextsEn, string>>
