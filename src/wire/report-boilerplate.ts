import { addressesOf, headOf } from './report-recipients.ts'
import { hasReply } from './report-reply.ts'

/** Sentences by which reports greet, introduce themselves, offer help or say goodbye; none tells why mail failed. */
const idle: readonly RegExp[] = [
  /^(?:hi|hello|hey|dear|hallo|guten tag|sehr geehrte|bonjour|estimad|gentile|caro|olá|здравствуйте)\b/i,
  /^(?:this is (?:the|an?) (?:mail|e-?mail|auto|delivery|message|smtp|post|qmail|internet|report|notif|warning)|this is a permanent error|i'?m (?:sorry|afraid)|sorry it didn|sorry,? (?:but )?your (?:message|mail) (?:could|can))/i,
  /^(?:this|the following|the attached) (?:message|mail|e-?mail|report|notification|notice)\b.{0,60}\b(?:automat|generated|created by|sent by)/i,
  /^(?:(?:for|more|further|additional) (?:further|more|additional|any|help|assistance|info)|if (?:you|the problem|this|it|your)|you (?:can|may|might|should|could|do not|don't|need)\b|to (?:resend|send|fix|resolve|learn|remove|retry)|contact|visit|note:|n\.?b\.|no action|do not|delivery attempts will|eventually|we (?:recommend|suggest|apologi|regret|are sorry)|sorry for|thank|(?:best |kind )?regards|sincerely|yours|it['’]?s attached|the mail system$|the mail delivery|learn more|more info|click|how to|copyright|©)/i,
  /^(?:(?:and |then |before you do,? )?(?:please|(?:re)?send|retype|check|clear|try|give|ask|verify|make sure|delete|review|update|see (?:the|below|technical))\b|bitte\b|veuillez\b|por favor\b)/i,
  /^(?:your|the)? ?(?:message|mail)$/i,
  /^this is .{0,60}\b(?:agent|program|daemon|server|system|software|service)\b/i,
  /\b(?:scanned|checked|analizado|analys|gepr[üu]ft|проверен)\w{0,4}\b.{0,60}\b(?:anti)?(?:virus|spam)/i,
  /^(?:(?:a|the|your) )?(?:copy of |headers of )?(?:the |your )?(?:original )?(?:message|mail|e-?mail)\b.{0,30}\b(?:attached|enclosed|below|returned (?:to you )?(?:as|with))|\b(?:headers|copy) of (?:the|your) original (?:message|mail)\b/i,
  /^(?:the )?(?:original )?message (?:was )?(?:received|date|id|identifier|reference|size|headers?)\b|^the (?:date|message identifier|identifier|sender) of\b|^(?:message-id|date|sent|from|to|cc|an|sender|absender|von|gesendet)\s?:/i,
]
/** Sentences that only lead on to the addresses; why mail failed is told behind them. */
const leading =
  /\b(?:following|below|one or more|some|these|all) (?:\w{1,20} ){0,3}(?:recipient|address|destinat|user|mailbox|person|people)|to all recipients|(?:folgende\w?|an einen oder mehrere) (?:\w{1,20} ){0,2}(?:empfänger|adress)|(?:destinataires?|destinatarios?|destinatari) (?:suivants?|siguientes?|seguent)/i
const causes =
  /\b(?:because|due to|reason|since|quota|full|unknown|exist|reject|refus|block|expired|too (?:large|big|long)|timed? ?out|unreachable|days?|hours?|weil|grund)\b/i
/** Sentences that guess. */
const guessing =
  /\b(?:may|might|maybe|possibl[ey]|perhaps|probably|could (?:be|have)|(?:common|typical|usual|possible|likely) (?:reason|cause)s?|usually|typically|for example|such as|one of the following|e\.g\.)(?=\W|$)|möglicherweise|eventuell|vielleicht|peut-être|tal vez|quizás|forse|talvez|возможно|может быть|可能性|かもしれ|可能(?:是|已|不|沒|没|有)/i
const listItem = /^\s{0,12}(?:[-*•·o]|\d{1,2}[.)])\s{1,8}\S/

const isRule = (line: string): boolean => /^[\s|]{0,40}[-=_*#~+]{3}/.test(line)

/**
 * The paragraphs that say something about the mail's fate. Of paragraphs that quote a server or begin with an address all
 * lines stay; of others the sentences that are idle or lead on go, and those that only guess, unless nothing else is left.
 */
export function withoutBoilerplate(lines: readonly string[]): string[][] {
  const firm: string[][] = []
  const guessed: string[][] = []
  let inGuesses = false
  let isTold = false
  for (const paragraph of paragraphsOf(lines)) {
    if (paragraph.some(hasReply) || headOf(paragraph[0] ?? '') !== undefined) {
      firm.push(paragraph)
      isTold ||= paragraph.some(tells)
      inGuesses = false
      continue
    }
    const said: string[] = []
    for (const sentence of sentencesOf(paragraph)) {
      const isFirst = !isTold && !/[:：]$/.test(sentence)
      const guesses: boolean =
        (guessing.test(sentence) && addressesOf(sentence).length === 0) ||
        (inGuesses && listItem.test(sentence))
      inGuesses = guesses && (inGuesses || /[:：]$/.test(sentence))
      if (isIdle(sentence)) continue
      // What is told first is no list of possible causes, however carefully it is said.
      if (guesses && !isFirst) guessed.push([sentence])
      else {
        said.push(sentence)
        isTold ||= tells(sentence)
      }
    }
    if (said.length > 0) firm.push(said)
  }
  const kept = isTold ? firm : [...firm, ...guessed]
  // Reports in two languages say the server's words twice.
  const known = new Set<string>()
  return kept.filter((paragraph) => {
    const text = paragraph.join('\n')
    return !known.has(text) && known.add(text)
  })
}

function isIdle(sentence: string): boolean {
  if (isRule(sentence)) return true
  const bare = sentence.replace(/^\s{0,12}(?:[-*•·]|\d{1,2}[.)])?\s{0,8}/, '')
  return idle.some((phrase) => phrase.test(bare)) || (leading.test(bare) && !causes.test(bare))
}

const fourLetters = /\p{L}(?:\P{L}*\p{L}){3}/u

/** Whether a line holds words; an address alone, or a heading, says nothing. */
export function tells(line: string): boolean {
  const rest = addressesOf(line).reduce((text, address) => text.replace(address, ''), line)
  return fourLetters.test(rest) && !/[:：]$/.test(line.trim())
}

function paragraphsOf(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = []
  let open: string[] = []
  for (const line of lines) {
    if (line.trim() === '' || isRule(line)) {
      if (open.length > 0) paragraphs.push(open)
      open = []
    } else open.push(line)
  }
  if (open.length > 0) paragraphs.push(open)
  return paragraphs
}

const maxSentences = 200

/** The sentences of a paragraph that is wrapped; lines that are items of a list, fields or headings stay for themselves. */
function sentencesOf(paragraph: readonly string[]): string[] {
  const sentences: string[] = []
  let open = ''
  for (const line of paragraph) {
    const bare = line.trim().slice(0, 2000)
    const alone = listItem.test(line) || /^[\p{L} -]{2,40}[:：]\s{0,20}\S/u.test(bare) || /[:：]$/.test(open)
    if (open !== '' && (alone || /[.!?。]$/.test(open) || open.length > 2000)) {
      sentences.push(open)
      open = bare
    } else open = open === '' ? bare : `${open} ${bare}`
  }
  if (open !== '') sentences.push(open)
  return sentences
    .flatMap((sentence) => sentence.split(/(?<=[.!?]) (?=[\p{Lu}])|(?<=。)/u))
    .filter((one) => one.trim() !== '')
    .slice(0, maxSentences)
}
