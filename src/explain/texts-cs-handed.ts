import type { handedTextsEn } from './texts-en-handed.ts'

/** texts-en-handed.ts in Czech. */
export const handedTextsCs = {} as const satisfies Partial<Record<keyof typeof handedTextsEn, string>>
