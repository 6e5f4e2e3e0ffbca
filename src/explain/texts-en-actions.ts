/** What the page says of what can be done on it: confirm, remove, opt out, explain a bounce. */
export const actionsTextsEn = {
  'actions.often.title': 'Please wait a little',
  'actions.often.text':
    'Many tests have been started from your network. There is room for more in {minutes, plural, one {a minute} other {# minutes}}.',
  'actions.elsewhere.title': 'This came from another site',
  'actions.elsewhere.text':
    'Another web site asked your browser to do this, so we did not. If you want it, start from our own page.',
} as const
