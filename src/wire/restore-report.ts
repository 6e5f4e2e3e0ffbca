import { cleanLine } from './header-fields.ts'

/** What is left of a report that a mail client passed on in pieces. Texts are decoded. */
export interface Pieces {
  author: string
  to: string
  subject: string
  /** As the client shows it; only one with a zone is a Date. */
  date: string
  words: string
  /** Texts with delivery-status fields (RFC 3464 §2). */
  status: readonly string[]
  /** The returned originals or their headers. */
  originals: readonly string[]
}

/** What `readReport` looks at, in characters: further ones would push the pieces behind them out of its sight. */
const most = { words: 49_152, status: 16_384, original: 8192 }

/** Puts a report together as the message that it was (RFC 6522), for `readReport`. */
export function restoreReport({ author, to, subject, date, words, status, originals }: Pieces): Buffer {
  const boundary = 'restored'
  // In base64 no line of a piece can be taken for the boundary.
  const part = (type: string, text: string): string =>
    [
      `--${boundary}`,
      `Content-Type: ${type}; charset=utf-8`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(text).toString('base64'),
      '',
    ].join('\n')
  const head = [
    // RFC 5321 §4.5.5: a report has the null return path.
    'Return-Path: <>',
    `From: ${cleanLine(author)}`,
    `To: ${cleanLine(to, 4000)}`,
    `Subject: ${cleanLine(subject)}`,
    ...(/\s[-+]\d{4}\b/.test(date) ? [`Date: ${cleanLine(date, 200)}`] : []),
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    '',
  ]
  return Buffer.from(
    [
      head.join('\n'),
      part('text/plain', withFoldsMended(words.slice(0, most.words))),
      ...status.slice(0, 5).map((text) => part('message/delivery-status', text.slice(0, most.status))),
      ...originals.slice(0, 5).map((text) => part('text/rfc822-headers', text.slice(0, most.original))),
      `--${boundary}--\n`,
    ].join(''),
  )
}

const statusField =
  /^[ \t]{0,8}(?:diagnostic-code|final-recipient|original-recipient|reporting-mta|remote-mta|status|action)[ \t]{0,4}:/i
const maxWidth = 60

// Clients that wrap what they forward break a long field without the white space that folding needs (RFC 5322 §2.2.3).
function withFoldsMended(words: string): string {
  let inField = false
  let before = 0
  return words
    .split('\n')
    .map((line) => {
      const broken =
        inField && before >= maxWidth && line !== '' && !/^(?:\s|[\w-]{2,40}\s?:)/.test(line.slice(0, 60))
      inField = statusField.test(line.slice(0, 100)) || broken || (inField && /^\s+\S/.test(line))
      before = line.length
      return broken ? ` ${line}` : line
    })
    .join('\n')
}
