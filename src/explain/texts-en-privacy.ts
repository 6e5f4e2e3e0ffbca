/** What the privacy page says, in English (see privacy.ts); ASCII, for it is printed in terminals too. */
export const privacyTextsEn = {
  'privacy.kept': 'What is kept, why, and how long',
  'privacy.label.what': 'what',
  'privacy.label.why': 'why',
  'privacy.label.how-long': 'how long',

  'privacy.mail.what': 'Your test mail as it came, with subject, text and attachments.',
  'privacy.mail.why':
    'A crash must lose nothing that was acknowledged, and a forwarded bounce is read out of it. Its text is neither shown nor quoted, but for what servers say in a forwarded bounce.',
  'privacy.mail.how-long': '{message} after it came in',

  'privacy.delivery.what':
    'The facts of its delivery: the address it was sent from, the server that brought it (address, name, times, encryption), and of its header the authors, recipients, subject, Message-IDs, languages and Received lines.',
  'privacy.delivery.why':
    'They decide what the test comes to, whom the answers go to, and that nobody is mailed without end.',
  'privacy.delivery.how-long': '{case} after the mail came in, once the test is closed',

  'privacy.seen.what':
    'What DNS and mail servers said of your domain and of the server that brought the mail, and how our own side was.',
  'privacy.seen.why': 'Each verdict names what it rests on.',
  'privacy.seen.how-long': '{case} after the mail came in, once the test is closed',

  'privacy.letters.what': 'Our letters to you, and the talk with your mail server for each attempt.',
  'privacy.letters.why': 'A retry must send the same letter, and the talk shows why one was not taken.',
  'privacy.letters.how-long':
    'the letters themselves {message} after they were written, or until they are delivered or given up; that they were sent, and the talk, {case} after the mail came in, once the test is closed',

  'privacy.returned.what':
    'What came back about our letters: reports, replies and automatic replies, who asked whether our address exists, and what was said on the page of a test about answer B.',
  'privacy.returned.why': 'They turn or confirm a verdict. Of a reply only is kept that it came.',
  'privacy.returned.how-long':
    'reports as they came {message}; what was read out of them (recipients, codes, the words of the server) {case} after the mail came in, once the test is closed',

  'privacy.handed.what':
    'What was read out of bounces that somebody forwarded to explain@: the recipients they name, codes, the words of the server. These can be addresses of others.',
  'privacy.handed.why': 'To explain them, and because they tell of the way from your provider to us.',
  'privacy.handed.how-long': '{case} after the mail came in, once the test is closed',

  'privacy.events.what': 'What happened to a test, and what is still to be done for it.',
  'privacy.events.why': 'For the timeline, and to go on after a restart.',
  'privacy.events.how-long':
    '{case} after the mail came in, once the test is closed; what is to be done, until it is done',

  'privacy.refused.what':
    'Of a mail that was turned away: sender, recipient, network of the client, time and our words. Not the mail.',
  'privacy.refused.why': 'To count it in the limits, so that nobody can use the service to bother others.',
  'privacy.refused.how-long': '{refusal}',

  'privacy.invited.what':
    'That a test was begun on the page, in which language, and of mails to its address that were turned away: sender, client, time and our words.',
  'privacy.invited.why': 'So that the page can wait for the mail, and say why one was not taken.',
  'privacy.invited.how-long': '{case} after it was begun',

  'privacy.opted-out.what':
    'That somebody wants no more letters from us: not their address, but a keyed hash of it.',
  'privacy.opted-out.why': 'So that they get none, whoever types their address.',
  'privacy.opted-out.how-long': 'until they take it back, or {optOut}',

  'privacy.operator-mail.what': 'Mail to postmaster@ and abuse@, as it came.',
  'privacy.operator-mail.why': 'It is forwarded to the operator.',
  'privacy.operator-mail.how-long': '{message} after it came in',

  'privacy.knocked.what': 'Addresses of mail servers, with when we last connected to each without a letter.',
  'privacy.knocked.why': 'So that no server is connected to more often than once an hour.',
  'privacy.knocked.how-long': '{knocked}',

  'privacy.memory.what':
    'In memory only: a mail while it comes in (a large one in a file without a name), the networks that connect to us, answers of DNS.',
  'privacy.memory.why': 'For the limits per network, and not to ask the same again.',
  'privacy.memory.how-long':
    'as long as the session, the limit or the answer lasts, and at most until the service stops',

  'privacy.responsible.title': 'Who is responsible',
  'privacy.responsible.controller':
    'Whoever runs this service is the controller in the sense of the GDPR, and answers mail to postmaster@ of its domains. What follows is what the program does by itself.',
  'privacy.responsible.mailed':
    'It works on mail that was sent to it in order to be tested or explained. Nobody else is mailed: a forged sender gets nothing.',

  'privacy.seen-by.title': 'Who sees it',
  'privacy.seen-by.operator':
    'The operator, by the commands "mailsix report" and the database. Nothing is published, and no third party is given any of it, but for what the test itself takes: our DNS servers are asked for the domains, host names and client address of a mail; block lists, where the operator has set any, are asked about that address and the domains; and the mail servers of your domain are connected to.',
  'privacy.seen-by.page':
    'The page of a test can be read by whoever has its link, which is too long to be guessed and is told to the sender of the test alone. Addresses of people are shown there in part only. The pages load nothing from other sites, count nobody, and keep one cookie: the language, where one was chosen.',
  'privacy.seen-by.letters':
    'A letter about a test goes to the address that sent the test, and to nobody else. Our replies and letters tell nobody anything of other people.',

  'privacy.log.title': 'The log',
  'privacy.log.holds':
    'The log of the service holds no text, subject or file of any mail. At its usual level it has the addresses of the servers that connect to us and of those that we connect to, ids of cases, and codes. At "debug" it has the commands of SMTP sessions too, and with them the addresses of senders and recipients. How long it is kept is up to the operator.',

  'privacy.rights.title': 'Your rights',
  'privacy.rights.access':
    'Access: the page of a test shows what is known of it. The operator prints all of it by "mailsix report --json CASE"; the ten characters of the case stand in each letter to you.',
  'privacy.rights.erasure':
    'Erasure: the page of a test has a button that deletes it. For all tests of an address, the operator runs "mailsix forget ADDRESS". It removes every case of the address in all its spellings, what others handed in that names it, refusals and mail to the operator, and overwrites it in the files of the database. Letters that wait are not sent any more. Not reached by it: logs, backups, letters that were delivered, and on PostgreSQL what its server keeps of removed rows until it uses their room again.',
  'privacy.rights.by-itself':
    'All else goes by itself at the times above; old data is looked for each hour, or more often where it is kept for less than a day.',
} as const
