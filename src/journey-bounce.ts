import { classifyReport } from './diagnose/classify-report.ts'
import { classifyWords } from './diagnose/classify-words.ts'
import {
  type BounceKind,
  gotThrough,
  nobodyNamed,
  type Report,
  type ReportedRecipient,
} from './values/bounce.ts'
import type { ReadReason } from './values/bounce-reason.ts'
import { readReport } from './wire/read-report.ts'

/** What a message is, by the words of the contract. */
export type MessageKind = 'bounce' | 'delayed' | 'success' | 'not-a-bounce'

/** A recipient with the reason for which the mail did not reach it; null where it did, or was handed on. */
export interface RecipientRead extends ReportedRecipient {
  read: ReadReason | null
}

/** A message that somebody has, read and judged. */
export interface BounceRead {
  kind: MessageKind
  report: Report
  /** One without an address where the report names none; empty where the message is no report. */
  recipients: RecipientRead[]
}

const kinds: Record<BounceKind, MessageKind> = {
  failed: 'bounce',
  delayed: 'delayed',
  delivered: 'success',
  relayed: 'success',
  expanded: 'success',
  'auto-reply': 'not-a-bounce',
  unread: 'not-a-bounce',
}

/**
 * Only a report with status fields says for certain that its mail is delayed (RFC 3464 §2.3.3). A notice in words is
 * told among what came back; the `action` of its recipients says that they are still tried.
 */
const kindOf = ({ kind, format }: Report): MessageKind =>
  kind === 'delayed' && format !== 'rfc3464' ? 'bounce' : kinds[kind]

/** The way of `mailsix bounce`: wire reads the report, diagnose its reasons. Never throws. */
export function readBounce(message: Buffer): BounceRead {
  const report = readReport(message)
  const kind = kindOf(report)
  if (kind === 'not-a-bounce') return { kind, report, recipients: [] }
  const reasons = classifyReport(report)
  const recipients = report.recipients.length > 0 ? report.recipients : [sole(report.kind)]
  return {
    kind,
    report,
    recipients: recipients.map((recipient, index) => ({
      ...recipient,
      read: gotThrough(recipient.action) ? null : (reasons[index] ?? null),
    })),
  }
}

/** Why mail was not taken, by one text: a server's reply or the line of a log. */
export function readDiagnostic(text: string): ReadReason {
  return classifyWords(text)
}

/** Whom a report does not name shares its fate. */
const sole = (kind: BounceKind): ReportedRecipient => ({
  ...nobodyNamed,
  action: kind === 'auto-reply' || kind === 'unread' ? null : kind,
})
