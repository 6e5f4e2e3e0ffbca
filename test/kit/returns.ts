import { randomUUID } from 'node:crypto'
import { fieldOf, mailDate } from '../../src/sample/mailbox.ts'
import type { IncomingMail, Return } from '../../src/sample/provider-setup.ts'
import { type ReportOn, writeReport } from '../../src/sample/write-mail.ts'
import type { LetterKind } from '../../src/values/letter.ts'

/** Of which letters something comes back, and how long after they were taken. */
interface About {
  letters: readonly LetterKind[]
  afterMs?: number
}

/** A DSN about these letters, such as `{ letters: ['B'], action: 'failed', status: '5.1.8', diagnostic: '550 …' }`. */
export function reports(on: About & Pick<ReportOn, 'action' | 'status' | 'diagnostic'>): Return {
  const { action, status, diagnostic } = on
  return {
    ...aboutLetters(on),
    isLost: action === 'failed',
    write({ sender, recipients, message }, place, at) {
      const [recipient = ''] = recipients
      const report = { action, status, diagnostic, sender, recipient, original: message.toString('latin1') }
      return { envelopeSender: '', recipient: sender, message: writeReport(report, place, at) }
    },
  }
}

/** A vacation notice to the envelope sender (RFC 3834 §4). */
export const vacation = (about: About): Return => ({
  ...aboutLetters(about),
  isLost: false,
  write: (mail, { domain }, at) => ({
    envelopeSender: '',
    recipient: mail.sender,
    message: aReply(mail, mail.sender, domain, at, ['Auto-Submitted: auto-replied'], 'I am away.'),
  }),
})

/** A person answers the letter, to its header From. */
export const personReplies = (about: About): Return => ({
  ...aboutLetters(about),
  isLost: false,
  write(mail, { domain }, at) {
    const author = /<?([^\s<>]+@[^\s<>]+)>?$/.exec(fieldOf(text(mail), 'From') ?? '')?.[1] ?? mail.sender
    const [person = `anna@${domain}`] = mail.recipients
    const message = aReply(mail, author, domain, at, [], 'It came. Thank you!')
    return { envelopeSender: person, recipient: author, message }
  },
})

/** Something from the null sender that no reader of reports understands; the mail itself is lost. */
export const garbage = (about: About): Return => ({
  ...aboutLetters(about),
  isLost: true,
  write: (mail, { domain }, at) => ({
    envelopeSender: '',
    recipient: mail.sender,
    message: lines(
      `From: <>`,
      `Date: ${mailDate(at)}`,
      `Message-ID: <${randomUUID()}@${domain}>`,
      '',
      '%PDF-1.4',
    ),
  }),
})

const aboutLetters = ({ letters, afterMs = 30 }: About): Pick<Return, 'wants' | 'afterMs'> => ({
  wants: async (mail) => letters.some((kind) => kind === fieldOf(text(mail), 'Mailsix-Letter')),
  afterMs,
})

const text = ({ message }: IncomingMail): string => message.toString('latin1')

function aReply(
  mail: IncomingMail,
  to: string,
  domain: string,
  at: number,
  fields: readonly string[],
  words: string,
): Buffer {
  return lines(
    `From: ${mail.recipients[0] ?? ''}`,
    `To: ${to}`,
    `Subject: Re: ${fieldOf(text(mail), 'Subject') ?? ''}`,
    `Date: ${mailDate(at)}`,
    `Message-ID: <${randomUUID()}@${domain}>`,
    `In-Reply-To: ${fieldOf(text(mail), 'Message-ID') ?? ''}`,
    ...fields,
    '',
    words,
  )
}

const lines = (...all: string[]): Buffer => Buffer.from(all.map((line) => `${line}\r\n`).join(''), 'latin1')
