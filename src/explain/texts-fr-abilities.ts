import type { abilityTextsEn } from './texts-en-abilities.ts'

/** texts-en-abilities.ts in French. */
export const abilityTextsFr = {} as const satisfies Partial<Record<keyof typeof abilityTextsEn, string>>
