import MailComposer from 'nodemailer/lib/mail-composer'
import { encodeWords } from 'nodemailer/lib/mime-funcs'
import { encode as encodeQuoted, wrap as wrapQuoted } from 'nodemailer/lib/qp'
import type { Attachment, Letter } from '../values/letter.ts'
import { cleanLine, cleanLines } from './header-fields.ts'

const maxSubject = 200
const maxText = 200_000
const maxReferences = 20
const maxMessageId = 250

/**
 * The letter as an RFC 5322 message, not yet signed: CRLF line ends, every line ≤ 998 octets, 7-bit but for an
 * address that is not ASCII itself. No control or bidirectional character gets into a header (R15). Rejects only when
 * the composer fails.
 */
export async function composeLetter(letter: Letter): Promise<Buffer> {
  const clean = cleanLetter(letter)
  // An address that is not ASCII itself is left to MailComposer, as attachments are.
  const header = headerOf({ ...clean, subject: asciiSubject(clean.subject) })
  const isSimple = clean.attachments.length === 0 && isPrintable(header.join(''))
  return isSimple ? composePlain(header, clean.text) : composeMime(clean)
}

const isPrintable = (text: string): boolean => /^[\n\x20-\x7e]*$/.test(text)

// RFC 5322 §2.1.1: what has a longer line than 998 octets must be encoded.
const hasLongLine = (text: string): boolean => text.split('\n').some(({ length }) => length > 998)

// Nearly every letter is clean already.
const cleanText = (text: string): string =>
  `${isPrintable(text) ? text.slice(0, maxText).trimEnd() : cleanLines(text, maxText)}\n`

function cleanLetter(letter: Letter): Letter {
  const ids = letter.references.filter((id) => id.length <= maxMessageId).slice(-maxReferences)
  return {
    ...letter,
    from: cleanLine(letter.from),
    recipient: cleanLine(letter.recipient),
    subject: literal(cleanLine(letter.subject.replace(/[\r\n]+/g, ' '), maxSubject)),
    text: cleanText(letter.text),
    messageId: cleanLine(letter.messageId),
    inReplyTo: letter.inReplyTo === null ? null : cleanLine(letter.inReplyTo, maxMessageId),
    references: ids.map((id) => cleanLine(id)),
    caseId: letter.caseId === null ? null : cleanLine(letter.caseId),
  }
}

// RFC 2047 §6.1: whoever reads a header decodes what looks like an encoded word. Of one that a stranger wrote as plain
// text, encoded within another, would come out what was cleaned away here.
const literal = (text: string): string => text.replaceAll('=?', '= ?')

/** Unfolded fields of a clean letter. */
function headerOf(letter: Letter): string[] {
  return [
    `From: mailsix <${addressOf(letter.from)}>`,
    `To: ${addressOf(letter.recipient)}`,
    `Subject: ${letter.subject}`,
    `Message-ID: ${letter.messageId}`,
    ...(letter.inReplyTo === null ? [] : [`In-Reply-To: ${letter.inReplyTo}`]),
    ...(letter.references.length === 0 ? [] : [`References: ${letter.references.join(' ')}`]),
    // RFC 5322 §3.3: the zone is a number; "GMT" is obsolete.
    `Date: ${new Date(letter.date).toUTCString().replace('GMT', '+0000')}`,
    ...Object.entries(ownFields(letter)).map(([name, value]) => `${name}: ${value}`),
  ]
}

function ownFields(letter: Letter): Record<string, string> {
  return {
    // RFC 3834 §5: an answer made by a machine says so.
    'Auto-Submitted': 'auto-replied',
    'Mailsix-Letter': letter.kind,
    ...(letter.caseId === null ? {} : { 'Mailsix-Case': letter.caseId }),
  }
}

/** RFC 5322 §3.4.1: a local part that is no dot-atom stands in quotes. */
function addressOf(address: string): string {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at)
  if (/^[\w!#$%&'*+\-/=?^`{|}~]+(\.[\w!#$%&'*+\-/=?^`{|}~]+)*$/.test(local)) return address
  if (/^"([^"\\]|\\.)*"$/.test(local)) return address
  return `"${local.replace(/["\\]/g, '\\$&')}"${address.slice(at)}`
}

// RFC 2047 §2: an encoded word has at most 75 characters; of a longer text each has some.
const asciiSubject = (subject: string): string =>
  isPrintable(subject) ? subject : encodeWords(subject, 'Q', 52, true)

/** What MailComposer would give for text alone, without its streams, which take fifty times as long: nearly every letter. */
function composePlain(header: string[], text: string): Buffer {
  const isSevenBitText = isPrintable(text) && !hasLongLine(text)
  const body = text.replace(/\n/g, '\r\n')
  const lines = [
    ...header.map(fold),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Transfer-Encoding: ${isSevenBitText ? '7bit' : 'quoted-printable'}`,
    '',
    isSevenBitText ? body : wrapQuoted(encodeQuoted(body), 76),
  ]
  return Buffer.from(lines.join('\r\n'), 'latin1')
}

/** RFC 5322 §2.2.3: a long field is broken before a space; RFC 2047 §2: a line with an encoded word has at most 76 characters. */
function fold(field: string): string {
  let line = ''
  const lines: string[] = []
  for (const word of field.split(/(?= )/)) {
    if (line !== '' && line.length + word.length > 76 && word.trim() !== '') {
      lines.push(line)
      line = ''
    }
    line += word
  }
  return [...lines, line].join('\r\n')
}

function composeMime(letter: Letter): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: 'mailsix', address: letter.from },
    to: { name: '', address: letter.recipient },
    subject: letter.subject,
    messageId: letter.messageId,
    ...(letter.inReplyTo === null ? {} : { inReplyTo: letter.inReplyTo }),
    references: letter.references,
    date: new Date(letter.date),
    headers: ownFields(letter),
    text: letter.text,
    textEncoding: 'quoted-printable',
    attachments: letter.attachments.map(attach),
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}

/**
 * A report goes along as a message/rfc822 of its own, so that nobody takes our letter for one. Where RFC 2046 §5.2.1
 * forbids that, for it has eight-bit octets or long lines, and for parts of reports: as plain text.
 */
function attach({ filename, contentType, content }: Attachment) {
  const type = contentType.toLowerCase().replace(/;.*/s, '').trim()
  const text = content.replace(/\r\n?|\n/g, '\n').replaceAll('\0', '')
  const whole = type === 'message/rfc822' && isSevenBit(text)
  const risky = /^(message|multipart)\/|^text\/rfc822-headers$/.test(type)
  return {
    filename: literal(cleanLine(filename, 100)),
    contentType: whole || !risky ? type : 'text/plain; charset=utf-8',
    contentDisposition: 'attachment',
    content: whole ? text.replace(/\n/g, '\r\n') : text,
  }
}

const isSevenBit = (text: string): boolean => /^\p{ASCII}*$/u.test(text) && !hasLongLine(text)
