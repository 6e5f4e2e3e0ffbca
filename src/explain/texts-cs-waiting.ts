import type { waitingTextsEn } from './texts-en-waiting.ts'

/** texts-en-waiting.ts in Czech. */
export const waitingTextsCs = {} as const satisfies Partial<Record<keyof typeof waitingTextsEn, string>>
