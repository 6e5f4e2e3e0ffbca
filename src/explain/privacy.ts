import { type KeptFor, knockedKeptMs, optOutKeptMs, refusalKeptMs } from '../values/kept-for.ts'

/** One kind of data, as a page tells of it. Sentences are ASCII. */
export interface KeptData {
  what: string
  why: string
  howLong: string
  /** Columns of each table that hold it; none where it is kept outside the database. */
  columns: Readonly<Record<string, readonly string[]>>
}

export interface PrivacyTopic {
  title: string
  paragraphs: readonly string[]
}

const ofCase = ['case_id', 'id', 'at', 'body'] as const

/** What the service keeps that strangers sent, each kind once, with the times of this configuration. */
export function keptData(kept: KeptFor): KeptData[] {
  const caseTime = `${timeText(kept.case)} after the mail came in, once the test is closed`
  const messageTime = `${timeText(kept.message)} after it came in`
  return [
    {
      what: 'Your test mail as it came, with subject, text and attachments.',
      why: 'A crash must lose nothing that was acknowledged, and a forwarded bounce is read out of it. Its text is neither shown nor quoted, but for what servers say in a forwarded bounce.',
      howLong: messageTime,
      columns: { messages: ['case_id', 'at', 'raw'] },
    },
    {
      what: 'The facts of its delivery: the address it was sent from, the server that brought it (address, name, times, encryption), and of its header the authors, recipients, subject, Message-IDs, languages and Received lines.',
      why: 'They decide what the test comes to, whom the answers go to, and that nobody is mailed without end.',
      howLong: caseTime,
      columns: {
        cases: [
          ...['seq', 'id', 'page', 'state', 'opened', 'closes', 'sender', 'mailbox', 'domain', 'standing'],
          ...['client_kind', 'revision', 'arrival', 'chosen_family', 'asked'],
        ],
      },
    },
    {
      what: 'What DNS and mail servers said of your domain and of the server that brought the mail, and how our own side was.',
      why: 'Each verdict names what it rests on.',
      howLong: caseTime,
      columns: { cases: ['proofs', 'looks', 'further'], knocks: ofCase, own_checks: ofCase },
    },
    {
      what: 'Our letters to you, and the talk with your mail server for each attempt.',
      why: 'A retry must send the same letter, and the talk shows why one was not taken.',
      howLong: `the letters themselves ${timeText(kept.message)} after they were written, or until they are delivered or given up; that they were sent, and the talk, ${caseTime}`,
      columns: {
        letters: [
          ...['id', 'case_id', 'kind', 'transport', 'state', 'envelope_sender', 'recipient', 'message_id'],
          ...['created_at', 'expires_at', 'due_at', 'accepted_at', 'repeat_asked_at'],
        ],
        letter_messages: ['letter_id', 'at', 'raw'],
        attempts: [...ofCase, 'letter_id', 'round', 'position'],
      },
    },
    {
      what: 'What came back about our letters: reports, replies and automatic replies, and who asked whether our address exists.',
      why: 'They turn or confirm a verdict. Of a reply only is kept that it came.',
      howLong: `reports as they came ${timeText(kept.message)}; what was read out of them (recipients, codes, the words of the server) ${caseTime}`,
      columns: {
        bounces: [...ofCase, 'letter_id'],
        bounce_messages: ['case_id', 'bounce_id', 'at', 'raw'],
        confirmations: [...ofCase, 'letter_id'],
        callouts: ofCase,
      },
    },
    {
      what: 'What was read out of bounces that somebody forwarded to explain@: the recipients they name, codes, the words of the server. These can be addresses of others.',
      why: 'To explain them, and because they tell of the way from your provider to us.',
      howLong: caseTime,
      columns: { handed: ofCase },
    },
    {
      what: 'What happened to a test, and what is still to be done for it.',
      why: 'For the timeline, and to go on after a restart.',
      howLong: `${caseTime}; what is to be done, until it is done`,
      columns: {
        events: ['seq', 'case_id', 'at', 'what', 'text'],
        jobs: ['id', 'kind', 'case_id', 'letter_id', 'due_at', 'claimed_by', 'claimed_until'],
      },
    },
    {
      what: 'Of a mail that was turned away: sender, recipient, network of the client, time and our words. Not the mail.',
      why: 'To count it in the limits, so that nobody can use the service to bother others.',
      howLong: timeText(refusalKeptMs),
      columns: { refusals: ['seq', 'at', 'network', 'sender', 'recipient', 'enhanced', 'text'] },
    },
    {
      what: 'That a test was begun on the page, in which language, and of mails to its address that were turned away: sender, client, time and our words.',
      why: 'So that the page can wait for the mail, and say why one was not taken.',
      howLong: `${timeText(kept.case)} after it was begun`,
      columns: {
        invitations: ['seq', 'page', 'tag', 'language', 'created', 'expires', 'case_id', 'news'],
        cases: ['invited_in'],
      },
    },
    {
      what: 'That somebody wants no more letters from us: not their address, but a keyed hash of it.',
      why: 'So that they get none, whoever types their address.',
      howLong: `until they take it back, or ${timeText(optOutKeptMs)}`,
      columns: { opt_outs: ['mailbox_hash', 'at'] },
    },
    {
      what: 'Mail to postmaster@ and abuse@, as it came.',
      why: 'It is forwarded to the operator.',
      howLong: messageTime,
      columns: { operator_mail: ['seq', 'at', 'recipient', 'sender', 'raw', 'due_at', 'tries'] },
    },
    {
      what: 'Addresses of mail servers, with when we last connected to each without a letter.',
      why: 'So that no server is connected to more often than once an hour.',
      howLong: timeText(knockedKeptMs),
      columns: { knocked: ['address', 'at'] },
    },
    {
      what: 'In memory only: a mail while it comes in (a large one in a file without a name), the networks that connect to us, answers of DNS.',
      why: 'For the limits per network, and not to ask the same again.',
      howLong: 'as long as the session, the limit or the answer lasts, and at most until the service stops',
      columns: {},
    },
  ]
}

/** What is to be said beside the table. */
export const privacyTopics: readonly PrivacyTopic[] = [
  {
    title: 'Who is responsible',
    paragraphs: [
      'Whoever runs this service is the controller in the sense of the GDPR, and answers mail to postmaster@ of its domains. What follows is what the program does by itself.',
      'It works on mail that was sent to it in order to be tested or explained. Nobody else is mailed: a forged sender gets nothing.',
    ],
  },
  {
    title: 'Who sees it',
    paragraphs: [
      'The operator, by the commands "mailsix report" and the database. Nothing is published, and no third party is given any of it, but for what the test itself takes: our DNS servers are asked for the domains, host names and client address of a mail; block lists, where the operator has set any, are asked about that address and the domains; and the mail servers of your domain are connected to.',
      'A letter about a test goes to the address that sent the test, and to nobody else. Our replies and letters tell nobody anything of other people.',
    ],
  },
  {
    title: 'The log',
    paragraphs: [
      'The log of the service holds no text, subject or file of any mail. At its usual level it has the addresses of the servers that connect to us and of those that we connect to, ids of cases, and codes. At "debug" it has the commands of SMTP sessions too, and with them the addresses of senders and recipients. How long it is kept is up to the operator.',
    ],
  },
  {
    title: 'Your rights',
    paragraphs: [
      'Access: the operator prints all that is known of a case by "mailsix report --json CASE"; the ten characters of the case stand in each letter to you.',
      'Erasure: the operator runs "mailsix forget ADDRESS". It removes every case of the address in all its spellings, what others handed in that names it, refusals and mail to the operator, and overwrites it in the files of the database. Letters that wait are not sent any more. Not reached by it: logs, backups, letters that were delivered, and on PostgreSQL what its server keeps of removed rows until it uses their room again.',
      'All else goes by itself at the times above; old data is looked for each hour, or more often where it is kept for less than a day.',
    ],
  },
]

const units: readonly [ms: number, name: string][] = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
  [1_000, 'second'],
]

/** In the largest unit of which it is a whole number: "30 days", "36 hours". */
function timeText(ms: number): string {
  const [unitMs, name] = units.find(([unit]) => ms % unit === 0 && ms >= unit) ?? [1_000, 'second']
  const count = Math.round((ms / unitMs) * 10) / 10
  return `${count} ${name}${count === 1 ? '' : 's'}`
}
