import { classifyReport } from '../../../src/diagnose/classify-report.ts'
import type { Report, ReportedRecipient } from '../../../src/values/bounce.ts'
import type { ReadReason } from '../../../src/values/bounce-reason.ts'
import { readReport } from '../../../src/wire/read-report.ts'
import type { RunningProvider } from '../lab/mail-server.ts'
import { readMaildir } from '../lab/maildir.ts'
import type { Fate, Reading } from './fate.ts'
import type { Mta } from './senders.ts'

/** What a report says of one recipient, as we read it. */
export interface Found {
  recipient: string | null
  kind: Report['kind']
  action: ReportedRecipient['action']
  reading: ReadReason
  /** Whether it is the last word. */
  isLast: boolean
}

const unread: ReadReason = { reason: 'unknown', family: 'any', by: 'nothing', passage: null }

/** OpenSMTPD's last word says `Action: delayed`, too. */
export const lastWord = /^Action: (?:failed|delivered)|: Envelope expired$/m

/** What came back to `user`, by recipient, oldest first. */
export function readReports({ host }: RunningProvider): Found[] {
  return readMaildir(host).flatMap(({ raw }) => {
    const report = readReport(Buffer.from(raw))
    const readings = classifyReport(report)
    return report.recipients.map(({ finalRecipient, action }, index) => ({
      recipient: finalRecipient,
      kind: report.kind,
      action,
      reading: readings[index] ?? unread,
      isLast: lastWord.test(raw),
    }))
  })
}

/** A row of the table, such as `failed connection-refused ipv6`. */
export const row = (action: string | null, { reason, family }: Pick<Reading, 'reason' | 'family'>): string =>
  `${action} ${[reason].flat().join(' or ')} ${family}`

/** The row of what was found; what `expected` leaves open is taken from it. */
export function rowOf({ action, reading }: Found, { reason }: Reading): string {
  const isAllowed = [reason].flat().includes(reading.reason)
  return row(action, { reason: isAllowed ? reason : reading.reason, family: reading.family })
}

const expired: Reading = { reason: 'expired', family: 'any' }

/** What is expected of the reports about one recipient: of the last, its action, and of the warnings before it. */
export function expectedOf(
  fate: Fate,
  mta: Mta,
  reading: Reading,
): { last: Reading; action: 'failed' | 'delayed'; warning: Reading } {
  const said = fate.by?.[mta] ?? reading
  // These two don't name the far server's address.
  const hidesPeer = mta === 'sendmail' || mta === 'opensmtpd'
  const warning: Reading = said.familyByPeer && hidesPeer ? { ...said, family: 'any' } : said
  // OpenSMTPD has forgotten the cause when it gives up.
  return mta === 'opensmtpd' && fate.lingers
    ? { last: expired, action: 'delayed', warning }
    : { last: warning, action: 'failed', warning }
}

/**
 * What is expected of a warning of Exim's. Between two tries it remembers no more than the first words of a cause; where
 * it warns within a try, it says all that other servers do.
 */
export function warningOfExim({ reading: found }: Found, reading: Reading, warning: Reading): Reading {
  if (found.reason === 'expired') return expired
  return warning.reason === 'expired' ? reading : warning
}
