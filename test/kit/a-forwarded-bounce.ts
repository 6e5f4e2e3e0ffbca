import { randomUUID } from 'node:crypto'
import { mailDate } from '../../src/sample/mailbox.ts'

/** In what a bounce that somebody forwards is not as usual: a report of failure about `test@` of the IPv6-only domain. */
export interface ForwardedBounce {
  /** Who forwards it. */
  from: string
  recipient?: string
  action?: 'failed' | 'delayed'
  status?: string
  /** With its type: `smtp; 550 …`. */
  diagnostic: string
  remoteMta?: string
  /** When the report was written, ms since 1970; just now by default. */
  writtenAt?: number
  /** Until when a delayed mail is tried, ms since 1970. */
  retriesUntil?: number
  /** Further fields of the forwarding mail's header. */
  fields?: readonly string[]
}

/** A mail with a bounce attached to it (message/rfc822), as mail programs forward one. */
export function aForwardedBounce(plan: ForwardedBounce): Buffer {
  const { from, recipient = 'test@doesnotwork.example', action = 'failed', status = '5.4.4' } = plan
  const { diagnostic, remoteMta, writtenAt = Date.now(), retriesUntil, fields = [] } = plan
  const domain = from.replace(/^.*@/, '')
  const lines = [
    `From: ${from}`,
    'To: explain@control.example',
    'Subject: Fwd: Undelivered Mail Returned to Sender',
    `Date: ${mailDate(Date.now())}`,
    `Message-ID: <${randomUUID()}@${domain}>`,
    ...fields,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="outer"',
    '',
    '--outer',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'What does this mean?',
    '',
    '--outer',
    'Content-Type: message/rfc822; name="Undelivered Mail Returned to Sender.eml"',
    'Content-Disposition: attachment; filename="Undelivered Mail Returned to Sender.eml"',
    '',
    `Date: ${mailDate(writtenAt)}`,
    `From: Mail Delivery System <MAILER-DAEMON@out.${domain}>`,
    `To: ${from}`,
    `Subject: ${action === 'failed' ? 'Undelivered Mail Returned to Sender' : 'Delayed Mail (still being retried)'}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="inner"',
    '',
    '--inner',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    `This is the mail system at host out.${domain}.`,
    '',
    `<${recipient}>: ${diagnostic.replace(/^[\w-]+;\s*/, '')}`,
    '',
    '--inner',
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns; out.${domain}`,
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Original-Recipient: rfc822;${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    ...(remoteMta === undefined ? [] : [`Remote-MTA: dns; ${remoteMta}`]),
    `Diagnostic-Code: ${diagnostic}`,
    ...(retriesUntil === undefined ? [] : [`Will-Retry-Until: ${mailDate(retriesUntil)}`]),
    '',
    '--inner',
    'Content-Type: text/rfc822-headers',
    '',
    `From: ${from}`,
    `To: ${recipient}`,
    'Subject: A test',
    `Message-ID: <${randomUUID()}@${domain}>`,
    '',
    '--inner--',
    '',
    '--outer--',
    '',
  ]
  return Buffer.from(lines.join('\r\n'))
}
