import type { ReadReason } from '../values/bounce-reason.ts'
import { pieces, spokenText } from './diagnostic-text.ts'
import { reasonOfCode } from './reason-codes.ts'
import type { Sign } from './sign.ts'
import { causes, refusals, results } from './signs.ts'

export type Found = Omit<ReadReason, 'family'>

/** What can be read out of one text, from what decides to what is a last resort; each null where it says nothing. */
export interface Reading {
  /** By words that state a cause, by a code that means one thing, or by a recipient that was refused. */
  told: () => Found | null
  /** By words that state a result, or a commonplace. */
  hinted: () => Found | null
  /** By a code that is often used for want of a better one. */
  hintedByCode: () => Found | null
}

/** What was read last: the same words come back with many mails, and are read at each look at a case. */
const readBefore = new Map<string, Reading>()
const mostReadBefore = 100
// Longer texts are rare, and nobody is to make us hold many.
const longestReadBefore = 2_500

export function readingOf(text: string): Reading {
  const known = readBefore.get(text)
  if (known !== undefined) return known
  const fresh = readAnew(text)
  if (text.length > longestReadBefore) return fresh
  readBefore.set(text, fresh)
  for (const oldest of readBefore.keys()) {
    if (readBefore.size <= mostReadBefore) break
    readBefore.delete(oldest)
  }
  return fresh
}

function readAnew(text: string): Reading {
  const spoken = spokenText(text)
  const parts = pieces(spoken)
  const told = (by: Found['by'], reason: Found['reason'], at: number, length: number): Found => ({
    reason,
    by,
    passage: spoken.passage(at, length),
  })
  const bySigns = (list: readonly Sign[]): Found | null => {
    for (const { by, start, end } of parts) {
      const said = spoken.words.slice(start, end)
      for (const { reason, patterns } of list) {
        for (const pattern of patterns) {
          const found = pattern.exec(said)
          if (found !== null) return told(by, reason, start + found.index, found[0].length)
        }
      }
    }
    return null
  }
  const byCode = (vague: boolean): Found | null => {
    const found = reasonOfCode(spoken.words)
    return found === null || found.vague !== vague ? null : told('code', found.reason, found.at, found.length)
  }
  return {
    told: once(() => inReplyToMail(bySigns(causes), spoken.words) ?? byCode(false) ?? bySigns(refusals)),
    hinted: once(() => bySigns(results)),
    hintedByCode: once(() => byCode(true)),
  }
}

function once<T>(look: () => T): () => T {
  let seen: { value: T } | null = null
  return () => {
    seen ??= { value: look() }
    return seen.value
  }
}

/** What is unknown in a reply to `MAIL FROM` is the sender's. */
function inReplyToMail(found: Found | null, words: string): Found | null {
  const unknown = found?.reason === 'domain-unknown' || found?.reason === 'invalid-recipient'
  if (found === null || !unknown || found.by !== 'server' || !answersMail(words)) return found
  return { ...found, reason: 'sender-domain-unresolvable' }
}

const command = /(?:in reply to|response to|after|>>>) (mail|rcpt|data|end of data|ehlo|helo)\b/g
const answersMail = (words: string): boolean => [...words.matchAll(command)].at(-1)?.[1] === 'mail'

/** The first that is something, of what `look` makes of each. */
export function first<T, R>(all: readonly T[], look: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = look(one)
    if (found !== null) return found
  }
  return null
}
