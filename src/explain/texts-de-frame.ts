import type { frameTextsEn } from './texts-en-frame.ts'

/** texts-en-frame.ts in German. */
export const frameTextsDe = {} as const satisfies Partial<Record<keyof typeof frameTextsEn, string>>
