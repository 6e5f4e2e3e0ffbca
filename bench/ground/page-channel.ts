import { connect, type Socket } from 'node:net'

/** The least of HTTP/1.1 that visitors need, on bare sockets: they share the cores with the service that they measure. */

/** One answer, whole; `body` is empty where it was not to be kept. */
export interface PageAnswer {
  status: number
  /** Status line and fields. */
  head: string
  body: string
}

/** A kept connection, over which one request at a time is asked. */
export interface PageChannel {
  /** Rejects where the connection ends before the last octet, or an answer is not framed by its length. */
  ask(request: string, keepBody: boolean): Promise<PageAnswer>
  /** Whether nothing more can be asked. */
  ended(): boolean
  close(): void
}

// All connections are read into this one, each piece done with before the next comes: no memory for each.
const shared = Buffer.allocUnsafe(64 * 1024)

/** `heard` must not keep the piece. */
export function dialPages(url: string, heard: (piece: Buffer) => void, closed: (why: Error) => void): Socket {
  const { hostname, port } = new URL(url)
  let why = new Error('the connection was closed')
  const socket = connect({
    ...{ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port), noDelay: true },
    onread: {
      buffer: shared,
      callback(length) {
        heard(shared.subarray(0, length))
        return true
      },
    },
  })
  socket.on('error', (error) => {
    why = error
  })
  socket.on('close', () => closed(why))
  return socket
}

export function openChannel(url: string): PageChannel {
  let asked: {
    keepBody: boolean
    resolve: (answer: PageAnswer) => void
    reject: (error: Error) => void
  } | null = null
  const reader = readHead()
  let head: AnswerHead | null = null
  let length = 0
  let octets = 0
  let kept: Buffer[] = []
  let over = false
  const socket = dialPages(url, heard, (why) => {
    over = true
    asked?.reject(why)
  })

  function heard(piece: Buffer): void {
    if (asked === null) {
      socket.destroy(new Error('an answer that nobody asked for'))
      return
    }
    let body = piece
    if (head === null) {
      const read = reader(piece)
      if (read === null) return
      head = read.head
      body = read.rest
      length = Number(fieldOf(head, 'content-length') ?? Number.NaN)
    }
    octets += body.length
    if (asked.keepBody) kept.push(Buffer.from(body))
    // Also where it has no length.
    if (!(octets <= length)) socket.destroy(new Error(`${octets} octets of a body of ${length}`))
    if (octets !== length) return
    if (fieldOf(head, 'connection')?.toLowerCase() === 'close') over = true
    const { status, text } = head
    const { resolve } = asked
    const answer = { status, head: text, body: Buffer.concat(kept).toString() }
    asked = null
    head = null
    octets = 0
    kept = []
    resolve(answer)
  }

  return {
    ask(request, keepBody) {
      return new Promise((resolve, reject) => {
        asked = { keepBody, resolve, reject }
        socket.write(request, 'latin1')
      })
    },
    ended: () => over,
    close: () => void socket.destroy(),
  }
}

export interface AnswerHead {
  status: number
  text: string
}

export const fieldOf = ({ text }: AnswerHead, name: string): string | null =>
  new RegExp(`\r\n${name}: *([^\r]*)`, 'i').exec(text)?.[1] ?? null

/** Takes pieces until the head of an answer is whole, and gives it with what is behind it; then begins anew. */
export function readHead(): (piece: Buffer) => { head: AnswerHead; rest: Buffer } | null {
  let before = Buffer.alloc(0)
  return (piece) => {
    const all = before.length === 0 ? piece : Buffer.concat([before, piece])
    const end = all.indexOf('\r\n\r\n')
    if (end < 0) {
      before = Buffer.from(all)
      return null
    }
    before = Buffer.alloc(0)
    const text = all.toString('latin1', 0, end)
    return {
      head: { status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(text)?.[1]), text },
      rest: all.subarray(end + 4),
    }
  }
}

/** How often the marker came in pieces of any size, also across their seams. */
export function countMarks(marker: Buffer): (piece: Buffer) => number {
  const span = marker.length - 1
  // What of the piece before may be a marker's beginning.
  let tail = Buffer.alloc(0)
  return (piece) => {
    // Too short for a whole marker on either side of the seam.
    const seam = Buffer.concat([tail, piece.subarray(0, span)])
    let count = seam.includes(marker) ? 1 : 0
    for (let at = piece.indexOf(marker); at >= 0; at = piece.indexOf(marker, at + marker.length)) count += 1
    tail = piece.length >= span ? Buffer.from(piece.subarray(-span)) : Buffer.from(seam.subarray(-span))
    return count
  }
}
