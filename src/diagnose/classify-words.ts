import { noReason, type ReadReason } from '../values/bounce-reason.ts'
import { type Reading, readingOf } from './classify-reading.ts'
import { familyOf } from './reason-family.ts'

/**
 * Why mail was not taken, read out of one text: an SMTP reply, a Diagnostic-Code with or without its type, or a log
 * sentence that quotes a reply. The last server's words decide, then the reporter's, then codes; at most 2,500
 * characters are read, in linear time. `unknown` where nothing decides.
 */
export function classifyWords(text: string): ReadReason {
  const reading = readingOf(text)
  const found = reading.told() ?? reading.hinted() ?? reading.hintedByCode()
  return readReason(found, [text])
}

/** `texts`: where the family is looked for, the deciding text first. */
export function readReason(found: ReturnType<Reading['told']>, texts: readonly string[]): ReadReason {
  if (found === null) return noReason
  return { ...found, family: familyOf(found.reason, texts) }
}
