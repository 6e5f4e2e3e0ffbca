import type { abilityTextsEn } from './texts-en-abilities.ts'

/** texts-en-abilities.ts in Spanish. */
export const abilityTextsEs = {} as const satisfies Partial<Record<keyof typeof abilityTextsEn, string>>
