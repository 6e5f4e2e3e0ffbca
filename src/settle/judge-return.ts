import type { Arrival } from '../values/arrival.ts'
import type { Bounce, Report } from '../values/bounce.ts'
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
  if (report.kind === 'auto-reply') return { kind: 'confirm', by: 'auto-reply' }
  if (report.kind !== 'unread' && isAbout(letter, report)) {
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
  // RFC 5321 §4.5.5: reports have the null reverse-path, so such a message is evidence even where we can't read it.
  if (envelope.sender === '') return { kind: 'unread', report }
  if (headers.autoSubmitted !== null && !/^\s*no\b/i.test(headers.autoSubmitted)) {
    return { kind: 'confirm', by: 'auto-reply' }
  }
  return { kind: 'refuse' }
}

/** A report names the letter by ENVID or Message-ID; one that names neither must at least name its recipient. */
function isAbout(
  letter: LetterRecord,
  { originalEnvelopeId, originalMessageId, recipients }: Report,
): boolean {
  if (originalEnvelopeId !== null && originalEnvelopeId.toLowerCase() === letter.id) return true
  if (originalMessageId !== null) return originalMessageId === letter.messageId
  if (originalEnvelopeId !== null) return false
  const wanted = letter.recipient.toLowerCase()
  return recipients.some(({ finalRecipient, originalRecipient }) =>
    [finalRecipient, originalRecipient].some((address) => address?.toLowerCase() === wanted),
  )
}

/** The report as the case keeps it. */
export const asBounce = (id: string, letterId: string, at: number, raw: Buffer, report: Report): Bounce => ({
  ...report,
  id,
  letterId,
  at,
  raw: raw.toString('latin1'),
})
