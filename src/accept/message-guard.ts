import { type Refusal, type RefusalKey, refusal } from '../values/refusal.ts'

/** Reads a message as it streams in and says what is wrong with it before any parser sees it. */
export interface MessageGuard {
  /** `store` while nothing is wrong, `drain` when the message will be refused, `cut` when the client must be. */
  feed(chunk: Buffer): 'store' | 'drain' | 'cut'
  /** Why the message is refused; null where it may be parsed. Final after the last chunk. */
  fault(): Refusal | null
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

const broken = (key: RefusalKey): Refusal => refusal(554, '5.6.0', key)

/**
 * Guards one message after dot-unstuffing. `size` in octets: beyond it 552, beyond four times of it the connection is cut.
 * Its work is proportional to the bytes, whatever they are.
 */
export function makeMessageGuard(size: number): MessageGuard {
  const mostLines = Math.max(100_000, size / 32)
  let why: Refusal | null = null
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

  const refuse = (fault: Refusal): void => {
    why ??= fault
  }

  const readLine = (): void => {
    if (inHeader) readHeaderLine()
    else if (line.startsWith('--')) boundaries += 1
    if (/^(?:content-type|[ \t])/i.test(line) && /(?:multipart|message)\//i.test(line)) nested += 1
    if (headerBytes > longestHeader) refuse(broken('reply.header-length'))
    if (headerLines > mostHeaderLines) refuse(broken('reply.header-lines'))
    if (fields > mostFields) refuse(broken('reply.header-fields'))
    if (signatures > mostSignatures) refuse(broken('reply.signatures'))
    if (boundaries > mostBoundaries) refuse(broken('reply.parts'))
    if (nested > mostNested) refuse(broken('reply.nesting'))
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
    if (lineLength > longestLine) refuse(broken('reply.line-length'))
    line += chunk.toString('latin1', from, to)
  }

  const scan = (chunk: Buffer): void => {
    if (chunk.includes(0)) refuse(broken('reply.nul'))
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
      if (bytes > size) why = refusal(552, '5.3.4', 'reply.message-size', { size })
      else if (lines > mostLines) refuse(broken('reply.message-lines'))
      if (why === null) scan(chunk)
      last = chunk.at(-1) ?? last
      if (bytes > 4 * size || lines > 2 * mostLines) return 'cut'
      return why === null ? 'store' : 'drain'
    },
    fault: () => why ?? (last === cr ? bareEnding : null),
  }
}

// RFC 5321 §2.3.8: CR and LF appear in a message only together, as CRLF; §4.1.1.4: nothing else ends DATA.
const bareEnding = refusal(550, '5.6.11', 'reply.bare-ending')

function countLines(chunk: Buffer): number {
  let count = 0
  for (let at = chunk.indexOf(lf); at >= 0; at = chunk.indexOf(lf, at + 1)) count += 1
  return count
}
