import type { explanationTextsEn } from './texts-en-explanation.ts'

/** texts-en-explanation.ts in Spanish. */
export const explanationTextsEs = {} as const satisfies Partial<
  Record<keyof typeof explanationTextsEn, string>
>
