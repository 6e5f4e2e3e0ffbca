/** What a case’s timeline says, an entry each. */
export const timelineTextsEn = {} as const
