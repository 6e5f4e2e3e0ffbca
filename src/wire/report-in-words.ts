import { nobodyNamed, type Report, type ReportedRecipient, unread } from '../values/bounce.ts'
import { cleanLine, cleanLines, decodeWords, type Field, fieldValue } from './header-fields.ts'
import { readDate } from './mail-date.ts'
import { type Claim, readClaim } from './report-claim.ts'
import { decodeXtext, type StatusFields } from './report-fields.ts'
import { findRecipients, maxRecipients } from './report-recipients.ts'
import { linesOf, tellOfEach, wordsBeyond } from './report-words.ts'

const maxExplanation = 2000

/** The recipients of a report without fields. Those named in the report's own header come first. */
export function readTextRecipients(
  text: string,
  named: readonly string[],
  not: ReadonlySet<string>,
  action: 'failed' | 'delayed' | 'delivered',
): ReportedRecipient[] {
  const known = named.length > 0 ? named.slice(0, maxRecipients) : findRecipients(linesOf(text), not)
  return tellOfEach(text, known).map((told, index) => {
    const finalRecipient = known[index] ?? ''
    return {
      ...{ ...nobodyNamed, finalRecipient, action },
      ...{ status: told.status, diagnosticCode: told.diagnosticCode, remoteMta: told.remoteMta },
      words: wordsBeyond(told, told.diagnosticCode, finalRecipient),
    }
  })
}

/** What the author of a report is called. */
export const daemon =
  /mailer-?daemon|post[-_ ]?master|mail ?(?:delivery|er|system)|(?:mail|system) ?admin|mailadm|delivery (?:sub)?system|bounce|mdaemon|mail-?router/i
/** How the subject of a report of failure reads. */
export const failingSubject =
  /undeliver|\bmessage (?:\S{1,40} )?(?:is |was |has been )?(?:delayed|still undelivered)|deliver\w* .{0,30}(?:fail|status|notif|problem|error|delay)|fail\w* .{0,30}(?:notice|deliver|mail)|failure notice|returned (?:mail|to sender|e-?mail)|(?:could not|couldn't|not|un) ?(?:be )?deliver|non.?deliver|mail (?:system )?(?:error|failure)|bounce|unzustellbar|error (?:sending|in deliver)|message status|mail loop|loop (?:alert|detected)|^\W{0,3}(?:delivery )?(?:error|failure)\b/i
const automaticSubject =
  /\bauto(?:mat\w{0,6})?[ -_]{0,2}(?:repl\w{1,3}|respon\w{1,3}|answer|antwort|odpow\w{0,6})|out[ -]of[ -](?:the )?office|vacation|abwesen|automat\w{1,6} (?:odpov|antwort|svar|válasz|vastaus|atbilde)|réponse automatique|absence|respuesta automática|risposta automatica|fuera de la oficina|absent|on leave|\b(?:i am|i['’]m) (?:away|out|on holiday)\b|自動(?:返信|応答)|автоответ|自动(?:回复|答复)/i

/** A report that has no status fields, or not enough of them, by its header and its words; `unread` or `auto-reply` if it is none. */
export function readWordsOnly(fields: Field[], words: string, status: StatusFields): Report {
  const value = (name: string): string => cleanLine(decodeWords(fieldValue(fields, name) ?? ''))
  const subject = value('subject')
  const author = value('from')
  const isDaemon = daemon.test(author)
  const autoSubmitted = value('auto-submitted').toLowerCase()
  const answersByItself =
    automaticSubject.test(subject) ||
    ['x-autoreply', 'x-autorespond', 'x-autoreply-from', 'x-auto-reply', 'x-mail-autoreply'].some(
      (name) => value(name) !== '',
    ) ||
    /^(?:auto_?reply|vacation)/i.test(value('precedence'))
  if (answersByItself && !isDaemon) return { ...unread, kind: 'auto-reply' }

  const named = addressesIn(value('x-failed-recipients'))
  const not = new Set(
    [...addressesIn(value('to')), ...addressesIn(author)].map((found) => found.toLowerCase()),
  )
  for (const found of named) not.delete(found.toLowerCase())
  const claim = readClaim(subject, words)
  const recipients = claim === null ? [] : readTextRecipients(words, named, not, claim)
  const replied = recipients.some(({ diagnosticCode }) => diagnosticCode?.startsWith('smtp;'))
  const nobody = /^<\s*>$/.test(value('return-path'))
  if (claim !== null && isReport(claim, { isDaemon, nobody, named, recipients, replied, subject })) {
    return {
      ...unread,
      kind: claim,
      format: 'text',
      reportingMta: status.reportingMta,
      writtenAt: readDate(fieldValue(fields, 'date')),
      recipients,
      originalEnvelopeId:
        status.originalEnvelopeId ?? decodeXtext(fieldValue(fields, 'original-envelope-id')),
      explanationText: explain(words),
    }
  }
  const automatic = answersByItself || /^auto-(?:replied|generated|notified)/.test(autoSubmitted)
  return automatic ? { ...unread, kind: 'auto-reply' } : unread
}

interface Signs {
  isDaemon: boolean
  nobody: boolean
  named: readonly string[]
  recipients: readonly ReportedRecipient[]
  replied: boolean
  subject: string
}

// People write about bounces to each other; of what they pass on, the quoted reply counts.
const answering = /^\s{0,5}(?:re|aw|sv|antw|vs|odp|ynt|回复|答复|返信)\s?(?:\[\d{1,3}\])?\s?[:：]/i
const passingOn = /^\s{0,5}(?:fwd?|wg|tr|rv|enc|i|转发|転送)\s?[:：]/i

// An unmarked absence note comes from the null sender, regrets, and names a colleague: that must not pass for a report.
function isReport(claim: Exclude<Claim, null>, signs: Signs): boolean {
  if (signs.named.length > 0) return true
  const subjectFits = failingSubject.test(signs.subject)
  const byPerson = !signs.isDaemon && !signs.nobody
  if (byPerson && answering.test(signs.subject)) return false
  if (byPerson && passingOn.test(signs.subject) && !signs.replied) return false
  const count = [signs.isDaemon, signs.nobody, subjectFits, signs.replied].filter(Boolean).length
  if (!signs.isDaemon && !subjectFits) return signs.nobody && signs.replied
  return count >= (signs.recipients.length > 0 && claim === 'failed' ? 1 : 2)
}

/** The addresses of a header field, at most 100. */
export const addressesIn = (value: string): string[] =>
  [...value.slice(0, 8000).matchAll(/[^\s<>,;:"()]{1,200}@[^\s<>,;:"()]{1,255}/g)]
    .map(([found]) => found)
    .slice(0, 100)

/** The reporter's lines, at most 2,000 characters; of a long text from the first line on that quotes a reply or names an address. */
export function explain(words: string): string {
  const text = words.replace(/\n[ \t]*(?:\n[ \t]*)+/g, '\n\n').trim()
  if (text.length <= maxExplanation) return cleanLines(text, maxExplanation)
  const lines = text.split('\n')
  const deciding = lines.findIndex((line) =>
    /@|\b[45]\d\d[ -]|\b[45]\.\d{1,3}\.\d{1,3}\b/.test(line.slice(0, 2000)),
  )
  const from =
    lines.slice(deciding).join('\n').length < maxExplanation
      ? text.slice(-maxExplanation)
      : lines.slice(Math.max(0, deciding - 2)).join('\n')
  return cleanLines(from, maxExplanation)
}
