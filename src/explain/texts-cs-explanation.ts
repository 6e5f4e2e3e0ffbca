import type { explanationTextsEn } from './texts-en-explanation.ts'

/** texts-en-explanation.ts in Czech. */
export const explanationTextsCs = {} as const satisfies Partial<
  Record<keyof typeof explanationTextsEn, string>
>
