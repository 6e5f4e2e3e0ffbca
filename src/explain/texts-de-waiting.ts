import type { waitingTextsEn } from './texts-en-waiting.ts'

/** texts-en-waiting.ts in German. */
export const waitingTextsDe = {} as const satisfies Partial<Record<keyof typeof waitingTextsEn, string>>
