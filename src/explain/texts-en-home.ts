/** What the home page says. */
export const homeTextsEn = {
  'home.title': 'Does your mail work over IPv6?',
  'home.samples-title': 'This is a demo: send the mail by a click',
  'home.samples-how':
    'These mail providers exist on this computer only, most of them with a fault. Choose one, and it sends a mail to the address above.',
} as const
