import type { privacyTextsEn } from './texts-en-privacy.ts'

/** texts-en-privacy.ts in French. */
export const privacyTextsFr = {} as const satisfies Partial<Record<keyof typeof privacyTextsEn, string>>
