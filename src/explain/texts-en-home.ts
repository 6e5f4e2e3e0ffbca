/** What the home page says. */
export const homeTextsEn = {
  'home.title': 'Does your mail work over IPv6?',
  'home.lead':
    'Send one empty mail from the mailbox you want to test. We tell you whether it can reach the IPv6-only Internet, whether the IPv6-only Internet can reach it, and who can mend what does not work.',
  'home.start': 'Start a test',
  'home.samples-title': 'This is a demo: send the mail by a click',
  'home.samples-how':
    'These mail providers exist on this computer only, most of them with a fault. Choose one, and it sends a mail to the address above.',
} as const
