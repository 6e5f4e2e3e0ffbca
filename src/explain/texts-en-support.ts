/** The letter to a provider’s support, ready to be copied. */
export const supportTextsEn = {} as const
