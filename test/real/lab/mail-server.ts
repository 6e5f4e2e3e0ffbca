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
    /** Further options of its sendmail command. */
    options?: readonly string[]
  }): Promise<void>
}

/** Where its mailboxes are: a Maildir for each user. */
export const mailDirectory = (host: Host): string => join(host.directory, 'mail')

/** Sends by the mail server's own sendmail command. */
export function sendmail(
  host: Host,
  provider: Provider,
  command: readonly string[],
): RunningProvider['send'] {
  return async ({ to, user = 'user', subject = 'Is my provider ready?', options = [] }) => {
    const from = mailboxOf(provider, user)
    const recipients = [to].flat()
    const message = [
      `From: A person <${from}>`,
      `To: ${recipients.map((recipient) => `<${recipient}>`).join(', ')}`,
      `Subject: ${subject}`,
      `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
      `Message-ID: <${crypto.randomUUID()}@${provider.domain}>`,
      '',
      'Please test my provider.',
      '',
    ]
    await runOn(host, [...command, ...options, '-i', '-f', from, ...recipients], {
      input: message.join('\n'),
    })
  }
}
