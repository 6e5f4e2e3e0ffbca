export const maxRecipients = 50

const local = String.raw`[^\s<>()\[\],;:"'|@=\\]{1,64}`
const domain = String.raw`[a-z0-9\u0080-\uffff](?:[a-z0-9\u0080-\uffff.-]{0,250}[a-z0-9\u0080-\uffff])?`
const address = `${local}@${domain}`
const localPart = new RegExp(`${local}$`)
const domainPart = new RegExp(domain, 'iy')

/** Where an address stands that a report is about, surest shape first: the line is about nothing else. */
const headLine = new RegExp(
  String.raw`^\s{0,40}(?:[-*•]\s{1,4}|\d{1,3}[.)]\s{1,4})?(?:<(?:mailto:)?(${address})>|(${address}))` +
    String.raw`(?:\s{0,4}\([^()]{0,200}\))?(?:\s{0,8}$|\s{0,4}[:;,](?:\s|$|\d{3}[ -])|\.{3}\s| on \S{1,40} | [-–] )`,
  'i',
)
const replyLine = new RegExp(
  String.raw`^\s{0,40}[45]\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3}\s)?<(${address})>(?::|\.{3})\s`,
  'i',
)
const transcript = /^[-\s]{0,40}transcript of session/i
const labelled = new RegExp(
  '(?:recipients?(?: address)?|addressee|destinataire|empfänger|destinatario|to|address(?:es)?|mailbox|user|account|e-?mail)' +
    String.raw`[^@\n]{0,20}?[:<\s]\s{0,8}<?(${address})>?`,
  'i',
)

/**
 * The recipients of a report that has no fields, in their order. `not` are addresses that can't be meant (the report's
 * own recipient and author), lower case. Falls back from lines that consist of an address to those that label one, and
 * then to the first address there is.
 */
export function findRecipients(lines: readonly string[], not: ReadonlySet<string>): string[] {
  const heads = pick(lines, headOf, not)
  if (heads.length > 0) return heads
  // Who writes to their own server gets the report from it, and is its recipient as well.
  const self = pick(lines, headOf, new Set())
  if (self.length > 0) return self
  const others = new Set([...not, ...daemons(lines)])
  const replied = pick(lines, (line) => replyLine.exec(line)?.[1], others)
  if (replied.length > 0 && lines.some((line) => transcript.test(line.slice(0, 200)))) return replied
  const named = pick(lines, (line) => labelled.exec(line)?.[1], others)
  if (named.length > 0) return named.slice(0, 1)
  if (replied.length > 0) return replied
  const firstOther = (line: string): string | undefined =>
    addressesOf(line).find((found) => !others.has(found.toLowerCase()))
  return pick(lines, firstOther, others).slice(0, 1)
}

/** The address that a line is about and nothing else. */
export function headOf(line: string): string | undefined {
  const match = line.includes('@') ? headLine.exec(line.slice(0, 2000)) : null
  const found = match?.[1] ?? match?.[2]
  return found === undefined ? undefined : tidy(found)
}

/** The first 20 addresses of a line, each looked for from its `@`, for a long line without any must cost nothing. */
export function addressesOf(line: string): string[] {
  const text = line.slice(0, 2000)
  const found: string[] = []
  let done = 0
  for (let at = text.indexOf('@'); at >= 0 && found.length < 20; at = text.indexOf('@', at + 1)) {
    const before = localPart.exec(text.slice(Math.max(done, at - 64), at))?.[0]
    domainPart.lastIndex = at + 1
    const behind = before === undefined ? undefined : domainPart.exec(text)?.[0]
    if (behind === undefined) continue
    done = domainPart.lastIndex
    found.push(tidy(`${before}@${behind}`))
  }
  return found
}

const daemons = (lines: readonly string[]): string[] =>
  lines
    .flatMap(addressesOf)
    .map((found) => found.toLowerCase())
    .filter((found) => /^(?:mailer-daemon|postmaster)@/.test(found))

function pick(
  lines: readonly string[],
  from: (line: string) => string | undefined,
  not: ReadonlySet<string>,
): string[] {
  const found = new Map<string, string>()
  for (const line of lines) {
    const one = line.includes('@') ? tidy(from(line.slice(0, 2000)) ?? '') : ''
    const key = one.toLowerCase()
    if (one !== '' && !not.has(key) && !found.has(key) && found.size < maxRecipients) found.set(key, one)
  }
  return [...found.values()]
}

const tidy = (found: string): string => found.replace(/^mailto:/i, '').replace(/\.+$/, '')

// A line from which on none of the recipients is spoken of, until one is named. Sendmail lists programs and files
// among the addresses, and behind them the address that they stand for; of a server it speaks before the recipient.
const section = /^[\s|]{0,40}(?:[-=_*]{3}|\.{3} while talking|while talking to)/i
const begins = /^(?:["|/]\S|\d{3} \S{1,255} \(e?smtp\)\.{3})/i
// Behind a dialogue, what a program printed comes before the line that names its recipient.
const printed = /^[a-z][\w./-]{1,40}: \S/
const expansion = /^\s{0,20}\(expanded from:/i

const isPrinted = (line: string, before: readonly string[]): boolean =>
  printed.test(line.slice(0, 100)) && before.at(-1)?.startsWith('<<<') === true

/**
 * The lines that belong to each recipient, keyed by its address in lower case: from a line that names it to the line
 * that names another, or begins a section. A sole recipient gets all from the line that is about it alone.
 */
export function shareLines(lines: readonly string[], recipients: readonly string[]): Map<string, string[]> {
  const shares = new Map<string, string[]>(recipients.map((one) => [one.toLowerCase(), []]))
  // Local names, and addresses that are none, are found as they stand; there are few of them.
  const odd = [...shares.keys()].filter((one) => addressesOf(one)[0]?.toLowerCase() !== one).slice(0, 5)
  // Before the line that is about a recipient alone others may name it, as where the original is described.
  const ahead = new Set(lines.map((line) => headOf(line)?.toLowerCase()))
  let open: string[] | undefined
  let waiting: string[] = []
  for (const line of lines) {
    const low = line.slice(0, 2000).toLowerCase()
    const named =
      addressesOf(low).find((one) => shares.has(one)) ?? odd.find((one) => one !== '' && low.includes(one))
    if (headOf(low) === named || expansion.test(low)) ahead.delete(named)
    if (named !== undefined && (open !== undefined || !ahead.has(named))) {
      const share = shares.get(named)
      if (share !== open) {
        share?.push(...waiting)
        waiting = []
      }
      open = share
    } else if (section.test(line) || (open !== undefined && (begins.test(line) || isPrinted(line, open)))) {
      if (recipients.length > 1) open = undefined
      waiting = [line]
      if (open === undefined) continue
    }
    if (open !== undefined) open.push(line)
    else if (waiting.length > 0) waiting = [...waiting.slice(-5), line]
  }
  return shares
}
