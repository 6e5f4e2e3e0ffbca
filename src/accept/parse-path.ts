/** The two halves of an address; quoting is taken off the local part. */
export interface PathParts {
  local: string
  /** As it was spelled; null in `<postmaster>`. */
  domain: string | null
}

// Nothing invisible and no control character belongs into an address: they would reach logs and our own commands (R15).
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffd]/

const longestPath = 254

/**
 * The argument of MAIL or RCPT: what stands between the angle brackets without a source route, and the parameters
 * behind it. Null where it can't be read. Quoted local parts may hold spaces, `@` and `>`.
 */
export function splitPathArgument(argument: string): { address: string; parameters: string } | null {
  const text = argument.trimStart()
  if (!text.startsWith('<')) return null
  const end = closingBracket(text)
  if (end < 0) return null
  const parameters = text.slice(end + 1)
  if (parameters !== '' && !/^\s/.test(parameters)) return null
  // RFC 5321 §4.1.2: a source route is accepted and ignored; we relay for nobody.
  const address = text.slice(1, end).replace(/^@[^\s,:@"<>]+(?:,@[^\s,:@"<>]+)*:/, '')
  if (unsafe.test(address) || Buffer.byteLength(address) > longestPath) return null
  return { address, parameters: parameters.trim() }
}

function closingBracket(text: string): number {
  let quoted = false
  for (let at = 1; at < text.length; at += 1) {
    const character = text[at]
    if (quoted && character === '\\') at += 1
    else if (character === '"') quoted = !quoted
    else if (!quoted && character === '<') return -1
    else if (!quoted && character === '>') return at
  }
  return -1
}

/**
 * Takes an address apart at its last `@` outside quotes. Null where the local part is no dot-string of printable
 * characters and no quoted string; leading, trailing and double dots pass, for some providers hand out such addresses.
 */
export function readPath(address: string): PathParts | null {
  const match = /^("(?:[^"\\]|\\.)*"|[^"\s<>\\]+?)(?:@([^@\s<>"]+))?$/su.exec(address)
  const [, spelled, domain] = match ?? []
  if (spelled === undefined) return null
  // RFC 5321 §4.1.2: quoting is a spelling only, "te\st" and test are the same mailbox.
  const local = spelled.startsWith('"') ? spelled.slice(1, -1).replace(/\\(.)/gs, '$1') : spelled
  return { local, domain: domain ?? null }
}

/** `KEY` and `KEY=value` behind a path; keys upper case, values with their xtext (RFC 3461 §4) decoded. Null if broken. */
export function readParameters(text: string): Record<string, string | true> | null {
  const parameters = new Map<string, string | true>()
  for (const word of text.split(/\s+/)) {
    if (word === '') continue
    const [, key, value] = /^([A-Za-z0-9][A-Za-z0-9-]*)(?:=(.*))?$/su.exec(word) ?? []
    // RFC 5321 §4.1.2: esmtp-keyword; RFC 3461 §4: a parameter stands once.
    if (key === undefined || parameters.has(key.toUpperCase())) return null
    const decoded = value?.replace(/\+([0-9A-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    if (decoded !== undefined && unsafe.test(decoded)) return null
    parameters.set(key.toUpperCase(), decoded === undefined || decoded === '' ? true : decoded)
  }
  return Object.fromEntries(parameters)
}
