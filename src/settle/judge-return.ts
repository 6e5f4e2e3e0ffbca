import type { Arrival } from '../values/arrival.ts'
import type { NewBounce, Report } from '../values/bounce.ts'
import type { Confirmation } from '../values/evidence.ts'
import type { LetterRecord, LetterState } from '../values/letter.ts'

/** What a message to a return path does to its letter. */
export type Effect =
  /** Kept with the case; `state` where the letter's changes by it. */
  | { kind: 'bounce'; report: Report; state: LetterState | null; confirms: Confirmation['by'] | null }
  | { kind: 'confirm'; by: Confirmation['by'] }
  /** Kept as unread evidence, without effect (R19). */
  | { kind: 'unread'; report: Report }
  | { kind: 'refuse' }

/**
 * Judges what came to a letter's return path (R18): only a report about that letter, or an automatic reply to it,
 * has an effect. The token was checked before; this looks at what is inside.
 */
export function judgeReturn(letter: LetterRecord, { envelope, headers }: Arrival, report: Report): Effect {
  if (report.kind === 'auto-reply') return confirmsUnlessAnother(letter, headers, report)
  const about = report.kind === 'unread' ? 'untold' : subjectOf(letter, report)
  if (report.kind !== 'unread' && about === 'this') {
    switch (report.kind) {
      case 'failed':
        return { kind: 'bounce', report, state: 'bounced', confirms: null }
      case 'delivered':
        return { kind: 'bounce', report, state: 'confirmed', confirms: 'delivered-dsn' }
      // RFC 3464 §2.3.3: relayed and expanded say that nobody will tell more; delayed changes the timeline alone.
      case 'delayed':
      case 'relayed':
      case 'expanded':
        return { kind: 'bounce', report, state: null, confirms: null }
    }
  }
  if (about === 'another') return { kind: 'refuse' }
  // RFC 5321 §4.5.5: reports have the null reverse-path, so such a message is evidence even where we can't read it.
  if (envelope.sender === '') return { kind: 'unread', report }
  // RFC 3834 §5: any value but "no" tells an automatic answer.
  if (headers.autoSubmitted !== null && !/^\s*no\s*([;(]|$)/i.test(headers.autoSubmitted)) {
    return confirmsUnlessAnother(letter, headers, report)
  }
  return { kind: 'refuse' }
}

/** RFC 3834 §3.1.5: an automatic answer names in In-Reply-To what it answers; many name nothing, and have the token. */
function confirmsUnlessAnother(
  { messageId }: LetterRecord,
  { references }: Arrival['headers'],
  { originalMessageId }: Report,
): Effect {
  const named = originalMessageId === null ? references : [...references, originalMessageId]
  if (named.length > 0 && !named.includes(messageId)) return { kind: 'refuse' }
  return { kind: 'confirm', by: 'auto-reply' }
}

/**
 * Which letter a report is about: it names ours by ENVID or Message-ID, or another by both that it has; one that
 * names neither must at least name its recipient.
 */
function subjectOf(
  letter: LetterRecord,
  { originalEnvelopeId, originalMessageId, recipients }: Report,
): 'this' | 'another' | 'untold' {
  if (originalEnvelopeId?.toLowerCase() === letter.id || originalMessageId === letter.messageId) return 'this'
  if (originalEnvelopeId !== null || originalMessageId !== null) return 'another'
  const wanted = letter.recipient.toLowerCase()
  const named = recipients.flatMap(({ finalRecipient, originalRecipient }) => [
    finalRecipient,
    originalRecipient,
  ])
  return named.some((address) => address?.toLowerCase() === wanted) ? 'this' : 'untold'
}

/** The report as the case keeps it. */
export const asBounce = (
  id: string,
  letterId: string,
  at: number,
  raw: Buffer,
  report: Report,
): NewBounce => ({
  ...report,
  id,
  letterId,
  at,
  raw,
})
