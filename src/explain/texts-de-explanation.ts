import type { explanationTextsEn } from './texts-en-explanation.ts'

/** texts-en-explanation.ts in German. */
export const explanationTextsDe = {} as const satisfies Partial<
  Record<keyof typeof explanationTextsEn, string>
>
