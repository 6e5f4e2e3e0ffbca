import type { Attempt } from '../values/attempt.ts'
import { type SpfFault, spfFaultKinds } from '../values/evidence.ts'
import type { Language } from '../values/language.ts'
import { type OwnFault, ownFaultKinds } from '../values/own-check.ts'
import { type ToldTrouble, toldTrouble, toldTroubles } from '../values/told-trouble.ts'
import type { Facts } from '../values/verdict.ts'
import type { TextKey } from './text-key.ts'

/*
 * What we say ourselves where no server spoke, and of faults in our own records. It is kept as English, which is the most
 * exact and is said to who reads English; every other language has fewer words of its own.
 */

interface Speaker {
  (key: TextKey, facts?: Facts): string
  readonly language: Language
}

/** `text`: the English of it. `code`: what the world itself calls it, where it has a name. */
export function troubleWords(say: Speaker, trouble: ToldTrouble, text: string, code: string): string {
  if (say.language === 'en') return text
  return say(`trouble.${trouble}`, { code, words: quotedIn(text) })
}

/** What a server said that was no reply stands at the end, in quotes. */
function quotedIn(text: string): string {
  const start = text.indexOf('"')
  return start === -1 ? 'none' : text.slice(start + 1).replace(/"$/, '')
}

/** What was said of a try: the server's words, else ours. */
export function wordsOfTry(say: Speaker, attempt: Attempt): string {
  const trouble = toldTrouble(attempt)
  return trouble === null ? attempt.text : troubleWords(say, trouble, attempt.text, '')
}

export const wordsOfFault = (say: Speaker, { what, subject, text }: OwnFault): string =>
  say.language === 'en' ? text : say(`fault.${what}`, { subject })

/** `problem`: the English of it. `domain`: whose record was read; a part of another one is told with its domain. */
export function wordsOfSpfFault(
  say: Speaker,
  { problem, fault, domain }: { problem: string; fault: SpfFault; domain: string },
): string {
  if (say.language === 'en') return problem
  const { kind, name, term } = fault
  const isItsOwn = name === domain && (kind === 'term' || kind === 'twice')
  return say(`record.${kind}`, { name: isItsOwn ? 'none' : name, term })
}

/**
 * The facts `text`, `faults` and `problem` in the language, by `trouble`, `faulty` and `fault`, where a verdict has these.
 */
export function ownWords(say: Speaker, facts: Facts): Facts {
  const { trouble, text, code, faulty, problem, fault, at, term, domain } = facts
  if (say.language === 'en') return {}
  const known = toldTroubles.find((one) => one === trouble)
  const faults = String(faulty ?? '')
    .split('; ')
    .flatMap((one) => {
      const [kind, subject = ''] = one.split(' ')
      const what = ownFaultKinds.find((other) => other === kind)
      return what === undefined ? [] : [say(`fault.${what}`, { subject })]
    })
  const kind = spfFaultKinds.find((one) => one === fault)
  return {
    ...(known === undefined
      ? {}
      : { text: troubleWords(say, known, String(text ?? ''), String(code ?? '')) }),
    ...(faults.length === 0 ? {} : { faults: faults.join('; ') }),
    ...(kind === undefined
      ? {}
      : {
          problem: wordsOfSpfFault(say, {
            problem: String(problem),
            fault: { kind, name: String(at ?? ''), term: String(term ?? '') },
            domain: String(domain ?? ''),
          }),
        }),
  }
}
