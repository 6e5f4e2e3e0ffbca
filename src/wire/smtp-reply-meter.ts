import { withoutControls } from './smtp-replies.ts'

/** R23: what a server may send us. Real replies stay far below. */
export const replyCaps = { lineBytes: 2_048, lines: 200, bytes: 65_536 } as const

/** What a chunk brought: the codes of the replies that it completed, and which cap it broke, in words. */
export interface Measure {
  completed: string[]
  excess: string | null
}

/** Watches the raw bytes of one session; takes time and memory in proportion to a chunk, never to the session. */
export interface ReplyMeter {
  measure(chunk: Uint8Array): Measure
}

const newline = 10

/**
 * Makes a meter. A reply ends where nodemailer ends it: with the first line that does not begin like `250-`;
 * lines of white space between replies are none.
 */
export function newReplyMeter(): ReplyMeter {
  let bytes = 0
  let lineBytes = 0
  let lines = 0
  let prefix = ''
  let blank = true
  let inReply = false

  function endLine(): string | null {
    const partial = /^\d+-/.test(prefix)
    const ends = !partial && (inReply || !blank)
    const code = prefix.trim().slice(0, 3)
    inReply = partial
    lineBytes = 0
    prefix = ''
    blank = true
    if (ends) lines = 0
    return ends ? withoutControls(code) : null
  }

  return {
    measure(chunk) {
      const completed: string[] = []
      bytes += chunk.length
      if (bytes > replyCaps.bytes)
        return { completed, excess: `more than ${replyCaps.bytes} bytes of replies` }
      for (const byte of chunk) {
        if (byte !== newline) {
          lineBytes += 1
          if (lineBytes > replyCaps.lineBytes) {
            return { completed, excess: `a reply line of more than ${replyCaps.lineBytes} bytes` }
          }
          if (lineBytes <= 16) prefix += String.fromCharCode(byte)
          if (byte > 32) blank = false
          continue
        }
        lines += 1
        const code = endLine()
        if (code !== null) completed.push(code)
        if (lines > replyCaps.lines) {
          return { completed, excess: `a reply of more than ${replyCaps.lines} lines` }
        }
      }
      return { completed, excess: null }
    },
  }
}
