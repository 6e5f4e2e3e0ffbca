import type { actionsTextsEn } from './texts-en-actions.ts'

/** texts-en-actions.ts in German. */
export const actionsTextsDe = {} as const satisfies Partial<Record<keyof typeof actionsTextsEn, string>>
