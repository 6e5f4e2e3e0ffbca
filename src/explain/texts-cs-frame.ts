import type { frameTextsEn } from './texts-en-frame.ts'

/** texts-en-frame.ts in Czech. */
export const frameTextsCs = {} as const satisfies Partial<Record<keyof typeof frameTextsEn, string>>
