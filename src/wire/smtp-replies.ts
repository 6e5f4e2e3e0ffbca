/** A server's reply (RFC 5321 §4.2), safe to show, log and mail: no control or bidi character, one line. */
export interface ServerReply {
  code: number
  /** RFC 3463 code at the beginning of the text, null without one. */
  enhanced: string | null
  /** The words of all lines without the repeated codes, joined by spaces; ≤ 2,000 characters. */
  text: string
  /** The words of each line, codes left out only where `text` leaves them out. */
  lines: string[]
}

const longestText = 2_000

/** Replaces every control, format (bidi overrides too) and line-separating character of a stranger's text. */
export const withoutControls = (text: string): string =>
  text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '?')

/** A stranger's words, cut for a message of ours. */
export function quoteWords(text: string, longest = 200): string {
  const safe = withoutControls(text.trim())
  return safe.length > longest ? `${safe.slice(0, longest)}…` : safe
}

/**
 * Reads a complete reply, its lines separated by LF.
 * Null where it is none: no three-digit code, or lines whose codes differ.
 */
export function readReply(raw: string): ServerReply | null {
  const lines: string[] = []
  let code: string | null = null
  for (const line of raw.split(/\r?\n/)) {
    // RFC 5321 §4.2: the text may be missing, and the space with it.
    const match = /^([2-5]\d\d)(?:[ -](.*))?$/s.exec(line)
    if (match?.[1] === undefined) return null
    // RFC 5321 §4.2.1: in a multiline reply each line bears the same code.
    if (code !== null && code !== match[1]) return null
    code = match[1]
    lines.push(withoutControls(match[2] ?? '').trim())
  }
  if (code === null) return null
  const enhanced = enhancedCodeOf(lines[0] ?? '')
  const words = lines.map((line) => (enhanced === null ? line : withoutEnhanced(line, enhanced)))
  const text = words.filter((line) => line !== '').join(' ')
  return { code: Number(code), enhanced, text: text.slice(0, longestText), lines: words }
}

// RFC 2034 §4: the code stands first in the text; some servers put a # before it.
const enhancedCodeOf = (line: string): string | null =>
  /^#?([245]\.\d{1,3}\.\d{1,3})(?=[\s:;,]|$)/.exec(line)?.[1] ?? null

function withoutEnhanced(line: string, enhanced: string): string {
  for (const start of [enhanced, `#${enhanced}`]) {
    if (line.startsWith(start) && !/^[\d.]/.test(line.slice(start.length))) {
      return line.slice(start.length).replace(/^[:;,]?\s*/, '')
    }
  }
  return line
}

/** The extensions that an EHLO reply offers: keyword in upper case to its parameters. */
export function readKeywords({ lines }: ServerReply): Map<string, string> {
  // RFC 5321 §4.1.1.1: the first line is the server's name and greeting, whatever words are in it.
  return new Map(
    lines.slice(1).map((line) => {
      const [keyword = '', ...parameters] = line.split(/\s+/)
      return [keyword.toUpperCase(), parameters.join(' ')]
    }),
  )
}
