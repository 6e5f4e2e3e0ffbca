/** A message as it lies in a file. */
export interface KeptMessage {
  message: Buffer
  /** Whether it was larger than the cap; `message` is its beginning then. */
  cut: boolean
}

/** So much behind a place is needed to tell whether a message begins there; so much before it is kept to look at. */
const ahead = 2048
const behind = 512

/**
 * The messages of an mbox (RFC 4155), one after the other as they come in, none held longer than until the next one
 * begins. The first line must be a `From ` line; each message keeps its own. `>From ` is undone in the way of mboxrd.
 * Of a message larger than `cap` octets the beginning is kept.
 */
export async function* splitMbox(chunks: AsyncIterable<Buffer>, cap: number): AsyncGenerator<KeptMessage> {
  let open = startMessage(cap)
  let data = Buffer.alloc(0)
  let done = 0
  function* take(end: number): Generator<KeptMessage> {
    let found = data.indexOf(separator, Math.max(0, done - 1))
    while (found >= 0 && found + 1 < end) {
      const start = found + 1
      if (start >= done && beginsMessage(data, start)) {
        open.add(data.subarray(done, start))
        done = start
        if (!open.isBlank()) {
          yield open.finish()
          open = startMessage(cap)
        }
      }
      found = data.indexOf(separator, start)
    }
    open.add(data.subarray(done, end))
    done = end
  }
  for await (const chunk of chunks) {
    const from = Math.max(0, done - behind)
    data = Buffer.concat([data.subarray(from), chunk])
    done -= from
    yield* take(Math.max(done, data.length - ahead))
  }
  yield* take(data.length)
  yield open.finish()
}

const separator = '\nFrom '

// RFC 4155, appendix A: sender and time in the way of asctime; zones stand before or behind the year. Some write ISO 8601.
const postmark: readonly RegExp[] = [
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/,
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/,
  /\b\d{1,2}:\d{1,2}\b/,
  /\b\d{4}\b/,
]
const postmarkIso = /\b\d{4}-\d\d-\d\d[ T]\d\d:\d\d/
const field = /^(?:[!-9;-~]{1,76}[ \t]{0,8}:|>From )/

// A copy of the returned mail may begin with a `From ` line of its own, and whoever wrote a lone report escaped nothing.
const leadsToCopy = /(?::|\bfollows?\.?|\bbelow\.?)$/i

function beginsMessage(data: Buffer, start: number): boolean {
  const before = data.toString('latin1', Math.max(0, start - behind), start)
  if (!/\n\r?\n$/.test(before)) return false
  const [line = '', next = ''] = data.toString('latin1', start, start + ahead).split('\n', 2)
  const isPostmark = postmark.every((part) => part.test(line)) || postmarkIso.test(line)
  return isPostmark && field.test(next) && !leadsToCopy.test(before.trimEnd())
}

interface OpenMessage {
  add(bytes: Buffer): void
  /** Empty lines before the first message are none. */
  isBlank(): boolean
  finish(): KeptMessage
}

function startMessage(cap: number): OpenMessage {
  const pieces: Buffer[] = []
  let size = 0
  let cut = false
  return {
    add(bytes) {
      const room = bytes.subarray(0, cap - size)
      if (room.length < bytes.length) cut = true
      if (room.length > 0) pieces.push(room)
      size += room.length
    },
    isBlank: () => size < ahead && Buffer.concat(pieces).toString('latin1').trim() === '',
    finish: () => ({ message: unescaped(Buffer.concat(pieces, size)), cut }),
  }
}

function unescaped(message: Buffer): Buffer {
  if (!message.includes('\n>')) return message
  return Buffer.from(message.toString('latin1').replace(/^>(>{0,100}From )/gm, '$1'), 'latin1')
}
