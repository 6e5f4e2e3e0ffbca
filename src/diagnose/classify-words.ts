import type { BounceReason, ReadReason } from '../values/bounce-reason.ts'
import { pieces, type Spoken, spokenText } from './diagnostic-text.ts'
import { reasonOfCode } from './reason-codes.ts'
import { familyOf } from './reason-family.ts'
import { signs } from './signs.ts'

/**
 * Why mail was not taken, read out of one text: an SMTP reply, a Diagnostic-Code with or without its type, or a log
 * sentence that quotes a reply. The last server's words decide, then the reporter's, then codes; 8,000 characters are
 * read, in linear time. `unknown` where nothing decides.
 */
export function classifyWords(text: string): ReadReason {
  const spoken = spokenText(text)
  const parts = pieces(spoken)
  for (const certainty of ['sure', 'vague'] as const) {
    for (const { by, start, end } of parts) {
      const said = spoken.words.slice(start, end)
      for (const sign of signs[certainty]) {
        const found = sign.pattern.exec(said)
        if (found !== null) return tell(spoken, sign.reason, by, start + found.index, found[0].length)
      }
    }
    if (certainty === 'sure') {
      for (const { start, end } of parts) {
        const code = reasonOfCode(spoken.words.slice(start, end))
        if (code !== null && !code.vague)
          return tell(spoken, code.reason, 'code', start + code.at, code.length)
      }
    }
  }
  const code = reasonOfCode(spoken.words)
  if (code !== null) return tell(spoken, code.reason, 'code', code.at, code.length)
  return { reason: 'unknown', family: 'any', by: 'nothing', passage: null }
}

function tell(
  spoken: Spoken,
  reason: BounceReason,
  by: ReadReason['by'],
  at: number,
  length: number,
): ReadReason {
  return { reason, family: familyOf(reason, spoken.raw), by, passage: spoken.passage(at, length) }
}
