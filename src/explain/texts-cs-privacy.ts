import type { privacyTextsEn } from './texts-en-privacy.ts'

/** texts-en-privacy.ts in Czech. */
export const privacyTextsCs = {} as const satisfies Partial<Record<keyof typeof privacyTextsEn, string>>
