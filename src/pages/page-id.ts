/** What a page's id looks like; nothing else is looked for. */
export const isPageId = (text: string): boolean => /^[a-z2-7]{26}$/.test(text)
