/** What stands around every page: head, foot, and the pages for what is not there. */
export const frameTextsEn = {} as const
