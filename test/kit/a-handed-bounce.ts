import type { Report, ReportedRecipient } from '../../src/values/bounce.ts'
import type { HandedBounce } from '../../src/values/handed-bounce.ts'
import { noon } from './a-case.ts'

/** What a server that asks for A records alone says of an address that IPv6 alone reaches. */
const asksForA =
  'X-Postfix; Host or domain name not found. Name service error for name=mx.doesnotwork.example type=A: Host found but no data record of requested type'

export const aReportedRecipient = (changes: Partial<ReportedRecipient> = {}): ReportedRecipient => ({
  finalRecipient: 'test@doesnotwork.example',
  originalRecipient: null,
  action: 'failed',
  status: '5.4.4',
  diagnosticCode: asksForA,
  words: null,
  remoteMta: null,
  lastTriedAt: null,
  retriesUntil: null,
  ...changes,
})

/** A report of failure about one recipient, written an hour before noon. */
export const aReport = (
  recipient: Partial<ReportedRecipient> = {},
  changes: Partial<Report> = {},
): Report => ({
  kind: recipient.action === 'delayed' ? 'delayed' : 'failed',
  format: 'rfc3464',
  reportingMta: 'dns; out.ready.example',
  writtenAt: noon - 3_600_000,
  recipients: [aReportedRecipient(recipient)],
  originalEnvelopeId: null,
  originalMessageId: '<1@ready.example>',
  explanationText: '',
  ...changes,
})

/** A report about a mail to our IPv6-only address, handed in by its sender. */
export const aHandedBounce = (
  recipient: Partial<ReportedRecipient> = {},
  changes: Partial<HandedBounce> = {},
): HandedBounce => ({
  id: 'handed-1',
  at: noon,
  authenticated: true,
  report: aReport(recipient),
  about: { recipient: 'test@doesnotwork.example', destinationId: 'main', kind: 'ipv6-only' },
  ourHost: null,
  ...changes,
})
