import { normaliseMailbox, splitAddress } from './mailbox.ts'

/** One person's mailbox, to be found wherever it is spelled out. */
export interface Person {
  /** Normalised for limits, in each spelling of the domain. */
  mailboxes: readonly string[]
  /** Whether a text spells out the address. */
  isIn(text: string): boolean
  /** The same of a message as it came, with what it holds in quoted-printable and base64. */
  isInMessage(message: Uint8Array): boolean
}

/**
 * The person of an address; null where the text is none. The address is found in any case, with plus tags, `prvs`, SRS
 * and VERP around it, with its @ written in the ways of URLs, xtext and quoted-printable; never within a longer address.
 * `spellingsOf` gives the domain as Unicode and as A-labels.
 */
export function personOf(address: string, spellingsOf: (domain: string) => readonly string[]): Person | null {
  const parts = splitAddress(normaliseMailbox(address.trim()))
  if (parts === null || /[\s<>]/.test(address.trim()) || !parts.domain.includes('.')) return null
  const local = parts.local.replace(/^"(.*)"$/, '$1')
  const domains = [...new Set([parts.domain, ...spellingsOf(parts.domain)])]
  const pattern = patternOf(local, domains)
  const isIn = (text: string): boolean => {
    const lower = text.toLowerCase()
    if (!lower.includes(local) || !domains.some((domain) => lower.includes(domain))) return false
    return pattern.test(lower)
  }
  return {
    mailboxes: domains.map((domain) => `${parts.local}@${domain}`),
    isIn,
    isInMessage: (message) => readingsOf(Buffer.from(message), mostLayers).some(isIn),
  }
}

// What may stand in a local part, so that joanna@ and jo.anna@ are not anna@; an equals sign ends what VERP and prvs add.
const before = '(?<![\\p{L}\\p{N}._%+-])'
const beforeVerp = '(?<![\\p{L}\\p{N}._%])'
const after = '(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}])'
const tag = '(?:\\+[^\\s@<>"]{1,64})?'
const signature = '(?:=prvs=[0-9a-z]{4,12})?'
const at = '(?:@|%40|=40|\\+40|&#64;)'

function patternOf(local: string, domains: readonly string[]): RegExp {
  const name = escaped(local)
  const domain = `(?:${domains.map(escaped).join('|')})`
  const plain = `${before}${name}${tag}${signature}\\\\?"?${at}${domain}${after}`
  const rewritten = `[=+-]${domain}=${name}${tag}@`
  const returned = `${beforeVerp}${name}${tag}[=%]${domain}${after}`
  return new RegExp(`${plain}|${rewritten}|${returned}`, 'u')
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** A message within a message may be encoded once more. */
const mostLayers = 3

/** The message as text, and what its parts and words decode to. */
function readingsOf(message: Buffer, layers: number): string[] {
  const text = message.toString('utf8')
  if (layers === 0) return [text]
  const inBase64 = [...linesOfBase64(text), ...encodedWords(text)].map((encoded) =>
    Buffer.from(encoded, 'base64'),
  )
  return [text, unquoted(text), ...inBase64.flatMap((inner) => readingsOf(inner, layers - 1))]
}

function* linesOfBase64(text: string): Generator<string> {
  let lines: string[] = []
  for (const line of text.split(/\r?\n/)) {
    if (/^[A-Za-z0-9+/]{4,998}={0,2}$/.test(line)) lines.push(line)
    else if (lines.length > 0) {
      yield lines.join('')
      lines = []
    }
  }
  if (lines.length > 0) yield lines.join('')
}

// RFC 2047 §2
const encodedWords = (text: string): string[] =>
  Array.from(text.matchAll(/=\?[^?\s]{1,40}\?b\?([A-Za-z0-9+/=]{1,100})\?=/gi), ([, word = '']) => word)

// RFC 2045 §6.7: soft line breaks end in an equals sign.
const unquoted = (text: string): string =>
  Buffer.from(
    text
      .replace(/=[ \t]{0,76}\r?\n/g, '')
      .replace(/(?:=[0-9A-F]{2}){1,1000}/gi, (octets) =>
        Buffer.from(octets.replaceAll('=', ''), 'hex').toString('utf8'),
      ),
  ).toString('utf8')
