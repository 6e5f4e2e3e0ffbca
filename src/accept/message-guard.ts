import { reply, type SmtpReply } from '../values/smtp-reply.ts'

/** Reads a message as it streams in and says what is wrong with it before any parser sees it. */
export interface MessageGuard {
  /** `store` while nothing is wrong, `drain` when the message will be refused, `cut` when the client must be. */
  feed(chunk: Buffer): 'store' | 'drain' | 'cut'
  /** Why the message is refused; null where it may be parsed. Final after the last chunk. */
  fault(): SmtpReply | null
}

const longestLine = 8192
const longestHeader = 262_144
const mostFields = 1000
// What verifies a message takes longer for each line of a field, the more there are.
const mostHeaderLines = 4000
const mostSignatures = 20
const mostBoundaries = 1000
const mostNested = 100

const cr = 13
const lf = 10

const broken = (text: string): SmtpReply => reply(554, '5.6.0', text)

/**
 * Guards one message after dot-unstuffing. `size` in octets: beyond it 552, beyond four times of it the connection is cut.
 * Its work is proportional to the bytes, whatever they are.
 */
export function makeMessageGuard(size: number): MessageGuard {
  const mostLines = Math.max(100_000, size / 32)
  let why: SmtpReply | null = null
  let bytes = 0
  let lines = 0
  let inHeader = true
  let headerBytes = 0
  let headerLines = 0
  let fields = 0
  let signatures = 0
  let boundaries = 0
  let nested = 0
  let lineLength = 0
  let line = ''
  let last = lf

  const refuse = (fault: SmtpReply): void => {
    why ??= fault
  }

  const readLine = (): void => {
    if (inHeader) readHeaderLine()
    else if (line.startsWith('--')) boundaries += 1
    if (/^(?:content-type|[ \t])/i.test(line) && /(?:multipart|message)\//i.test(line)) nested += 1
    if (headerBytes > longestHeader) refuse(broken('The header is longer than 256 KiB.'))
    if (headerLines > mostHeaderLines) refuse(broken('The header has more than 4,000 lines.'))
    if (fields > mostFields) refuse(broken('The header has more than 1,000 fields.'))
    if (signatures > mostSignatures) refuse(broken('The message has more than 20 DKIM signatures.'))
    if (boundaries > mostBoundaries) refuse(broken('The message has too many parts.'))
    if (nested > mostNested) refuse(broken('The message is nested too deeply.'))
  }

  const readHeaderLine = (): void => {
    headerBytes += lineLength
    headerLines += 1
    if (line === '\r\n') inHeader = false
    else if (!/^[ \t]/.test(line)) {
      fields += 1
      if (/^dkim-signature[ \t]*:/i.test(line)) signatures += 1
    }
  }

  /** A stretch without line end, or up to and with its LF. */
  const readStretch = (chunk: Buffer, from: number, to: number): void => {
    lineLength += to - from
    if (lineLength > longestLine) refuse(broken('A line is longer than 8,192 octets; RFC 5322 allows 998.'))
    line += chunk.toString('latin1', from, to)
  }

  const scan = (chunk: Buffer): void => {
    if (chunk.includes(0)) refuse(broken('The message holds a NUL character.'))
    for (let at = chunk.indexOf(cr); at >= 0; at = chunk.indexOf(cr, at + 1)) {
      if (at + 1 < chunk.length && chunk[at + 1] !== lf) refuse(bareEnding)
    }
    if (last === cr && chunk[0] !== lf) refuse(bareEnding)
    let from = 0
    for (let at = chunk.indexOf(lf); at >= 0; at = chunk.indexOf(lf, from)) {
      if ((at > 0 ? chunk[at - 1] : last) !== cr) refuse(bareEnding)
      readStretch(chunk, from, at + 1)
      readLine()
      line = ''
      lineLength = 0
      from = at + 1
    }
    readStretch(chunk, from, chunk.length)
  }

  return {
    feed(chunk) {
      if (chunk.length === 0) return why === null ? 'store' : 'drain'
      bytes += chunk.length
      lines += countLines(chunk)
      if (bytes > size) why = reply(552, '5.3.4', `The message is larger than ${size} octets.`)
      else if (lines > mostLines) refuse(broken('The message has too many lines.'))
      if (why === null) scan(chunk)
      last = chunk.at(-1) ?? last
      if (bytes > 4 * size || lines > 2 * mostLines) return 'cut'
      return why === null ? 'store' : 'drain'
    },
    fault: () => why ?? (last === cr ? bareEnding : null),
  }
}

// RFC 5321 §2.3.8: CR and LF appear in a message only together, as CRLF; §4.1.1.4: nothing else ends DATA.
const bareEnding = reply(
  550,
  '5.6.11',
  'The message holds a bare CR or a bare LF; lines must end with CRLF (RFC 5321 section 2.3.8).',
)

function countLines(chunk: Buffer): number {
  let count = 0
  for (let at = chunk.indexOf(lf); at >= 0; at = chunk.indexOf(lf, at + 1)) count += 1
  return count
}
