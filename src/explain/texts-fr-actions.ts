import type { actionsTextsEn } from './texts-en-actions.ts'

/** texts-en-actions.ts in French. */
export const actionsTextsFr = {} as const satisfies Partial<Record<keyof typeof actionsTextsEn, string>>
