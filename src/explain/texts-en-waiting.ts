/** The page of a test that was begun and whose mail has not come yet. */
export const waitingTextsEn = {
  'waiting.title': 'Waiting for your mail',
  'waiting.ask': 'Send an empty mail to this address',
  'waiting.from': 'Send it from the mailbox that you want to test. Subject and text do not matter.',
  'waiting.address': 'The address of your test',
  'waiting.copy': 'Copy',
  'waiting.copied': 'Copied',
  'waiting.write': 'Open my mail program',
  'waiting.qr': 'Or scan this with your phone.',
  'waiting.qr.label': 'QR code of the address: scan it to write the mail with your phone.',
  'waiting.subject': 'IPv6 test',
  'waiting.no-page': 'No page needed: a mail to {address} is answered as well.',
  'waiting.state': 'Waiting for your mail',
  'waiting.begun': 'Test begun:',
  'waiting.then': 'As soon as your mail is here, this page shows what happens to it, step by step.',
  'waiting.until': 'Your mail server may try for days. This page waits until {until}.',
  'waiting.keep':
    'Keep this page’s address, and come back whenever you like. Whoever knows it sees the test.',

  'waiting.news':
    '{count, plural, one {A mail came and was not taken} other {# mails came and were not taken}}',
  'waiting.news.who': '{sender}, from {client}',
  'waiting.news.said': 'We told its server:',
  'waiting.news.gone':
    'Its server named this address, and went away before it sent the mail. Some servers only ask first; most try again.',
  'waiting.news.later':
    'That is a “not now”. Mail servers try again by themselves, most often within the hour; you need not do anything.',
  'waiting.news.forged':
    'The sender’s domain says that this server may not send its mail, so anybody could have written it. If it was you: send through your provider’s own server, or have the record mended.',
  'waiting.news.refused':
    'That is a “no” for good. Your provider will send you a bounce with these words in it.',

  'waiting.why': 'Nothing has come yet. Most often it is one of these:',
  'waiting.why.outbox': 'The mail is still in your outbox, or in the drafts. Please look there.',
  'waiting.why.typo': 'The address has a slip in it. It is safest to copy it.',
  'waiting.why.slow':
    'Your provider’s server is slow, or waits between two tries. A quarter of an hour is nothing unusual.',
  'waiting.why.no-ipv6':
    'Your provider cannot reach addresses that have IPv6 only. Then you get a bounce: in a few minutes, or after some days.',
  'waiting.why.bounce': 'Got a bounce? Let us explain it.',

  'waiting.live.on': 'Live: this page shows by itself what happens.',
  'waiting.live.off': 'The connection is lost. Trying again …',
  'waiting.live.without': 'This is how it stood when the page was loaded.',
  'waiting.live.reload': 'Load this page again',
} as const
