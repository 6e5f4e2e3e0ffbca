import { join } from 'node:path'
import { type Host, runOn } from './host.ts'
import { mailboxOf, type Provider } from './provider.ts'

/** Debian's user and group `nobody`, who owns the mailboxes. */
export const nobody = 65534

/** A provider whose mail server runs. */
export interface RunningProvider {
  provider: Provider
  host: Host
  /** Hands a mail from one of its users to its own mail server. */
  send(mail: {
    to: string | readonly string[]
    user?: string
    subject?: string
    /** A mail that is forwarded with it, as an attachment. */
    attached?: string
    /** Further options of its sendmail command. */
    options?: readonly string[]
  }): Promise<void>
}

/** Where its mailboxes are: a Maildir for each user. */
export const mailDirectory = (host: Host): string => join(host.directory, 'mail')

const withAttachment = (mail: string): string[] => [
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="forward"',
  ...['', '--forward', 'Content-Type: text/plain', '', 'What does this mean?', ''],
  ...['--forward', 'Content-Type: message/rfc822', '', mail, '--forward--', ''],
]

/** Sends by the mail server's own sendmail command. */
export function sendmail(
  host: Host,
  provider: Provider,
  command: readonly string[],
): RunningProvider['send'] {
  return async ({ to, user = 'user', subject = 'Is my provider ready?', attached, options = [] }) => {
    const from = mailboxOf(provider, user)
    const recipients = [to].flat()
    const message = [
      `From: A person <${from}>`,
      `To: ${recipients.map((recipient) => `<${recipient}>`).join(', ')}`,
      `Subject: ${subject}`,
      `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
      `Message-ID: <${crypto.randomUUID()}@${provider.domain}>`,
      ...(attached === undefined ? ['', 'Please test my provider.', ''] : withAttachment(attached)),
    ]
    await runOn(host, [...command, ...options, '-i', '-f', from, ...recipients], {
      input: message.join('\n'),
    })
  }
}
