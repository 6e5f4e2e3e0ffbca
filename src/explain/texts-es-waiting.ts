import type { waitingTextsEn } from './texts-en-waiting.ts'

/** texts-en-waiting.ts in Spanish. */
export const waitingTextsEs = {} as const satisfies Partial<Record<keyof typeof waitingTextsEn, string>>
