import type { Socket } from 'node:net'

const longestLine = 64 * 1024

/** Reads a socket line by line, each with its line end; what nobody has asked for yet waits in the socket. */
export class LineReader {
  readonly #socket: Socket
  #received = Buffer.alloc(0)
  #ended = false
  #wake: () => void = () => undefined

  constructor(socket: Socket) {
    this.#socket = socket
    socket.on('error', () => undefined)
    socket.on('readable', this.#look)
    socket.once('end', this.#end)
    socket.once('close', this.#end)
  }

  /** Null at the end, or where a line has no end. */
  async readLine(): Promise<Buffer | null> {
    for (;;) {
      const end = this.#received.indexOf('\n') + 1
      if (end > 0) {
        const line = this.#received.subarray(0, end)
        this.#received = this.#received.subarray(end)
        return line
      }
      const chunk: unknown = this.#socket.read()
      if (Buffer.isBuffer(chunk)) this.#received = Buffer.concat([this.#received, chunk])
      else if (this.#ended) return null
      else await new Promise<void>((resolve) => (this.#wake = resolve))
      if (this.#received.length > longestLine && !this.#received.includes('\n')) return null
    }
  }

  /** From here on everything goes to another socket as it comes. */
  pipeTo(other: Socket): void {
    this.#socket.off('readable', this.#look)
    if (this.#received.length > 0) other.write(this.#received)
    this.#socket.pipe(other)
  }

  readonly #look = (): void => this.#wake()

  readonly #end = (): void => {
    this.#ended = true
    this.#wake()
  }
}

/** An SMTP reply with all its lines; null where the connection ended before. */
export async function readReply(reader: LineReader): Promise<Buffer | null> {
  const lines: Buffer[] = []
  for (;;) {
    const line = await reader.readLine()
    if (line === null) return null
    lines.push(line)
    if (!/^\d{3}-/.test(line.toString('latin1', 0, 4))) return Buffer.concat(lines)
  }
}
