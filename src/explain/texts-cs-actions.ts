import type { actionsTextsEn } from './texts-en-actions.ts'

/** texts-en-actions.ts in Czech. */
export const actionsTextsCs = {} as const satisfies Partial<Record<keyof typeof actionsTextsEn, string>>
