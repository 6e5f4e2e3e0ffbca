import type { ReadReason } from './bounce-reason.ts'

/** What a message that came back to a return path is. */
export type BounceKind =
  | 'failed'
  | 'delayed'
  | 'delivered'
  /** RFC 3464 §2.3.3: handed on to a place that makes no reports, or to several: neither confirms. */
  | 'relayed'
  | 'expanded'
  | 'auto-reply'
  | 'unread'

/** One recipient of a report. Texts are as they stood in the report, unfolded; null where it says nothing. */
export interface ReportedRecipient {
  /** The address alone, without `rfc822;`. */
  finalRecipient: string | null
  originalRecipient: string | null
  action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded' | null
  /** RFC 3463 code such as `5.1.1`. */
  status: string | null
  /** With its type: `smtp; 550 5.1.1 …`; `x-text; …` where the reporter's own words stand in its place. */
  diagnosticCode: string | null
  /**
   * The human-readable lines about this recipient alone, with LF between them, where they say more than
   * `diagnosticCode`; without the returned original; ≤ 2,000 characters.
   */
  words: string | null
  remoteMta: string | null
  /** RFC 3464 §2.3.7, ms since 1970. */
  lastTriedAt: number | null
  /** RFC 3464 §2.3.9, ms since 1970. */
  retriesUntil: number | null
}

/** Whether the mail got to this recipient, or went on to where nobody tells more; who says nothing is in trouble. */
export const gotThrough = (action: ReportedRecipient['action']): boolean =>
  action === 'delivered' || action === 'relayed' || action === 'expanded'

/** What could be read out of a message that came back. */
export interface Report {
  kind: BounceKind
  /** `rfc3464`: had a delivery-status part; `text`: read from the words; `none`: could not be read. */
  format: 'rfc3464' | 'text' | 'none'
  reportingMta: string | null
  /** When the report says it was written (its Date), ms since 1970. */
  writtenAt: number | null
  recipients: ReportedRecipient[]
  /** RFC 3464 §2.2.1, xtext decoded. */
  originalEnvelopeId: string | null
  /** Message-ID of the returned original, with angle brackets. */
  originalMessageId: string | null
  /** The human-readable lines that tell the reason, without the returned original; ≤ 2,000 characters. */
  explanationText: string
}

/** A recipient of whom nothing is known. */
export const nobodyNamed: ReportedRecipient = {
  finalRecipient: null,
  originalRecipient: null,
  action: null,
  status: null,
  diagnosticCode: null,
  words: null,
  remoteMta: null,
  lastTriedAt: null,
  retriesUntil: null,
}

/** A field of a report without what stands before it. RFC 3464 §2.1.2: a type, such as `smtp` or `dns`, and a semicolon. */
export const withoutType = (field: string): string => field.replace(/^\s{0,20}[\w-]{1,40};\s{0,20}/, '')

/** Nothing could be read out of it. */
export const unread: Report = {
  kind: 'unread',
  format: 'none',
  reportingMta: null,
  writtenAt: null,
  recipients: [],
  originalEnvelopeId: null,
  originalMessageId: null,
  explanationText: '',
}

/** A report about one of our letters, as the store keeps it. */
export interface Bounce extends Report {
  /** Unique within a case. */
  id: string
  letterId: string
  at: number
  /** Whether the message itself is still there; retention and `forget` remove it. It is read apart, when it is shown. */
  isKept: boolean
}

/** The report that undid a letter, where there is one; of several, after a repeat, the newest. */
export const failureReport = (
  { bounces }: { bounces: readonly Bounce[] },
  letter: { id: string },
): Bounce | undefined => bounces.findLast(({ letterId, kind }) => letterId === letter.id && kind === 'failed')

/** A report as it came in; `raw`: the message itself. */
export interface NewBounce extends Omit<Bounce, 'isKept'> {
  raw: Buffer
}

/** A report about one of our letters, with why each of its recipients did not get it, in order; at least one reason. */
export interface ExplainedReport {
  bounce: Bounce
  reasons: readonly ReadReason[]
}

/** Octets of a message that are read; of longer ones the beginning, for the report stands before the original. */
export const longestReport = 262_144
