import { styleText } from 'node:util'
import { speaker } from '../explain/catalogue.ts'
import { decidingText, excerpt } from '../explain/excerpt.ts'
import { wrap } from '../explain/wrap.ts'
import type { BounceRead, MessageKind, RecipientRead } from '../journey-bounce.ts'
import type { Report } from '../values/bounce.ts'
import type { ReadReason } from '../values/bounce-reason.ts'
import { familyName } from '../values/family.ts'
import { shown } from '../values/shown.ts'

type Paint = Parameters<typeof styleText>[0]

const kindShown: Record<MessageKind, { mark: string; word: string; paint: Paint }> = {
  bounce: { mark: '✘', word: 'bounce', paint: 'red' },
  delayed: { mark: '…', word: 'delayed', paint: 'yellow' },
  success: { mark: '✔', word: 'success', paint: 'green' },
  'not-a-bounce': { mark: '–', word: 'no bounce', paint: 'dim' },
}

const say = speaker('en')
const kindWidth = 13
const mostWords = 500
const indent = '      '

/** A message as a person reads it, lines of at most `width` columns: its kind and file, then each recipient. */
export function messageText(file: string, message: BounceRead, width: number): string {
  const { report, recipients } = message
  const kind = kindForPeople(message)
  const { mark, word, paint } = kindShown[kind]
  const head = `${styleText(paint, `${mark} ${word}`.padEnd(kindWidth))}${shown(file)}`
  return [head, ...recipients.map((recipient) => recipientText(recipient, kind, report, width))].join('\n')
}

/** What is only delayed is called so, whoever says it and how. */
export const kindForPeople = ({ kind, recipients }: BounceRead): MessageKind =>
  kind === 'bounce' && recipients.every(({ action }) => action === 'delayed') ? 'delayed' : kind

function recipientText(recipient: RecipientRead, kind: MessageKind, report: Report, width: number): string {
  const { finalRecipient, action, read } = recipient
  const name = shown(finalRecipient ?? 'no recipient is named')
  if (read === null) return `  ${name}: ${action ?? 'nothing said'}`
  // What holds for all of them stands in the first line.
  const fate = kind === 'bounce' && action === 'delayed' ? 'delayed, ' : ''
  const words = decidingWords(recipient, report)
  const said = words === '' ? [] : [styleText('dim', wrap(words, indent, indent, width))]
  const isWide = `  ${name}: ${fate}${reasonWords(read, action)} (${read.reason})`.length > width
  return [`  ${name}:${isWide ? '\n    ' : ' '}${fate}${reasonText(read, action)}`, ...said].join('\n')
}

/** A text and the reason that was read in it. */
export function diagnosticText(text: string, read: ReadReason, width: number): string {
  const words = wrap(excerpt(text, read.passage, mostWords), indent, indent, width)
  return `${reasonText(read)}\n${styleText('dim', words)}`
}

const reasonText = (read: ReadReason, action?: RecipientRead['action']): string =>
  `${styleText('bold', reasonWords(read, action))} (${read.reason})`

/** Such as `no answer in time, IPv6`. */
export function reasonWords({ reason, family }: ReadReason, action?: RecipientRead['action']): string {
  // A delay of which no cause is told bears the reason of one that came to its end.
  if (action === 'delayed' && reason === 'expired') return 'no cause told, still tried'
  const short = say(`reason.${reason}.short`)
  return family === 'any' ? short : `${short}, ${familyName(family)}`
}

function decidingWords({ diagnosticCode, words, status, read }: RecipientRead, report: Report): string {
  const passage = read?.passage ?? null
  const texts = [bare(diagnosticCode ?? ''), words ?? '', ...report.explanationText.split('\n\n')]
  return (
    excerpt(decidingText(texts, passage), passage, mostWords) ||
    (status === null ? '' : `(no words; code ${status})`)
  )
}

// RFC 3464 §2.3.6: the type says whose words they are; of X-Unix, what the number behind it is.
const bare = (diagnosticCode: string): string => diagnosticCode.replace(/^(?!x-unix;)[\w-]{1,40};/i, '')
