import type { explanationTextsEn } from './texts-en-explanation.ts'

/** texts-en-explanation.ts in French. */
export const explanationTextsFr = {} as const satisfies Partial<
  Record<keyof typeof explanationTextsEn, string>
>
