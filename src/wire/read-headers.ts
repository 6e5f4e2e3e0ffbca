import addressparser from 'nodemailer/lib/addressparser'
import type { ArrivalHeaders } from '../values/arrival.ts'
import { domainName } from '../values/domain-name.ts'
import { cleanLine, decodeWords, type Field, splitFields, textOf } from './header-fields.ts'

const maxBlock = 262_144
const maxList = 100

/**
 * What we look at of a header block (up to 256 KiB; what is longer is cut). Never throws. Every value is decoded, has
 * no control or bidirectional character left (R15) and at most 998 characters; lists have at most 100 entries.
 * `autoSubmitted` and `precedence` are the lower-case keyword alone, and where a field stands twice, the one that
 * speaks against an answer.
 */
export function readHeaders(block: Buffer): ArrivalHeaders {
  const { fields } = splitFields(textOf(block.subarray(0, maxBlock)))
  const from = mailboxes(all(fields, 'from'))
  const sender = mailboxes(all(fields, 'sender'))
  const [replyTo] = mailboxes(all(fields, 'reply-to'))
  const [messageId] = messageIds(all(fields, 'message-id'))
  const autoSubmitted = all(fields, 'auto-submitted').map(keyword)
  const precedence = all(fields, 'precedence').map(keyword)
  return {
    from: from.length === 1 ? (from[0] ?? null) : null,
    sender: sender.length === 1 ? (sender[0] ?? null) : null,
    to: mailboxes(all(fields, 'to')),
    replyTo: replyTo ?? null,
    subject: cleanLine(decodeWords(all(fields, 'subject')[0] ?? '')),
    messageId: messageId ?? null,
    references: messageIds([...all(fields, 'in-reply-to'), ...all(fields, 'references')]),
    autoSubmitted: autoSubmitted.find((word) => word !== 'no') ?? autoSubmitted[0] ?? null,
    precedence: precedence.find((word) => /^(bulk|list|junk)$/.test(word)) ?? precedence[0] ?? null,
    list: listFields(fields),
    contentType: contentType(all(fields, 'content-type')[0]),
    languages: languageTags([...all(fields, 'accept-language'), ...all(fields, 'content-language')]),
    arcSeals: sealers(all(fields, 'arc-seal')),
    received: all(fields, 'received').map((value) => cleanLine(value)),
  }
}

const all = (fields: Field[], name: string): string[] =>
  fields
    .filter((field) => field.name === name)
    .slice(0, maxList)
    .map(({ value }) => value)

/**
 * The addresses of address fields, members of groups too (RFC 5322 §3.4), domain in lower case, without doubles.
 * What the parser returns that is no plain `local@domain` is left out.
 */
function mailboxes(values: string[]): string[] {
  const found = new Set<string>()
  for (const value of values) {
    for (const { address } of parsed(value)) {
      const clean = cleanLine(address)
      const at = clean.lastIndexOf('@')
      if (clean.length <= 320 && /^[^\s<>@]+@[^\s<>@]+$/.test(clean.replace(/^"[^"]*"/, 'quoted'))) {
        found.add(clean.slice(0, at + 1) + clean.slice(at + 1).toLowerCase())
      }
    }
  }
  return [...found].slice(0, maxList)
}

function parsed(value: string): { address: string }[] {
  try {
    return addressparser(value, { flatten: true })
  } catch {
    return []
  }
}

/** RFC 5322 §3.6.4 msg-ids with their angle brackets, in order, without doubles. */
function messageIds(values: string[]): string[] {
  const found = new Set<string>()
  for (const value of values) {
    for (const [id] of value.matchAll(/<[^<>\s]{1,996}>/g)) found.add(cleanLine(id))
  }
  return [...found].slice(0, maxList)
}

// RFC 3834 §5: parameters and comments may follow the keyword.
const keyword = (value: string): string =>
  cleanLine(value.replace(/\([^()]*\)/g, '').split(';')[0] ?? '').toLowerCase()

function listFields(fields: Field[]): string[] {
  const names = fields.filter(({ name }) => name.startsWith('list-')).map(({ name }) => name)
  return [...new Set(names)]
    .slice(0, maxList)
    .map((name) => name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase()))
}

const contentType = (value: string | undefined): string | null =>
  /^\s*([\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127})/.exec(value ?? '')?.[1]?.toLowerCase() ?? null

/** RFC 8617 §4.2.1: i= numbers the seals from 1 on, d= names who sealed; what has not both is left out. */
function sealers(values: string[]): string[] {
  const seals = values.flatMap((value) => {
    const number = /(?:^|;)\s*i\s*=\s*([1-9][0-9]?)\s*(?:;|$)/.exec(value)?.[1]
    const domain = domainName(/(?:^|;)\s*d\s*=\s*([^\s;]{1,253})\s*(?:;|$)/.exec(value)?.[1] ?? '')
    return number === undefined || domain === null ? [] : [{ number: Number(number), domain }]
  })
  return seals.sort((one, other) => one.number - other.number).map(({ domain }) => domain)
}

/** RFC 3282 §3: a list of tags, weights as in `;q=0.8`; equal weights keep their order. */
function languageTags(values: string[]): string[] {
  const ranked = values
    .flatMap((value) => value.replace(/\([^()]*\)/g, '').split(','))
    .slice(0, maxList)
    .map((entry) =>
      /^\s*([a-z]{1,8}(?:-[a-z0-9]{1,8}){0,6})\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?))?\s*$/i.exec(entry),
    )
    .flatMap((match) => (match === null ? [] : [{ tag: match[1] ?? '', weight: Number(match[2] ?? 1) }]))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
  return [...new Set(ranked.map(({ tag }) => tag))].slice(0, 20)
}
