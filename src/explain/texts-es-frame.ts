import type { frameTextsEn } from './texts-en-frame.ts'

/** texts-en-frame.ts in Spanish. */
export const frameTextsEs = {} as const satisfies Partial<Record<keyof typeof frameTextsEn, string>>
