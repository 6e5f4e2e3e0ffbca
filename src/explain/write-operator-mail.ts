import type { Words } from '../values/letter.ts'
import { utc } from '../values/utc.ts'
import { speaker } from './catalogue.ts'
import { wrap } from './wrap.ts'

const say = speaker('en')

/** The cover of a mail to postmaster@ or abuse@, which goes along as it came. `raw` is latin1 for octets. */
export function writeOperatorMail(mail: {
  recipient: string
  sender: string
  at: number
  raw: string
}): Words {
  const { recipient, sender, at, raw } = mail
  const facts = { recipient, sender: sender === '' ? '<>' : sender, time: utc(at, 'second') }
  return {
    subject: say('operator.subject', facts),
    text: `${wrap(say('operator.text', facts))}\n`,
    attachments: [{ filename: 'mail.eml', contentType: 'message/rfc822', content: raw }],
  }
}
