/** What stands around every page: head, foot, and the pages for what is not there. */
export const frameTextsEn = {
  'frame.skip': 'Skip to the content',
  'frame.more': 'More about this test',
  'frame.about': 'About',
  'frame.privacy': 'Privacy',
  'frame.explain': 'Explain a bounce',
  'frame.language': 'Language',
  'frame.home': 'To the start page',

  'frame.missing.title': 'There is no page here',
  'frame.missing.text':
    'Perhaps a letter of the address got lost on its way to you. Or it was the page of a test that was deleted, or has expired: a test is kept for {days, plural, one {a day} other {{days} days}}. You can start a new one.',
  'frame.unreadable.title': 'We could not read this request',
  'frame.unreadable.text': 'Please go back and try once more.',
  'frame.method.title': 'This cannot be done here',
  'frame.method.text': 'Pages can be read and forms can be sent; nothing else.',
  'frame.too-much.title': 'That was too much',
  'frame.too-much.text': 'What you sent is larger than we read. Please send only the part that matters.',
  'frame.too-long.title': 'This address is too long',
  'frame.too-long.text':
    'No page of ours has an address this long. Perhaps something was added to it on its way to you.',
  'frame.too-often.title': 'Please come back a little later',
  'frame.too-often.text':
    'More requests came from your network ({network}) than we answer. Try again in {seconds, plural, one {a second} other {{seconds} seconds}}. Your tests go on meanwhile.',
  'frame.ours.title': 'Something went wrong on our side',
  'frame.ours.text':
    'This is our fault, not yours, and your tests go on. Please try again in a minute. If it stays like this, write to postmaster@{domain}.',
} as const
