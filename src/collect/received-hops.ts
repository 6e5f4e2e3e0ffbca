import { familyOf, parseAddress } from '../values/address.ts'
import type { Hop } from '../values/evidence.ts'
import type { Family } from '../values/family.ts'

const maxHops = 100
const maxField = 998

/**
 * The hops that unfolded Received values tell of, in the order given; what a field does not say is null. Reads the
 * spellings of Postfix, Exim, Sendmail, Exchange, Gmail and qmail. `address` is what the receiving host saw, never what
 * the client called itself; `protocol` is the word after "with", in upper case unless it is several words.
 */
export function readHops(received: string[]): Hop[] {
  return received.slice(0, maxHops).map(readHop)
}

/** Words and comments of one clause such as `from` or `by`. */
interface Clause {
  words: string[]
  comments: string[]
}

// RFC 8314 §4.3 adds the cipher suite as a clause of its own; Exim writes it so.
const clauseNames = new Set(['from', 'by', 'via', 'with', 'tls', 'id', 'for'])

function readHop(value: string): Hop {
  const clauses = splitClauses(value.slice(0, maxField))
  const from = clauses.get('from')
  const seen = from === undefined ? null : clientAddress(from)
  const protocol = clauses.get('with')?.words.join(' ') ?? ''
  return {
    from: from?.words[0] ?? null,
    by: clauses.get('by')?.words[0] ?? null,
    address: seen?.address ?? null,
    family: seen?.family ?? null,
    protocol: protocol === '' ? null : protocol.includes(' ') ? protocol : protocol.toUpperCase(),
  }
}

// RFC 5321 §4.4: clauses in order, comments anywhere, the date behind the semicolon.
function splitClauses(value: string): Map<string, Clause> {
  const clauses = new Map<string, Clause>()
  let clause: Clause = { words: [], comments: [] }
  for (const token of tokens(value)) {
    if (token === ';') break
    const name = token.toLowerCase()
    if (token.startsWith('(')) clause.comments.push(token.slice(1).replace(/\)$/, ''))
    else if (clauseNames.has(name) && !clauses.has(name)) {
      clause = { words: [], comments: [] }
      clauses.set(name, clause)
    } else clause.words.push(token)
  }
  return clauses
}

function tokens(value: string): string[] {
  const found: string[] = []
  let depth = 0
  let current = ''
  const finish = (): void => {
    if (current !== '') found.push(current)
    current = ''
  }
  for (const character of value) {
    if (character === '(') {
      if (depth === 0) finish()
      depth += 1
      current += character
    } else if (character === ')' && depth > 0) {
      depth -= 1
      current += character
      if (depth === 0) finish()
    } else if (depth === 0 && /[\s;]/.test(character)) {
      finish()
      if (character === ';') found.push(character)
    } else current += character
  }
  finish()
  return found
}

// The client's own claim: Exim's `helo=`, qmail's `HELO`, and an ident answer.
const claims = /\b(?:helo|ehlo|ident)[= ]\s?(?:\[[^\]]{0,60}\]|[^\s)]{1,255})/gi

function clientAddress({ words, comments }: Clause): { address: string; family: Family } | null {
  for (const comment of comments) {
    const seen = lastAddress(comment.replace(claims, ' '))
    if (seen !== null) return seen
  }
  return lastAddress(words[0] ?? '') ?? lastAddress(words[1] ?? '')
}

/** The last address in brackets, for a name before it may hold brackets too; else the last that stands free. */
function lastAddress(text: string): { address: string; family: Family } | null {
  const bracketed = [...text.matchAll(/\[([^[\]]{2,60})\]/g)].map(([, inner]) => inner ?? '')
  const free = text.split(/[\s,[\]()]+/)
  for (const candidate of [...bracketed.reverse(), ...free.reverse()]) {
    const read = readAddress(candidate)
    if (read !== null) return read
  }
  return null
}

// qmail puts an ident answer before the address; Exchange names the link behind it.
function readAddress(text: string): { address: string; family: Family } | null {
  const bare = text
    .trim()
    .replace(/^[^@\s]{1,64}@/, '')
    .replace(/^IPv6:/i, '')
    .replace(/%[\w.-]{1,20}$/, '')
  const address = parseAddress(bare)
  return address === null ? null : { address, family: familyOf(address) }
}
