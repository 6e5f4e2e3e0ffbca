/** What the privacy page says (see privacy.ts). */
export const privacyTextsEn = {} as const
