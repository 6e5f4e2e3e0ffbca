/** What stands around every page: head, foot, and the pages for what is not there. */
export const frameTextsEn = {
  'frame.skip': 'Skip to the content',
  'frame.more': 'More about this test',
  'frame.about': 'About',
  'frame.privacy': 'Privacy',
  'frame.explain': 'Explain a bounce',
  'frame.language': 'Language',
  'frame.home': 'To the start page',

  'frame.about.title': 'About this test',
  'frame.about.lead':
    'More and more networks have IPv6 and no IPv4 of their own. Mail between them and everybody else works only where mail servers speak IPv6, and refuse nobody for having no IPv4. This test shows whether yours do.',
  'frame.about.abilities': 'What is tested',
  'frame.about.send-to-ipv6-only':
    'The servers that send your mail deliver it to a server that has no IPv4 address.',
  'frame.about.receive-over-ipv6': 'The servers that receive your mail take it over IPv6.',
  'frame.about.ipv6-only-envelope':
    'They take mail whose return address, where bounces go, is in a domain without IPv4.',
  'frame.about.ipv6-only-from': 'They take mail whose author’s address is in a domain without IPv4.',
  'frame.about.judges': 'How it judges',
  'frame.about.letters':
    'Real letters decide. What counts is what a mail server answered, or the report that came back. Each verdict shows what it rests on.',
  'frame.about.unknown':
    'A look that failed is held against nobody. Then we say that we do not know, and why.',
  'frame.about.ours':
    'Before anything is called somebody’s fault, we look whether our own side works. If it does not, we say so.',
  'frame.about.two':
    'Your provider is two parties: who sends your mail, and who receives it. They are judged apart.',
  'frame.about.no-score': 'There are no points, and no lists of who was tested.',
  'frame.about.rules': 'Every rule, and when it comes to what (in English)',
  'frame.about.whom': 'Who gets mail from us',
  'frame.about.whom.text':
    'Whoever sends a test gets answers A and B. If B fails, up to three more letters find out why, and one explanation says so. Nothing else follows. A forged sender gets nothing.',
  'frame.about.postmasters': 'For postmasters: how to recognise us',
  'frame.about.postmasters.text':
    'Our letters come from the domains {control} (which has IPv4) and {six} (which has IPv6 only). They are signed with DKIM, and SPF and DMARC records stand behind them. We write only to those who wrote to us, and connect to a server without a letter at most once an hour.',
  'frame.about.sending': 'We send from',
  'frame.about.receiving': 'We receive at',
  'frame.about.contact': 'Questions, complaints, or a server that should be left alone: {address}.',
  'frame.about.program':
    'The program behind this page is mailsix, free software under the MIT licence. Anybody can run it.',

  'frame.privacy.title': 'What we keep of you',
  'frame.privacy.lead':
    'We keep what the test needs, as long as the test needs it. Nothing is published, and nobody is followed.',
  'frame.privacy.kept': 'What is kept, why, and how long',
  'frame.privacy.why': 'Why:',
  'frame.privacy.how-long': 'How long:',

  'frame.missing.title': 'There is no page here',
  'frame.missing.text':
    'Perhaps a part of the address got lost on its way to you. Or it was the page of a test that was deleted, or has expired: a test is kept for {days, plural, one {a day} other {{days} days}}. You can start a new one.',
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
