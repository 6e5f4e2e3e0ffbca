import type { actionsTextsEn } from './texts-en-actions.ts'

/** texts-en-actions.ts in Spanish. */
export const actionsTextsEs = {} as const satisfies Partial<Record<keyof typeof actionsTextsEn, string>>
