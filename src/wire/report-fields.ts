import type { ReportedRecipient } from '../values/bounce.ts'
import { cleanLine, decodeWords, type Field, fieldValue } from './header-fields.ts'
import { readDate } from './mail-date.ts'

/** What the fields of a delivery-status part say (RFC 3464 §2). */
export interface StatusFields {
  reportingMta: string | null
  originalEnvelopeId: string | null
  recipients: ReportedRecipient[]
}

const maxRecipients = 100
const perMessage = /^(?:original-envelope-id|reporting-mta|dsn-gateway|received-from-mta|arrival-date)$/
const perRecipient =
  /^(?:original-recipient|final-recipient|action|status|remote-mta|diagnostic-code|last-attempt-date|final-log-id|will-retry-until)$/

/** Whether a text bears the fields without which nothing is reported; for parts whose declared type is another. */
export function hasStatusFields(text: string): boolean {
  return (
    /^(?:final|original)-recipient[ \t]{0,10}:/im.test(text) && /^(?:action|status)[ \t]{0,10}:/im.test(text)
  )
}

/** A text without its delivery-status fields: what a person would read of it. */
export function withoutStatusFields(text: string): string {
  let inField = false
  const kept = text.split('\n').filter((line) => {
    const name = /^[ \t]{0,8}([a-z-]{4,40})[ \t]{0,10}:/i.exec(line)?.[1]?.toLowerCase() ?? ''
    inField =
      perMessage.test(name) ||
      perRecipient.test(name) ||
      name.startsWith('x-') ||
      (inField && /^[ \t]+\S/.test(line))
    return !inField
  })
  return kept.join('\n')
}

/**
 * Reads the fields of a delivery-status body, wherever in `text` they stand. Groups are told apart by empty lines and by
 * a field that comes twice, because gateways lose the one and doubles the other. At most 100 recipients.
 */
export function readStatusFields(text: string): StatusFields {
  const groups = splitGroups(text)
  const all = groups.flat()
  const recipients = groups.map(readRecipient).filter((recipient) => recipient !== null)
  return {
    reportingMta: withoutType(fieldValue(all, 'reporting-mta')),
    originalEnvelopeId: decodeXtext(fieldValue(all, 'original-envelope-id')),
    recipients: recipients.slice(0, maxRecipients),
  }
}

function splitGroups(text: string): Field[][] {
  const groups: Field[][] = []
  let group: Field[] = []
  let last: Field | null = null
  const finish = (): void => {
    if (group.length > 0) groups.push(group)
    group = []
    last = null
  }
  for (const line of text.split('\n')) {
    if (groups.length > maxRecipients) break
    if (line.trim() === '') {
      // An empty line within a group of one recipient is a gateway's doing, if the recipient is still to come.
      if (group.some(({ name }) => name === 'final-recipient' || name === 'original-recipient')) finish()
      else last = null
      continue
    }
    if (/^[ \t]/.test(line) && last !== null) {
      if (last.value.length < 4000) last.value += ` ${line.trim()}`
      continue
    }
    const match = /^[ \t]{0,8}([a-z-]{4,40})[ \t]{0,10}:(.*)$/i.exec(line)
    const name = match?.[1]?.toLowerCase() ?? ''
    if (!perMessage.test(name) && !perRecipient.test(name)) {
      // Gateways fold without white space; what a server says is long enough for that.
      const goesOn = last?.name === 'diagnostic-code' && (name === '' || /^[ \t]{0,8}[45]\d\d[ -]/.test(line))
      if (!goesOn) last = null
      else if (last !== null && last.value.length < 4000) last.value += ` ${line.trim()}`
      continue
    }
    if (group.some((field) => field.name === name)) finish()
    last = { name, value: (match?.[2] ?? '').trim().slice(0, 4000) }
    group.push(last)
  }
  finish()
  return groups
}

function readRecipient(fields: Field[]): ReportedRecipient | null {
  const finalRecipient = readAddress(fieldValue(fields, 'final-recipient'))
  const originalRecipient = readAddress(fieldValue(fields, 'original-recipient'))
  const action = readAction(fieldValue(fields, 'action'))
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fieldValue(fields, 'status') ?? '')?.[0] ?? null
  const diagnosticCode = readText(fieldValue(fields, 'diagnostic-code'), 2000)
  if (finalRecipient === null && originalRecipient === null && action === null) return null
  return {
    finalRecipient: finalRecipient ?? originalRecipient,
    originalRecipient,
    action: action ?? actionOfStatus(status),
    status,
    diagnosticCode: diagnosticCode === null || /^[\w-]{1,30};$/.test(diagnosticCode) ? null : diagnosticCode,
    words: commentOf(fieldValue(fields, 'status')),
    remoteMta: withoutType(fieldValue(fields, 'remote-mta')),
    lastTriedAt: readDate(fieldValue(fields, 'last-attempt-date')),
    retriesUntil: readDate(fieldValue(fields, 'will-retry-until')),
  }
}

/** Some senders say in the comment of a status what others say in a Diagnostic-Code (RFC 3464 §2.3.4). */
function commentOf(status: string | null): string | null {
  const comment = /\((.{1,500})\)\s{0,9}$/s.exec(status?.slice(0, 600) ?? '')?.[1]
  const meaningless =
    /^(?:\w{1,12} )?(?:permanent|temporary|transient|persistent)(?: \w{1,12})? (?:failure|error)$/i
  return comment === undefined || meaningless.test(comment) ? null : readText(comment, 500)
}

/** RFC 3464 §2.3.3, with what reporters make of it: `failure`, `Failed (…)`, `deferred`. */
function readAction(value: string | null): ReportedRecipient['action'] {
  const word = value?.toLowerCase().trim() ?? ''
  if (/^(?:fail|undeliver|bounce|reject)/.test(word)) return 'failed'
  if (/^(?:delay|defer)/.test(word)) return 'delayed'
  if (/^deliver/.test(word)) return 'delivered'
  if (/^relay/.test(word)) return 'relayed'
  if (/^expand/.test(word)) return 'expanded'
  return null
}

function actionOfStatus(status: string | null): ReportedRecipient['action'] {
  if (status?.startsWith('5')) return 'failed'
  if (status?.startsWith('4')) return 'delayed'
  return null
}

const readText = (value: string | null, limit: number): string | null => {
  const text = value === null ? '' : cleanLine(decodeWords(value), limit)
  return text === '' ? null : text
}

/** A name or address field without its type: `dns; mx.example` is `mx.example`. */
function withoutType(value: string | null): string | null {
  return readText(value?.replace(/^\s*[\w-]{1,30}\s{0,10};/, '') ?? null, 998)
}

/** The address alone: type, angle brackets, comments and the escapes of RFC 6533 taken off. */
function readAddress(value: string | null): string | null {
  const typed = /^\s*([\w-]{1,30})\s{0,10};(.*)$/s.exec(value ?? '')
  const bare = cleanLine(typed?.[2] ?? value ?? '')
  const inner = /<([^<>]*)>/.exec(bare)?.[1] ?? bare.replace(/\s\([^()]*\)\s*$/, '')
  const address = inner
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<|>$/g, '')
  if (address === '') return null
  return /^utf-8$/i.test(typed?.[1] ?? '') ? cleanLine(decodeUtf8Address(address), 998) : address
}

// RFC 6533 §3: in utf-8-addr-xtext a character is written as \x{HEX}; in unitext it stands as itself.
const decodeUtf8Address = (address: string): string =>
  address.replace(/\\x\{([0-9a-f]{1,6})\}/gi, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** RFC 3461 §4: `+2B` is a plus. */
export function decodeXtext(value: string | null): string | null {
  if (value === null) return null
  const bytes = value.replace(/\+([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return readText(bytes, 998)
}
