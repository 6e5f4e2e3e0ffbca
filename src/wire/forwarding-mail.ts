import { cleanLine, decodeWords, fieldValue, splitFields } from './header-fields.ts'
import type { Part, Parts } from './mime-parts.ts'
import { hasStatusFields } from './report-fields.ts'

/** What of a mail's header counts here, decoded. */
export interface Outer {
  author: string
  to: string
  subject: string
}

/** A mail as a person sees who passes something on with it. */
export interface ForwardingMail extends Outer {
  /** Its words: first as they stand in text parts, then as in HTML ones; parts that don't exist are left out. */
  texts: string[]
  /** Texts with delivery-status fields. */
  status: string[]
  /** Whole messages. */
  attached: Buffer[]
  /** Headers of a returned original. */
  originals: string[]
}

/** Who sends a mail to whom, and what it is about. */
export function outerOf({ fields }: Parts): Outer {
  const value = (name: string, limit: number): string =>
    cleanLine(decodeWords(fieldValue(fields, name) ?? ''), limit)
  return { author: value('from', 998), to: value('to', 4000), subject: value('subject', 998) }
}

/** Sorts a mail's parts by what they are to the reader of a report. */
export function takeApart(parts: Parts): ForwardingMail {
  const level: ForwardingMail = { ...outerOf(parts), texts: [], status: [], attached: [], originals: [] }
  const plain: string[] = []
  const html: string[] = []
  for (const part of parts.leaves) {
    if (isStatus(part)) level.status.push(part.text)
    else if (isMessage(part)) level.attached.push(part.bytes)
    else if (/^text\/rfc822/.test(part.type) || part.type === 'message/global-headers') {
      level.originals.push(part.text)
    } else if (part.type === 'text/html') html.push(part.text)
    else if (part.type.startsWith('text/') && !/\.(?:vcf|ics|asc|csv)$/i.test(part.name ?? '')) {
      plain.push(part.text)
    }
  }
  level.texts = [plain.join('\n\n'), html.join('\n\n')].filter((text) => text.trim() !== '')
  return level
}

/** Clients that forward within the text keep the status part, under this type or that. */
const isStatus = ({ type, text }: Part): boolean =>
  /^message\/(?:global-)?delivery-status$/.test(type) ||
  (!type.startsWith('message/') &&
    type !== 'text/html' &&
    /^\s{0,20}(?:reporting-mta|original-envelope-id|arrival-date|final-recipient)\s?:/i.test(
      text.slice(0, 200),
    ) &&
    hasStatusFields(text))

const mboxLine = /^\s{0,100}(?:>?From [^\n]{0,500}\n\s{0,100})?/

/** An attached mail, whatever type the client gives to it. Outlook's own formats (.msg, winmail.dat) can't be read. */
function isMessage({ type, name, bytes }: Part): boolean {
  if (type === 'message/rfc822' || type === 'message/global') return true
  const mayBe = type === 'application/octet-stream' || type === 'text/plain' || /\.eml$/i.test(name ?? '')
  if (!mayBe || type === 'text/html') return false
  const { fields } = splitFields(bytes.subarray(0, 65_536).toString('latin1').replace(mboxLine, ''))
  const names = new Set(fields.map((field) => field.name))
  const made = ['received', 'message-id', 'mime-version', 'return-path', 'content-type'].filter((one) =>
    names.has(one),
  )
  const written = ['from', 'to', 'subject', 'date'].filter((one) => names.has(one))
  return made.length >= 1 && written.length >= 2
}
