/** What the lower half of a case’s page says: the evidence, letters, bounces. */
export const detailsTextsEn = {} as const
