import { tellsFailure } from './report-claim.ts'

const maxText = 262_144
const maxLines = 3000

/**
 * Divides a reporter's text at the place where the returned original begins: a line that announces it, or, whatever
 * the language, a block of header fields of which at least one is made by mail servers or programs only, or a quotation.
 * Lines of `words` that repeat the original's subject are left out: they are its author's words.
 */
export function splitOriginal(text: string): { words: string; original: string } {
  const lines = text.slice(0, maxText).split('\n').slice(0, maxLines)
  let told = false
  for (const [index, line] of lines.entries()) {
    const announced = announcesOriginal(line, lines[index + 1] ?? '', lines[index + 2] ?? '')
    if (
      announced ||
      (beginsHeader(lines, index) && (told || !isQuoted(line))) ||
      (told && beginsQuotation(lines, index))
    ) {
      return {
        words: withoutSubject(lines.slice(0, index)).join('\n'),
        original: lines.slice(announced ? index + 1 : index).join('\n'),
      }
    }
    // A report that is quoted as a whole, behind a person's word of introduction, is no original.
    told ||= tellsFailure(line) || /\b[45]\d\d[ -][45]?/.test(line.slice(0, 2000))
  }
  return { words: withoutSubject(lines).join('\n'), original: '' }
}

const thing = `(?:message|mail|e-?mail|letter)`
const part = `(?:headers?|text|body|contents?|source)`
const returned = `(?:original|returned|unsent|undelivered|undeliverable|rejected|bounced|forwarded)`
const end = `(?: (?:is |are |as )?(?:follow(?:s|ing)?|below|attached|included|enclosed|goes here|suppressed|truncated|here))?`

/** What a line says that stands between report and original, without the rules and brackets around it. */
const announcing: readonly RegExp[] = [
  // "Below this line is a copy of the message", "This is a copy of your message, including all the headers"
  /^(?:below(?: this line)? is|this is|here is|enclosed is|attached is|included is|(?:the )?following is|from here,? (?:is )?just) (?:just )?(?:a|the|an) (?:copy|headers?|original|(?:first|top) (?:part|lines))\b/i,
  // "Original message", "The returned message follows", "Original message headers", "Start of unsent message"
  new RegExp(
    `^(?:(?:the )?(?:begin(?:ning)?|start) of )?(?:the |your )?${returned} ${thing}(?: ${part})?${end}$`,
    'i',
  ),
  // "Original follows"
  new RegExp(`^(?:the |your )?original${end}$`, 'i'),
  // "Message headers follow"
  new RegExp(`^(?:the |your )?${thing} ${part} (?:follows?|(?:is|are) following|below|suppressed)$`, 'i'),
  // "The header of the original message is following", "Copy of your message", "The first 50 lines of your original message"
  new RegExp(
    `^(?:the )?${part} of (?:the |your )?(?:${returned} )?${thing}(?:$|,|:| (?:is|are|follow))`,
    'i',
  ),
  new RegExp(
    `^(?:a |the )?(?:copy|(?:first|last|top) \\d{1,6} (?:lines|bytes|kb|characters)) of (?:the |your )?(?:${returned} )?${thing}\\b`,
    'i',
  ),
]
// Between rules fewer words are enough: "--- Returned ---", "=== Message body ===", "--- End of report ---".
const announcingBetweenRules = new RegExp(
  `^(?:(?:the |your )?${returned}(?!.{0,80}\\b(?:because|reasons?|was|were|has|to|details|summary)\\b)|(?:the |your )?${thing} ${part}$|end of (?:report|error))`,
  'i',
)
const announcingElsewhere =
  /urspr(?:ü|ue?)ngliche[rn]? (?:nachricht|e-?mail|mail)|original-?(?:nachricht|mail)|kopfzeilen|message (?:original|d['’]origine|initial)|copie (?:de votre|du) message|en-t[êe]tes|mensaje original|messaggio originale|intestazioni|mensagem original|oorspronkelijk(?:e)? (?:bericht|mail)|ursprungligt? meddelande|oprindelig(?:e)? (?:besked|meddelelse)|opprinnelig melding|oryginaln\w{1,3} wiadomo|p[ůu]vodn[íi] (?:zpr[áa]v|email)|eredeti üzenet|исходное (?:сообщение|письмо)|оригинал\w{0,6} (?:сообщени|письм)|元の(?:メッセージ|メール)|オリジナル(?:の)?(?:メッセージ|メール)|原(?:メッセージ|文)|原始(?:邮件|郵件|信件)|原(?:邮件|郵件)|원본 (?:메시지|메일)/i

function announcesOriginal(line: string, next: string, afterNext: string): boolean {
  const short = line.trim().slice(0, 200)
  const bare = short.replace(/^[-=_*#|+>[\]()<~ ]{1,80}/, '').replace(/[-=_*#|+<>:.…\])~ ]{1,80}$/, '')
  if (bare === '' || /transcript|session/i.test(bare)) return false
  const ruled = /^[|<[(+#> ]{0,3}[-=_*~]{2}/.test(short)
  if (ruled && announcingBetweenRules.test(bare)) return true
  if (announcing.some((phrase) => phrase.test(bare))) return true
  const announced = ruled || /[:：]$/.test(short) || fieldOf(next) !== null || fieldOf(afterNext) !== null
  return announced && bare.length <= 100 && announcingElsewhere.test(bare)
}

const ofMail = new Set([
  ...['received', 'return-path', 'message-id', 'mime-version', 'dkim-signature', 'x-mailer', 'delivered-to'],
  ...['x-received', 'authentication-results', 'arc-seal', 'user-agent', 'content-transfer-encoding'],
])
const ofReports = /^(?:final-recipient|original-recipient|reporting-mta|diagnostic-code|action|status)$/

const fieldOf = (line: string): string | null =>
  /^[ \t>|]{0,8}([a-z][a-z0-9-]{1,60}):(?:\s|$|[^\s/])/i.exec(line.slice(0, 100))?.[1]?.toLowerCase() ?? null

// A block that is set in can be the reporter's summary of the original, unless it shows the way that it took.
function beginsHeader(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  const first = fieldOf(line)
  if (first === null || ofReports.test(first) || fieldOf(lines[index - 1] ?? '') !== null) return false
  const names: string[] = []
  for (const next of lines.slice(index, index + 30)) {
    const name = fieldOf(next)
    if (name !== null && ofReports.test(name)) return false
    if (name !== null) names.push(name)
    else if (!/^[ \t>|]{1,9}\S/.test(next)) break
  }
  const telling = /^[ \t]/.test(line) ? names.includes('received') : names.some((name) => ofMail.has(name))
  return names.length >= 3 && telling
}

// Sendmail's `>>> RCPT` is no quotation.
const isQuoted = (line: string | undefined): boolean => /^[ \t]{0,4}>(?!>> )/.test(line ?? '')

function beginsQuotation(lines: readonly string[], index: number): boolean {
  if (!isQuoted(lines[index]) || isQuoted(lines[index - 1])) return false
  return isQuoted(lines[index + 1]) && isQuoted(lines[index + 2])
}

const subject =
  /^[ \t>|*]{0,12}(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|předmět|temat|件名|题名|標題|主题|主旨|тема)[ \t]{0,10}[:：](.*)$/i
const subjectInWords =
  /^[ \t>|*]{0,12}(?:the |your )?(?:message subject|subject (?:of (?:the|your) (?:original )?(?:message|mail|e-?mail) )?)\s{0,4}(?:is|was)\b(.*)$/i

function withoutSubject(lines: readonly string[]): string[] {
  let depth = -1
  return lines.filter((line) => {
    const found = subject.exec(line.slice(0, 2000)) ?? subjectInWords.exec(line.slice(0, 2000))
    const indent = line.length - line.trimStart().length
    if (found !== null) {
      // Where the subject stands below its name, as in a table, the next line is it.
      depth = (found[1] ?? '').replace(/[:\s]/g, '') === '' ? -2 : indent
      return false
    }
    const belongs =
      line.trim() !== '' && (depth === -2 || (depth >= 0 && indent > depth && fieldOf(line) === null))
    if (line.trim() !== '' && !belongs) depth = -1
    if (belongs && depth === -2) depth = indent
    else if (line.trim() === '' && depth >= 0) depth = -1
    return !belongs
  })
}
