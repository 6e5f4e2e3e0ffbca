/** What the home page says. */
export const homeTextsEn = {
  'home.title': 'Does your mail work over IPv6?',
} as const
