import type { privacyTextsEn } from './texts-en-privacy.ts'

/** texts-en-privacy.ts in Spanish. */
export const privacyTextsEs = {} as const satisfies Partial<Record<keyof typeof privacyTextsEn, string>>
