import { randomUUID } from 'node:crypto'
import type { OutgoingMail } from '../../src/sample/deliver-by-mx.ts'
import { fieldOf } from '../../src/sample/mailbox.ts'
import type { IncomingMail, Return } from '../../src/sample/provider-setup.ts'

/** How a machine answers each mail that its mailbox gets. */
export interface Machine {
  /** The local part of its mailbox. */
  user: string
  to: 'author' | 'return path'
  sender: 'nobody' | 'itself'
  subject: (subject: string) => string
  fields?: readonly string[]
  /** Whether In-Reply-To names what it answers. */
  names?: boolean
}

const same = (subject: string): string => subject

/** Those that give themselves away by something. */
export const machines: Machine[] = [
  {
    ...{
      user: 'by-the-book',
      to: 'return path',
      sender: 'nobody',
      subject: (it) => `Auto: ${it}`,
      names: true,
    },
    fields: ['Auto-Submitted: auto-replied'],
  },
  { user: 'nobody', to: 'author', sender: 'nobody', subject: () => 'I am away' },
  {
    user: 'submitted',
    to: 'author',
    sender: 'itself',
    subject: () => 'Hello',
    fields: ['Auto-Submitted: auto-replied'],
  },
  { user: 'office', to: 'author', sender: 'itself', subject: () => 'Out of office' },
  { user: 'amt', to: 'author', sender: 'itself', subject: (it) => `Automatische Antwort: ${it}` },
  { user: 'field', to: 'author', sender: 'itself', subject: () => 'Away', fields: ['X-Autoreply: yes'] },
  {
    ...{ user: 'exchange', to: 'author', sender: 'itself', subject: () => 'Away' },
    fields: ['X-Auto-Response-Suppress: All'],
  },
  { user: 'bulk', to: 'author', sender: 'itself', subject: () => 'Away', fields: ['Precedence: bulk'] },
  { user: 'ticket', to: 'author', sender: 'itself', subject: (it) => `[Ticket 4711] ${it}` },
  { user: 'reply', to: 'author', sender: 'itself', subject: same, names: true },
  { user: 'rude', to: 'return path', sender: 'itself', subject: () => 'We got your mail' },
]

/** It gives nothing away: each letter is answered by a mail of its own to its author. */
export const silent: Machine = {
  user: 'silent',
  to: 'author',
  sender: 'itself',
  subject: () => 'We got your mail',
}

export const answersOf = (machine: Machine): Return => ({
  wants: async ({ recipients }) => recipients.some((address) => address.startsWith(`${machine.user}@`)),
  isLost: false,
  afterMs: 20,
  write: ({ sender, message }: IncomingMail, { domain }) =>
    answerTo({ sender, message: message.toString('latin1') }, machine, domain),
})

/** What the machine of this domain sends when it gets a mail. */
export function answerTo(
  mail: { sender: string; message: string },
  machine: Machine,
  domain: string,
): OutgoingMail {
  const header = mail.message.replace(/\r\n[ \t]+/g, ' ')
  const author = /<([^\s<>]+)>$/.exec(fieldOf(header, 'From') ?? '')?.[1] ?? ''
  const itself = `${machine.user}@${domain}`
  const recipient = machine.to === 'author' ? author : mail.sender
  const lines = [
    `From: ${itself}`,
    `To: ${recipient}`,
    `Subject: ${machine.subject(fieldOf(header, 'Subject') ?? '')}`,
    `Message-ID: <${randomUUID()}@${domain}>`,
    ...(machine.names ? [`In-Reply-To: ${fieldOf(header, 'Message-ID') ?? ''}`] : []),
    ...(machine.fields ?? []),
    '',
    'Thank you for your mail. We shall look into it.',
    '',
  ]
  const message = Buffer.from(lines.join('\r\n'))
  return { envelopeSender: machine.sender === 'itself' ? itself : '', recipient, message }
}
