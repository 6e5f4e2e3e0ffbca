import type { privacyTextsEn } from './texts-en-privacy.ts'

/** texts-en-privacy.ts in German. */
export const privacyTextsDe = {} as const satisfies Partial<Record<keyof typeof privacyTextsEn, string>>
