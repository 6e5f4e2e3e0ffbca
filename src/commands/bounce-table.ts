import { styleText } from 'node:util'
import { shown, wrap } from '../explain/wrap.ts'
import type { BounceRead, MessageKind, RecipientRead } from '../journey-bounce.ts'
import type { Report } from '../values/bounce.ts'
import type { ReadReason } from '../values/bounce-reason.ts'
import { familyName } from '../values/family.ts'

type Paint = Parameters<typeof styleText>[0]

const kindShown: Record<MessageKind, { mark: string; word: string; paint: Paint }> = {
  bounce: { mark: '✘', word: 'bounce', paint: 'red' },
  delayed: { mark: '…', word: 'delayed', paint: 'yellow' },
  success: { mark: '✔', word: 'success', paint: 'green' },
  'not-a-bounce': { mark: '–', word: 'no bounce', paint: 'dim' },
}

const kindWidth = 13
const mostWords = 500

/** A message as a person reads it, lines of at most `width` columns: its kind and file, then each recipient. */
export function messageText(file: string, { kind, report, recipients }: BounceRead, width: number): string {
  const { mark, word, paint } = kindShown[kind]
  const head = `${styleText(paint, `${mark} ${word}`.padEnd(kindWidth))}${shown(file)}`
  return [head, ...recipients.map((recipient) => recipientText(recipient, report, width))].join('\n')
}

function recipientText(recipient: RecipientRead, report: Report, width: number): string {
  const { finalRecipient, action, read } = recipient
  const name = shown(finalRecipient ?? 'nobody is named')
  if (read === null) return `  ${name}: ${action ?? 'nothing said'}`
  const words = decidingWords(recipient, report)
  const said = words === '' ? [] : [styleText('dim', wrap(words, '      ', '      ', width))]
  return [`  ${name}: ${styleText('bold', reasonWords(read))}`, ...said].join('\n')
}

/** A text and the reason that was read in it. */
export function diagnosticText(text: string, read: ReadReason, width: number): string {
  const words = wrap(cut(text), '      ', '      ', width)
  return `${styleText('bold', reasonWords(read))}\n${styleText('dim', words)}`
}

export function reasonWords({ reason, family }: ReadReason): string {
  return family === 'any' ? reason : `${reason}, ${familyName(family)}`
}

/** What of the report was decided by: the passage, in the words around it. */
function decidingWords({ diagnosticCode, words, read }: RecipientRead, report: Report): string {
  const told = [diagnosticCode, words, report.explanationText].flatMap((text) => text ?? [])
  const passage = read?.passage ?? null
  if (passage === null) return cut(told.find((text) => text !== '') ?? '')
  const around = told.find((text) => text.includes(passage)) ?? passage
  return cut(around.length <= mostWords ? around : paragraphWith(around, passage))
}

const paragraphWith = (text: string, passage: string): string =>
  text.split(/\n[ \t]*\n/).find((paragraph) => paragraph.includes(passage)) ?? passage

const cut = (text: string): string => (text.length <= mostWords ? text : `${text.slice(0, mostWords)} …`)
