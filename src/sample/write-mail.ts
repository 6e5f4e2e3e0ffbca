import { randomUUID } from 'node:crypto'
import { mailDate } from './mailbox.ts'
import type { ProviderPlace } from './provider-place.ts'

/** A mail as a person writes it. */
export interface WrittenMail {
  from: string
  to: string
  subject: string
  text: string
  /** A mail that is forwarded with it as an attachment; none by default. */
  attached?: Buffer
}

/** A person's mail as their provider sends it on: with the hop from the person's machine. CRLF line ends. */
export function writeTestMail(mail: WrittenMail, place: ProviderPlace, at: number): Buffer {
  const { text, attached } = mail
  const head = headOf(mail, place, at)
  const plain = ['Content-Type: text/plain; charset=utf-8', '', ...text.split('\n')]
  if (attached === undefined) return lines(...head, ...plain)
  const boundary = `forward-${randomUUID()}`
  return lines(
    ...head,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    ...['', `--${boundary}`, ...plain, '', `--${boundary}`],
    ...['Content-Type: message/rfc822', 'Content-Disposition: attachment; filename="bounce.eml"', ''],
    // RFC 5321 §2.3.8: lines end in CRLF, whatever they end in on disk.
    ...attached.toString('latin1').split(/\r?\n|\r/),
    `--${boundary}--`,
  )
}

function headOf({ from, to, subject }: WrittenMail, { domain, out }: ProviderPlace, at: number): string[] {
  const home = out.ipv6.replace(/::.*$/, ':1::a7')
  return [
    `Received: from laptop.${domain} ([IPv6:${home}])`,
    `\tby ${out.host} with ESMTPSA; ${mailDate(at)}`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${mailDate(at)}`,
    `Message-ID: <${randomUUID()}@${domain}>`,
    'MIME-Version: 1.0',
  ]
}

/** What a DSN says of a mail. */
export interface ReportOn {
  sender: string
  recipient: string
  action: 'failed' | 'delayed' | 'delivered' | 'relayed'
  status: string
  /** What the mail store said; null where it said nothing that is told. */
  diagnostic: string | null
  original: string
}

/** A DSN (RFC 3464 §2) about a mail that was taken. */
export function writeReport(report: ReportOn, { domain, mx }: ProviderPlace, at: number): Buffer {
  const { sender, recipient, action, status, diagnostic, original } = report
  const boundary = `report-${randomUUID()}`
  return lines(
    `Date: ${mailDate(at)}`,
    `From: Mail Delivery System <mailer-daemon@${domain}>`,
    `To: ${sender}`,
    `Subject: ${subjects[action]}`,
    `Message-ID: <${randomUUID()}@${mx.host}>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    `\tboundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=us-ascii',
    '',
    `This is the mail system at ${mx.host}.`,
    '',
    news[action],
    '',
    `<${recipient}>${diagnostic === null ? '' : `: our mail store said: ${diagnostic}`}`,
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns; ${mx.host}`,
    `Arrival-Date: ${mailDate(at)}`,
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Remote-MTA: dns; store.${domain}`,
    ...(diagnostic === null ? [] : [`Diagnostic-Code: smtp; ${diagnostic}`]),
    '',
    `--${boundary}`,
    'Content-Type: text/rfc822-headers',
    '',
    original.split('\r\n\r\n', 1)[0] ?? '',
    '',
    `--${boundary}--`,
  )
}

const subjects = {
  failed: 'Undelivered Mail Returned to Sender',
  delayed: 'Delayed Mail (still being retried)',
  delivered: 'Successful Mail Delivery Report',
  relayed: 'Mail Relay Report',
}

const news = {
  failed: 'We had taken your message, and then could not deliver it:',
  delayed: 'We have taken your message, and could not deliver it yet. We keep trying.',
  delivered: 'Your message was delivered:',
  relayed: 'Your message was passed on to a system that sends no reports of success:',
}

const lines = (...all: string[]): Buffer => Buffer.from(all.map((line) => `${line}\r\n`).join(''), 'latin1')
