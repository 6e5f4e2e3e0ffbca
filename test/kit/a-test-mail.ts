import { randomUUID } from 'node:crypto'
import { mailDate } from '../../src/sample/mailbox.ts'
import type { PersonalMail, RunningProvider } from '../../src/sample/start-provider.ts'

/** In what a test mail is not as usual. */
export interface MailPlan extends Omit<PersonalMail, 'to' | 'message' | 'subject' | 'text'> {
  /** `test@` of the IPv6-only domain by default. */
  to?: string
  /** What stands in the header From; null for no such field. The envelope sender by default. */
  author?: string | null
  /** Values of Received fields, newest first; by default one hop over IPv6. */
  hops?: readonly string[]
  /** Further header fields, as they stand: `Reply-To: …`. */
  fields?: readonly string[]
}

/** The mail that a plan makes at a provider. */
export function aTestMail(
  plan: MailPlan,
  { domain, out }: Pick<RunningProvider, 'domain' | 'out'>,
  to: string,
): PersonalMail {
  const { author, hops, fields = [], ...rest } = plan
  const from = rest.from ?? `anna@${domain}`
  const now = mailDate(Date.now())
  const usual = `from laptop.${domain} ([IPv6:${out.ipv6.replace(/::.*$/, ':1::a7')}]) by ${out.host} with ESMTPSA`
  const written = author === undefined ? from : author
  const head = [
    ...(hops ?? [usual]).map((hop) => `Received: ${hop}; ${now}`),
    ...(written === null ? [] : [`From: ${written}`]),
    `To: ${rest.to ?? to}`,
    'Subject: A test',
    `Date: ${now}`,
    `Message-ID: <${randomUUID()}@${domain}>`,
    ...fields,
  ]
  const lines = [...head, '', 'Does IPv6 work?', '']
  return { to, ...rest, message: Buffer.from(lines.join('\r\n'), 'latin1') }
}
