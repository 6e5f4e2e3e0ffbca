import { nobodyNamed, type Report, type ReportedRecipient, unread } from '../values/bounce.ts'
import { cleanLines } from './header-fields.ts'
import { readClaim } from './report-claim.ts'
import { hasStatusFields } from './report-fields.ts'
import { readTextRecipients } from './report-in-words.ts'
import { splitOriginal } from './report-original.ts'
import { tellOfEach } from './report-words.ts'

const maxWords = 65_536
const maxLines = 1500
const maxExplanation = 2000

const subjects =
  'mailbox|recipient|relay|reject|denied|refus|unknown|blocked|unavailable|not (?:found|allowed|exist|accept|permitted|local)|' +
  'no such|does not|too (?:many|large|big|much)|greylist|invalid|quota|timed? ?out|authenti|try again|come back|blacklist|' +
  'listed|unrecogni|syntax|reverse dns|policy|unbekannt|abgelehnt|inconnu|rejet|rechaz|descono|sconosciut|odmít|neznám'
const talk = new RegExp(`(?:${subjects})`, 'i')

/** What only mail servers write, each at any place of a line. */
const signs: readonly RegExp[] = [
  // 550 5.7.1 …, 550-5.7.1 …, #5.1.1 …
  /(?:^|[\s"'“„«(:;<[>])#?[45]\d\d[ -]{1,2}#?[([]?[45]\.\d{1,3}\.\d{1,3}\b/,
  /(?:^|[\s(<])#[45]\.\d{1,3}\.\d{1,3}\b/,
  // host mx said: 550 …; smtp; 550 …; <<< 550 …; response was: 550 …
  /(?:\bsaid|\brepl(?:ied|y)|\brespon(?:ded|se)|\breturned|\banswered|\berror|\bserver was|smtp;|<<<|\bwith)\s?:?\s{0,3}['"“„«]?[45][0-5]\d[ -](?=\S)/i,
  // connect to mx[2001:db8::1]:25: Connection timed out, lost connection with mx[…] while …
  /\bconnect(?:ion)? to [^\s[\]]{1,255}\[[0-9a-f:.]{3,45}\](?::\d{1,5})?\b/i,
  /\blost connection with [^\s[\]]{1,255}\[|\bhost or domain name not found\b|\bname service error for\b/i,
  /\bunrouteable address\b|\ball relevant MX records point\b|\bretry time(?:out)? (?:not reached|exceeded)\b/i,
  // <ada@example.net>: …
  /^\s{0,20}<[^<>\s@]{1,64}@[^<>\s@]{1,255}>:\s/,
  /^\s{0,8}(?:diagnostic-code|final-recipient)\s{0,4}:\s{0,4}\S/i,
  /\bstatus=(?:bounced|deferred|undeliverable)\b/,
]

/** How the reports of mail servers begin, whoever wrote them. */
const openings: readonly RegExp[] = [
  /\bthis is the (?:mail system|mail delivery|mailer-daemon|postfix|qmail-send|courier)\b/i,
  /\b(?:created|generated) automatically by (?:the )?mail|\bautomatically[ -]generated (?:delivery|message from|notif)/i,
  /\ba message that you (?:have )?sent (?:to [^\n]{1,200} )?(?:could not|has not|was not|contained)/i,
  /\b(?:your|the) (?:message|mail|e-?mail)\b[^.\n]{0,200}(?:couldn['’]t|could not|wasn['’]t|was not|can(?:no|['’])t) be(?:en)? delivered\b/i,
  /\b(?:your|the) (?:message|mail|e-?mail)\b[^.\n]{0,200}(?:wasn['’]t delivered|did not reach|was not delivered|was undeliverable)\b/i,
  /\bdelivery (?:to|of|has)\b[^\n]{0,200}\b(?:failed (?:permanently|to)|(?:recipients|groups)|delayed)\b|\bdelivery attempts? failed\b/i,
  /\b(?:following|these) (?:address(?:es)?|recipients?|message)\b[^\n]{0,120}\b(?:fatal|fail|error|undeliver|delivered|reached)/i,
  /\boccurred while (?:trying to deliver|sending)|\bdelivery status notification\b|\btranscript of (?:the )?session\b/i,
  /\b(?:undelivered|undeliverable|returned) (?:mail|message)[ :](?:returned|see)|\bnon-?delivery (?:report|notif|receipt)/i,
]
const anyAddress = /[^\s<>@]{1,64}@[^\s<>@]{1,253}\.[a-z0-9-]{2,63}/i

// A reply that begins a line: its words must be of mail, since other sentences begin with numbers, too.
const bareReply = /^[\s"'“„«*(]{0,8}(?:smtp )?(?:error:? )?(?:4[2-5]\d|5[0-7]\d)[ -]\S(.{0,500})/i
const bareStatus = /^[\s"'“„«*(]{0,8}[45]\.[0-7]\.\d{1,3}[ :-]{1,3}\S(.{0,500})/

function isSign(line: string): boolean {
  const short = line.slice(0, 1000)
  if (signs.some((sign) => sign.test(short))) return true
  return talk.test((bareReply.exec(short) ?? bareStatus.exec(short))?.[0] ?? '')
}

/** Whether a text bears words that mail servers write, and people or newsletters don't. */
function quotesServer(text: string): boolean {
  const lines = text.slice(0, maxWords).split('\n').slice(0, maxLines)
  return lines.some(isSign) || hasStatusFields(text.slice(0, maxWords))
}

/** Whether a text reads like a report as a whole: it opens as one, and names somebody. */
const opens = (text: string): boolean => openings.some((opening) => opening.test(text))
const opensAsReport = (text: string): boolean =>
  openings.filter((opening) => opening.test(text)).length >= 2 && anyAddress.test(text)

/** A line of a log says so where no server answered with a code. Sendmail: `stat=Deferred: …`; Postfix: `status=deferred (…)`. */
export const tellsDeferral = (text: string): boolean =>
  /\bstat(?:us)?=deferred\b/i.test(text.slice(0, maxWords))

/** What of a person's text is pasted out of a report. */
export interface Pasted {
  /** From the first paragraph that tells of a failure or quotes a server to the last that does. */
  words: string
  /** The paragraphs between the first and the last that quotes a server; all where none does. */
  lines: string
}

/** Finds what a person pasted of a report, without a returned original; null where nothing reads like one. */
export function findPasted(text: string): Pasted | null {
  const own = splitOriginal(text.slice(0, maxWords)).words.split('\n').slice(0, maxLines).join('\n')
  const paragraphs = own.split(/\n[ \t]{0,200}\n/)
  const between = (from: number, to: number): string =>
    paragraphs
      .slice(from, to + 1)
      .join('\n\n')
      .trim()
  const claim = paragraphs.findIndex((paragraph) => readClaim('', paragraph) !== null || opens(paragraph))
  const first = paragraphs.findIndex(quotesServer)
  if (first < 0) {
    if (!opensAsReport(own)) return null
    const words = between(Math.max(claim, 0), paragraphs.length)
    return { words, lines: words }
  }
  const last = paragraphs.findLastIndex(quotesServer)
  return { words: between(claim < 0 ? first : Math.min(claim, first), last), lines: between(first, last) }
}

/**
 * Reads single lines of a report, such as `550 5.7.1 …` or `host x said: …`. `not`: addresses that can't be meant, lower
 * case. One recipient without an address where none is named.
 */
export function readPastedLines({ words, lines }: Pasted, not: ReadonlySet<string>): Report {
  const [told] = tellOfEach(lines, [''])
  const diagnosticCode = told?.diagnosticCode ?? null
  const code = told?.status ?? /\b[45]\d\d\b/.exec(diagnosticCode ?? '')?.[0] ?? null
  const isDelayed = code === null ? tellsDeferral(lines) : code.startsWith('4')
  const action = isDelayed ? 'delayed' : 'failed'
  const near = readTextRecipients(lines, [], not, action)
  const named = near.length > 0 ? near : readTextRecipients(words, [], not, action)
  const nobody: ReportedRecipient = {
    ...nobodyNamed,
    action,
    diagnosticCode,
    status: told?.status ?? null,
    remoteMta: told?.remoteMta ?? null,
  }
  const recipients = named.length > 0 ? named : [nobody]
  return {
    ...unread,
    kind: action,
    format: 'text',
    recipients,
    explanationText: cleanLines(lines, maxExplanation),
  }
}
