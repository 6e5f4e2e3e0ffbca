import type { waitingTextsEn } from './texts-en-waiting.ts'

/** texts-en-waiting.ts in French. */
export const waitingTextsFr = {} as const satisfies Partial<Record<keyof typeof waitingTextsEn, string>>
