/** A mail as a person's program writes it, with CRLF line ends; `fields` are further header lines. */
export function aMail({ from, to = 'test@doesnotwork.example', fields = [] }: MailInShort): Buffer {
  const lines = [
    `From: ${from}`,
    `To: ${to}`,
    'Subject: A test',
    `Message-ID: <${Math.random().toString(36).slice(2)}@${from.replace(/^.*@/, '')}>`,
    ...fields,
    '',
    'Does IPv6 work?',
    '',
  ]
  return Buffer.from(lines.join('\r\n'))
}

export interface MailInShort {
  from: string
  to?: string
  fields?: readonly string[]
}
