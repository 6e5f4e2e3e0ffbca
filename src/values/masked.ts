import { maskAddress } from './mailbox.ts'

/** What is hidden whole, by its name: words of the writer, and the way of a mail before it left the provider. */
const hidden: ReadonlySet<string> = new Set([
  ...['subject', 'messageId', 'originalMessageId', 'references', 'received', 'replyTo', 'to'],
  ...['transcript', 'words', 'explanationText'],
])

// RFC 5321 §4.5.3.1: local parts of 64 octets, domains of 255; the signs of RFC 5322 §3.2.3, and letters of RFC 6531. The
// @ also as links and xtext (RFC 3461 §4) write it. It is looked back from there, so that a long text without one costs nothing.
const addresses = /(?<=([\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,256}))(?:@|%40|\+40)([\p{L}\p{N}.-]{1,255})/gu
/** What follows a domain that is at once the local part of another address: `a@b@c`. */
const goesOn = /^(?:@|%40|\+40)[\p{L}\p{N}.-]/u

// Most texts hold none, and a page has hundreds of texts.
const mayHoldAddress = /@|[%+]40/

/** A text with each address in it as `j…@example.org`; a quoted local part, and what begins a return path, go likewise. */
export function maskText(text: string): string {
  if (!mayHoldAddress.test(text)) return text
  const plain = text.replace(/"[^"\r\n]{0,256}"@/g, 'x@')
  let [done, from] = ['', 0]
  let begun: number | null = null
  for (const { index, 0: found, 1: local = '', 2: domain = '' } of plain.matchAll(addresses)) {
    const start: number = begun ?? Math.max(from, index - local.length)
    const end = index + found.length
    begun = goesOn.test(plain.slice(end, end + 5)) ? start : null
    if (begun !== null) continue
    // A stop behind an address mostly ends the sentence.
    const stop = domain.endsWith('.') ? '.' : ''
    done += `${plain.slice(from, start)}${maskAddress(`${plain.slice(start, index)}@${domain}`)}${stop}`
    from = end
  }
  return `${done}${plain.slice(from)}`
}

/** One of our letters: its id, and by what kind it is known to others, as `B`. */
export interface LetterName {
  id: string
  letter: string
}

/**
 * A text with each letter's kind where its id is, however it is written there. RFC 3461 §4.4: by these ids reports that
 * come back find our letters, so whoever knew one could forge what became of it.
 */
export function withKinds(text: string, letters: readonly LetterName[]): string {
  // No id is replaced within a longer one.
  const longestFirst = letters.toSorted((one, other) => other.id.length - one.id.length)
  return longestFirst.reduce((done, { id, letter }) => done.replace(anyCase(id), letter), text)
}

const anyCase = (id: string): RegExp => new RegExp(id.replace(/[^\w-]/g, String.raw`\$&`), 'gi')

/**
 * The same facts without what tells who somebody is, and without the ids of these letters: to be shown to others. Every
 * address in every text is masked, and what people wrote is left out (as '…'), and so are the addresses of the hops
 * before a provider's own server.
 */
export function masked(value: unknown, letters: readonly LetterName[] = [], name = ''): unknown {
  if (hidden.has(name)) return value === null ? null : Array.isArray(value) ? [] : '…'
  if (typeof value === 'string') return maskText(withKinds(value, letters))
  if (Array.isArray(value)) return value.map((one) => masked(one, letters))
  if (typeof value !== 'object' || value === null) return value
  if ('id' in value && value.id === 'hops' && 'value' in value) return { ...value, value: '…' }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, masked(inner, letters, key)]))
}
