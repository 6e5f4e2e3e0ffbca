/** What the page says of what can be done on it: confirm, remove, opt out, explain a bounce. */
export const actionsTextsEn = {} as const
