import type { abilityTextsEn } from './texts-en-abilities.ts'

/** texts-en-abilities.ts in Czech. */
export const abilityTextsCs = {} as const satisfies Partial<Record<keyof typeof abilityTextsEn, string>>
