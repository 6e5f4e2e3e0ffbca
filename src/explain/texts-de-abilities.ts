import type { abilityTextsEn } from './texts-en-abilities.ts'

/** texts-en-abilities.ts in German. */
export const abilityTextsDe = {} as const satisfies Partial<Record<keyof typeof abilityTextsEn, string>>
