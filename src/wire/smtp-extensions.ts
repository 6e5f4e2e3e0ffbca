import { isAscii as holdsAscii } from 'node:buffer'
import { domainToASCII } from 'node:url'
import { splitAddress } from '../values/mailbox.ts'
import type { SmtpDialogue } from './smtp-dialogue.ts'
import { withoutControls } from './smtp-replies.ts'

/** An envelope in the form in which it goes out. */
interface Envelope {
  from: string
  to: string
}

/** The parameters of MAIL and RCPT for a message, by what the server offers. */
export function askFor(
  { keywords }: Pick<SmtpDialogue, 'keywords'>,
  envelopeId: string,
  recipient: string,
  message: Buffer,
) {
  return {
    ...(keywords.has('SIZE') ? { size: message.length } : {}),
    ...(keywords.has('8BITMIME') && !holdsAscii(message) ? { use8BitMime: true } : {}),
    ...(keywords.has('DSN') ? { dsn: askForReports(envelopeId, recipient) } : {}),
  }
}

// RFC 3461 §4: asked of every server that offers it, the same for every letter.
const askForReports = (envelopeId: string, recipient: string) => ({
  ret: 'HDRS',
  envid: envelopeId,
  notify: ['SUCCESS', 'FAILURE', 'DELAY'],
  // RFC 3461 §4.2: the rfc822 type holds ASCII only.
  ...(isAscii(recipient) ? { orcpt: `rfc822;${recipient}` } : {}),
})

/** Decides for a dialogue whose server lacks what this mail needs. */
export function declineUnfit(dialogue: SmtpDialogue, { from, to }: Envelope, message: Buffer): void {
  // RFC 6531 §3.2: an address beyond ASCII goes only where SMTPUTF8 is offered.
  if (!(isAscii(from) && isAscii(to)) && !dialogue.keywords.has('SMTPUTF8')) {
    const words = `the server does not offer SMTPUTF8, which the address ${to} needs`
    dialogue.declineLocally('5.6.7', withoutControls(words))
    return
  }
  // RFC 1870 §3: a declared limit may be absent or 0, which both name none.
  const limit = Number(/^\d{1,15}$/.exec(dialogue.keywords.get('SIZE') ?? '')?.[0] ?? 0)
  if (limit > 0 && message.length > limit) {
    const words = `the server takes messages up to ${limit} bytes, ours has ${message.length}`
    dialogue.declineLocally('5.3.4', words)
  }
}

const isAscii = (text: string): boolean => holdsAscii(Buffer.from(text))

// RFC 5890 §2.3.2.1: a domain beyond ASCII has an ASCII form, so it alone asks for no extension.
export function asciiDomain(address: string): string {
  const parts = splitAddress(address)
  if (parts === null || isAscii(parts.domain)) return address
  const ascii = domainToASCII(parts.domain)
  return ascii === '' ? address : `${parts.local}@${ascii}`
}
