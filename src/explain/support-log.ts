import type { Attempt, Stage } from '../values/attempt.ts'
import { maskText } from '../values/masked.ts'
import { quotedWords } from '../values/quoted-words.ts'
import { utc } from '../values/utc.ts'

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
export function logLines({ at, localAddress, host, address, stage, code, enhanced, text }: Attempt): string {
  const to = [host, address === null ? null : `[${address}]:25`].filter((part) => part !== null).join(' ')
  const way = [localAddress, to === '' ? null : to].filter((part) => part !== null).join(' -> ')
  const said = [code, enhanced, maskText(quotedWords(text, mostWords))]
    .filter((part) => part !== null)
    .join(' ')
  return `${[utc(at, 'second'), way].join('  ').trimEnd()}\n    ${steps[stage]}: ${said}`
}

/** What decides a letter's fate, as one line: `mail.example.org [2001:db8::25]: 550 5.7.1 no`. */
export function saidLine({ host, address, code, enhanced, text }: Attempt): string {
  const server = [host, address === null ? null : `[${address}]`].filter((part) => part !== null).join(' ')
  const said = [code, enhanced, maskText(quotedWords(text, mostWords))]
    .filter((part) => part !== null)
    .join(' ')
  return [server, said].filter((part) => part !== '').join(': ')
}
