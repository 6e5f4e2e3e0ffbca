import type { ReportedRecipient } from '../values/bounce.ts'
import { cleanLine } from './header-fields.ts'

const maxWords = 65_536
const maxLines = 1500
const maxRecipients = 50

/** What a reporter's own sentences claim became of the message; null where they claim nothing. */
export type Claim = 'failed' | 'delayed' | 'delivered' | null

/** A line of the report that names a recipient, and the lines that belong to it. */
export interface Passage {
  recipient: string
  lines: string[]
}

/** What a passage tells of a recipient's fate. `diagnosticCode` is `smtp; <reply>` or `x-text; <words>`. */
export interface Words {
  status: string | null
  diagnosticCode: string | null
  remoteMta: string | null
}

const originalMarkers: readonly RegExp[] = [
  // "--- Below this line is a copy of the message.", "------ This is a copy of your message, …"
  /^[-=_* ]{0,80}(?:below this line is|below is|this is|included is|here is|the following is) (?:a|the|an) (?:copy|header|original)\b/i,
  // "----- Original message -----", "----- Message header follows -----", "------- Returned Message --------"
  /^[-=_*]{2,80}\s?(?:the )?(?:begin(?:ning)? of )?(?:forwarded |original|returned|unsent|undelivered|bounced|rejected|your |message (?:header|text|content|body)|header|body|mail header|end of (?:report|error))/i,
  /^[-=_*]{0,80}\s?(?:the |your )?(?:original|returned|unsent|undelivered) (?:message|mail|email|e-mail)(?: (?:headers?|text|body|content))?\s?(?:follows?|is (?:attached|below|included)|below|attached|was)?\s?[:.]?\s?[-=_*]{0,80}$/i,
  /^[-=_*]{0,80}\s?(?:copy of (?:the |your )?(?:original )?(?:message|mail)|(?:the )?(?:first|last) \d{1,6} (?:lines|bytes|kb)|(?:original )?message headers?(?: follows?)?|message text follows)[\w ]{0,60}[:.]?\s?[-=_*]{0,80}$/i,
  /^[-=_*]{0,80}\s?(?:text|content|headers?) of (?:the |your )?(?:original |returned )?(?:message|mail)\b/i,
]

const originalField =
  /^(?:received|return-path|message-id|mime-version|dkim-signature|x-mailer|delivered-to):\s?\S/i
const anyField = /^[a-z][a-z0-9-]{1,60}:(?:\s|$)/i

/**
 * Divides a text at the place where the returned original begins: a line that announces it, or, whatever the
 * language, a block of header fields of which at least one is made by mail servers or programs only.
 */
export function splitOriginal(text: string): { words: string; original: string } {
  const lines = text.slice(0, maxWords * 4).split('\n')
  for (const [index, line] of lines.entries()) {
    const short = line.trim().slice(0, 200)
    const announced =
      originalMarkers.some((marker) => marker.test(short)) && !/transcript|session/i.test(short)
    if (announced || beginsHeader(lines, index)) {
      return {
        words: lines.slice(0, index).join('\n'),
        original: lines.slice(announced ? index + 1 : index).join('\n'),
      }
    }
  }
  return { words: text, original: '' }
}

function beginsHeader(lines: readonly string[], index: number): boolean {
  const first = lines[index] ?? ''
  if (!anyField.test(first) || /^(?:final|original)-recipient|^reporting-mta|^action|^status/i.test(first))
    return false
  if (anyField.test(lines[index - 1] ?? '')) return false
  let fields = 0
  let ofMail = 0
  for (const line of lines.slice(index, index + 30)) {
    if (/^(?:final-recipient|diagnostic-code|reporting-mta):/i.test(line)) return false
    if (anyField.test(line)) fields += 1
    else if (!/^[ \t]+\S/.test(line)) break
    if (originalField.test(line)) ofMail += 1
  }
  return fields >= 3 && ofMail >= 1
}

const address = String.raw`[^\s<>()\[\],;:"'|@=\\]{1,64}@[a-z0-9\u0080-\uffff](?:[a-z0-9\u0080-\uffff.-]{0,250}[a-z0-9\u0080-\uffff])?`
const anyAddress = new RegExp(address, 'gi')

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
const labelled = new RegExp(
  '(?:recipients?(?: address)?|addressee|destinataire|empfänger|destinatario|to|address(?:es)?|mailbox|user|account|e-?mail)' +
    String.raw`[^@\n]{0,20}?[:<\s]\s{0,8}<?(${address})>?`,
  'i',
)

/**
 * The passages of a report that has no fields: each begins with a line that names a recipient. `not` are addresses
 * that can't be meant (the report's own recipient and author), lower case. Falls back from lines that consist of an
 * address to those that label one, and then to the first address there is.
 */
export function findPassages(words: string, not: ReadonlySet<string>): Passage[] {
  const lines = words.slice(0, maxWords).split('\n').slice(0, maxLines)
  const heads = byLine(lines, headOf, not)
  if (heads.length > 0) return heads
  // Who writes to their own server gets the report from it, and is its recipient as well.
  const self = byLine(lines, headOf, new Set())
  if (self.length > 0) return self
  const others = new Set([...not, ...daemons(lines)])
  const named = byLine(lines, (line) => labelled.exec(line)?.[1], others)
  if (named.length > 0) return named.slice(0, 1)
  const replied = byLine(lines, (line) => replyLine.exec(line)?.[1], others)
  if (replied.length > 0) return replied
  const firstOther = (line: string): string | undefined =>
    addressesOf(line).find((found) => !others.has(found.toLowerCase()))
  return byLine(lines, firstOther, others).slice(0, 1)
}

const addressesOf = (line: string): string[] =>
  [...line.slice(0, 2000).matchAll(anyAddress)].map(([found]) => tidy(found))

const daemons = (lines: readonly string[]): string[] =>
  lines
    .flatMap(addressesOf)
    .map((found) => found.toLowerCase())
    .filter((found) => /^(?:mailer-daemon|postmaster)@/.test(found))

function headOf(line: string): string | undefined {
  const match = headLine.exec(line)
  return match?.[1] ?? match?.[2]
}

function byLine(
  lines: readonly string[],
  pick: (line: string) => string | undefined,
  not: ReadonlySet<string>,
): Passage[] {
  const passages: Passage[] = []
  let open: Passage | null = null
  for (const line of lines) {
    const found = tidy(pick(line.slice(0, 2000)) ?? '')
    if (found !== '' && !not.has(found.toLowerCase())) {
      open = passages.find(({ recipient }) => recipient.toLowerCase() === found.toLowerCase()) ?? null
      if (open === null && passages.length < maxRecipients) {
        open = { recipient: found, lines: [] }
        passages.push(open)
      }
    }
    open?.lines.push(line)
  }
  return passages
}

const tidy = (found: string): string => found.replace(/^mailto:/i, '').replace(/\.+$/, '')

/** The lines of a report that speak of one recipient: its passage, else the lines that name it with what follows. */
export function linesAbout(words: string, recipient: string): string[] {
  const wanted = recipient.toLowerCase()
  const heads = findPassages(words, new Set()).find((passage) => passage.recipient.toLowerCase() === wanted)
  if (heads !== undefined) return heads.lines
  const lines = words.slice(0, maxWords).split('\n').slice(0, maxLines)
  const from = lines.findIndex((line) => line.toLowerCase().includes(wanted))
  return from < 0 ? [] : lines.slice(from, from + 20)
}

// A reply code where a server's words can begin: at a line's start or behind a mark of quotation.
const quoted =
  /(?:^|[:;'"“”«<([=#>]|<<<|\bsaid|\bwith|\bcode|\berror|\bbecause)\s{0,8}#?([45]\d\d)(?:[ -](?=\S)|(?=[.:,]? ?$)|[:,.;]\s{0,2})/i
const withEnhanced = /(?:^|\s)#?([45]\d\d)[ -]{1,2}#?[([]?[45]\.\d{1,3}\.\d{1,3}\b/
const enhanced = /(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/
const hostWithAddress =
  /\b((?:[a-z0-9_-]{1,63}\.){1,10}[a-z][a-z0-9-]{1,62})\.?\s{0,2}(?:\(|)\[(?:IPv6:)?[0-9a-f.:]{3,45}\s{0,8}\]/i
const talkedTo =
  /(?:while talking to|remote(?: mail)? server|remote host|connected to|generating server|rejected by)\s{1,4}<?((?:[a-z0-9_-]{1,63}\.){1,10}[a-z0-9-]{1,63})/i
const numbered =
  /^\s{0,8}(?:connected to )?((?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}) (?:does not like|failed after|said|but )/im
const endOfReply =
  /^\s{0,40}(?:[-=_*]{3,}|>>>|<<<|\.{3} while|giving up|i'm not going to|sorry|remote host|reporting-mta:|(?:final|original)-recipient:|status:|action:|last-attempt|diagnostic|(?:this|your|the) (?:message|mail|is)|please|if you)/i

/** The last server's words among these lines, or, where no reply is quoted, the reporter's own. */
export function readWords(lines: readonly string[], recipient: string): Words {
  const reply = findReply(lines)
  const text = lines.join('\n').slice(0, 8000)
  const remoteMta =
    hostWithAddress.exec(text)?.[1] ?? talkedTo.exec(text)?.[1] ?? numbered.exec(text)?.[1] ?? null
  if (reply !== null) {
    return { status: enhanced.exec(reply)?.[1] ?? null, diagnosticCode: `smtp; ${reply}`, remoteMta }
  }
  const own = reporterWords(lines, recipient)
  const status = enhanced.exec(own)?.[1] ?? null
  return { status, diagnosticCode: own === '' ? null : `x-text; ${own}`, remoteMta }
}

function findReply(lines: readonly string[]): string | null {
  const starts = lines.flatMap((line, index) => {
    const match = quoted.exec(line.slice(0, 2000)) ?? withEnhanced.exec(line.slice(0, 2000))
    if (match === null || looksLikeMeasure(line.slice(match.index))) return []
    const at = match.index + match[0].indexOf(match[1] ?? '')
    return [{ index, at, received: /<<<\s{0,8}$/.test(line.slice(0, at)), code: match[1] ?? '' }]
  })
  // Sendmail repeats the reply in its own words; what came from the other side is marked.
  const start = starts.find(({ received }) => received) ?? starts[0]
  if (start === undefined) return null
  const line = lines[start.index] ?? ''
  const opening = /['"]\s{0,8}$/.exec(line.slice(0, start.at))?.[0].trim()
  const pieces = [line.slice(start.at, start.at + 2000)]
  for (const next of lines.slice(start.index + 1, start.index + 20)) {
    const bare = next.trim().replace(/^<<<\s{0,8}/, '')
    const goesOn = bare.startsWith(`${start.code}-`) || bare.startsWith(`${start.code} `)
    if (start.received && !(next.trim().startsWith('<<<') && goesOn)) break
    if (bare === '' || (!goesOn && (endOfReply.test(bare) || headLine.test(next)))) break
    pieces.push(bare)
  }
  const whole = pieces.join(' ').replace(/\s{1,4}\(in reply to [^()]{1,60}\)?.*$/s, '')
  const closed =
    opening === undefined ? whole : (whole.split(new RegExp(`${opening}(?=[\\s.,;)]|$)`))[0] ?? whole)
  return cleanLine(closed.replace(/[\s#]{1,8}$/, ''), 1000)
}

const looksLikeMeasure = (text: string): boolean =>
  /^[^\d]{0,12}\d{3}\s(?:bytes|kb|mb|hours?|days?|minutes?|seconds?|recipients|messages)\b/i.test(text)

const idle =
  /^(?:(?:the )?(?:message|mail) will be (?:retried|deleted)|(?:for the )?(?:following )?reasons?:?$|technical details)/i

/** The first paragraph behind the recipient's line; a further one where it only leads on to it. */
function reporterWords(lines: readonly string[], recipient: string): string {
  const first = lines[0] ?? ''
  const isHead = headLine.test(first)
  const own: string[] = []
  let leadsOn = !isHead
  for (const [index, line] of lines.slice(0, 40).entries()) {
    const bare = (
      index === 0 && isHead ? line.replace(recipient, '').replace(/^[\s<>:;-]{1,20}/, '') : line
    ).trim()
    if (bare === '') {
      if (own.length > 0 && !leadsOn) break
      leadsOn = own.length === 0 && leadsOn
      continue
    }
    if (endOfReply.test(bare) && !/^sorry/i.test(bare)) {
      if (own.length > 0 && !leadsOn) break
      continue
    }
    if (idle.test(bare)) continue
    leadsOn = leadsOn || bare.endsWith(':')
    own.push(bare)
  }
  return cleanLine(own.join(' '), 1000)
}

const failing: readonly RegExp[] = [
  /\b(?:could ?n[o']?t|can ?not|can['’]t|was ?n[o'’]?t|were not|has not|have not|unable to|failed to|did ?n[o'’]?t|not) (?:be |been |able to )*(?:\w{1,20} ){0,3}(?:deliver|reach|sen[dt]\b|accept|forward|process|complet)/i,
  /undeliver|non-?deliver|(?:deliver|sending|transmission)\w{0,4}[^.\n]{0,60}\b(?:fail|error|problem|trouble|impossible|abort|reject|refus)/i,
  /\b(?:fail(?:ed|ure)?|error|trouble|problem|impossible)\b[^.\n]{0,60}(?:deliver|sending|recipient)/i,
  /\b(?:permanent|fatal|unrecoverable) (?:\w{1,20} )?(?:error|failure)|(?:mail|message|e-mail) (?:\w{1,20} ){0,4}(?:returned|rejected|refused|bounced|blocked|discarded)/i,
  /\b(?:user|recipient|mailbox|address|account|domain)\w{0,2} (?:is |was |does |has )?(?:been )?(?:unknown|not (?:exist|found|known|listed)|invalid|disabled|full|over|suspended|unavailable|rejected|refused|failed)/i,
  /\breturned mail\b|\bhost unknown\b|\b(?:unknown|invalid|no such|bad|illegal) (?:local )?(?:user|recipient|mailbox|address|account|domain|host)|(?:over|exceed\w{0,4}|out of) (?:\w{1,20} ){0,3}(?:quota|storage)|giving up|returning message to sender|malformed address/i,
  /unzustellbar|nicht (?:\w{1,20} ){0,2}(?:zugestellt|zustell|erreich)|konnte nicht|fehlgeschlagen|n[’']a (?:pas )?(?:pu|été)|non (?:remis|distribu|recapit|consegn)|échec|no (?:se )?(?:ha |pudo |puede )|no entregad|impossibile|não (?:pôde|foi)|kunde inte|kunne ikke|kon niet|nelze doručit|nie (?:można|dostarczon)/i,
  /送信(?:でき|に失敗|エラー)|配信(?:でき|に失敗|不能)|届(?:け|き)|受信(?:できま|を拒否)|宛先|ありません|не (?:может|могло|было|удалось|доставлен)|недоставлен|无法|無法|退信|投递失败|배달|전송/,
]
const delaying: readonly RegExp[] = [
  /not yet (?:been |be )?(?:\w{1,20} )?delivered|(?:message|mail|delivery|it) (?:is|was|has been) (?:being )?delayed|temporary failure report|delivery (?:to [^.]{0,80} )?(?:has been |is |was )?delayed|delay(?:ed)? (?:reason|\d)|\bdelay\b/i,
  /warning[ -:]{1,3}(?:this is a warning|message (?:still|not)|could not send)|(?:this is a |warning message only)|will (?:keep|continue|be) (?:trying|retr|attempt)|delivery attempts will continue|will be retried|temporarily deferred|still (?:being )?(?:undelivered|attempt|trying|in the queue)|no action is required/i,
  /verzögert|retardé|retrasad|遅延|再送を|задерж/i,
]
const delivering =
  /(?:successfully (?:delivered|relayed|transmitted)|(?:was|has been|were) (?:successfully )?(?:delivered|relayed)|delivery (?:was )?success|zugestellt worden)/i
const final =
  /\b(?:permanent|giving up|gave up|given up|will not be retried|no further|returned to (?:you|sender)|expired|could not be delivered for|failed permanently|undeliverable)\b/i

/** What subject and words together claim. Judged by phrases a mail person knows, never by whole lines. */
export function readClaim(subject: string, words: string): Claim {
  const text = `${subject}\n${words.slice(0, 8000)}`.replace(/[ \t]*\n[ \t]*/g, (gap) =>
    gap.includes('\n\n') ? '\n\n' : ' ',
  )
  const delays = delaying.some((phrase) => phrase.test(text))
  const fails = failing.some((phrase) => phrase.test(text))
  if (delays && !final.test(text.replace(/eventually[^.]{0,200}\./gi, ''))) return 'delayed'
  if (fails) return 'failed'
  if (delivering.test(text)) return 'delivered'
  return null
}

/** The recipients of a report without fields. A recipient named in the report's own header comes first. */
export function readTextRecipients(
  words: string,
  named: readonly string[],
  not: ReadonlySet<string>,
  action: 'failed' | 'delayed' | 'delivered',
): ReportedRecipient[] {
  const passages = findPassages(words, not)
  const known = named.length > 0 ? named.slice(0, maxRecipients) : passages.map(({ recipient }) => recipient)
  const all = words.slice(0, maxWords).split('\n').slice(0, maxLines)
  return known.map((recipient) => {
    const about = wordsAbout(words, recipient, all, known.length)
    return {
      finalRecipient: recipient,
      originalRecipient: null,
      action,
      lastTriedAt: null,
      retriesUntil: null,
      words: null,
      ...about,
    }
  })
}

/** What the text tells of one recipient; a sole recipient may be meant by words that stand elsewhere. */
export function wordsAbout(words: string, recipient: string, all: readonly string[], count: number): Words {
  const near = readWords(linesAbout(words, recipient), recipient)
  if (near.diagnosticCode?.startsWith('smtp;') === true || count > 1) return near
  const far = readWords(all, recipient)
  if (far.diagnosticCode?.startsWith('smtp;') === true)
    return { ...far, remoteMta: near.remoteMta ?? far.remoteMta }
  if (near.diagnosticCode !== null) return near
  const before = cleanLine(sentenceBefore(all, recipient), 1000)
  return { ...near, diagnosticCode: before === '' ? null : `x-text; ${before}` }
}

/** Where the reason stands before the address: the lines just above it, else the first line that tells of failure. */
function sentenceBefore(all: readonly string[], recipient: string): string {
  const at = all.findIndex((line) => line.toLowerCase().includes(recipient.toLowerCase()))
  const above = at > 0 ? (all[at - 1] ?? '').trim() : ''
  if (above !== '' && !above.endsWith(':') && !/^[-=_*]{3,}/.test(above)) return above
  return all.find((line) => failing.some((phrase) => phrase.test(line.slice(0, 2000)))) ?? ''
}
