/** What a case’s page says: the sentences over and around its verdicts. */
export const resultTextsEn = {} as const
