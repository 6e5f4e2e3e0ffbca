import type { Attempt, Stage } from '../values/attempt.ts'
import { type Bounce, failureReport, withoutType } from '../values/bounce.ts'
import type { Case } from '../values/case.ts'
import type { LetterRecord } from '../values/letter.ts'
import { domainOf } from '../values/mailbox.ts'
import { maskText } from '../values/masked.ts'
import { quotedWords } from '../values/quoted-words.ts'
import { utc } from '../values/utc.ts'
import type { Say } from './catalogue.ts'
import { tellingTry } from './find-cause.ts'
import { wordsOfTry } from './own-words.ts'

/** Each step as the logs of mail servers call it, in every language. */
const steps: Record<Stage, string> = {
  resolve: 'DNS',
  connect: 'connect',
  greeting: 'greeting',
  ehlo: 'EHLO',
  starttls: 'STARTTLS',
  mail: 'MAIL FROM',
  rcpt: 'RCPT TO',
  data: 'DATA',
  dot: 'end of DATA',
  done: 'end of DATA',
}

const mostWords = 300

/** From where to where a try went, and what was said, as an administrator looks for it in a log: two lines. */
export function logLines(attempt: Attempt, say: Say): string {
  const { at, localAddress, host, address, stage, code, enhanced } = attempt
  const to = [host, address === null ? null : `[${address}]:25`].filter((part) => part !== null).join(' ')
  const way = [localAddress, to === '' ? null : to].filter((part) => part !== null).join(' -> ')
  const said = [code, enhanced, maskText(quotedWords(wordsOfTry(say, attempt), mostWords))]
    .filter((part) => part !== null)
    .join(' ')
  return `${[utc(at, 'second'), way].join('  ').trimEnd()}\n    ${steps[stage]}: ${said}`
}

/**
 * Enough of a letter's id to look for. Whoever knows all of it can confirm the letter by a reply, or say that it came
 * back, and this page may be passed on.
 */
export const shortId = ({ kind, messageId }: Pick<LetterRecord, 'kind' | 'messageId'>): string =>
  `<${kind}.…@${domainOf(messageId.slice(1, -1))}>`

/** In which words a report tells why. */
export function reportedWords({ recipients, explanationText }: Bounce): string {
  const reported = recipients.find(({ action }) => action === 'failed') ?? recipients[0]
  return maskText(quotedWords(withoutType(reported?.diagnosticCode ?? explanationText), mostWords))
}

/** What stood in a letter's way, in one line: of the report that came back, else of the try that tells most. */
export function saidOf(theCase: Pick<Case, 'bounces'>, letter: LetterRecord, say: Say): string | null {
  const report = failureReport(theCase, letter)
  if (report !== undefined) return reportedWords(report)
  const last = tellingTry(letter)
  if (last === undefined) return null
  const { host, address, code, enhanced } = last
  const server = [host, address === null ? null : `[${address}]`].filter((part) => part !== null).join(' ')
  const said = [code, enhanced, maskText(quotedWords(wordsOfTry(say, last), mostWords))]
    .filter((part) => part !== null)
    .join(' ')
  return [server, said].filter((part) => part !== '').join(': ')
}
