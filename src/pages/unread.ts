import type { Writable } from 'node:stream'

/** What was sent on streams and lies here because nobody reads it. */
export interface Unread {
  /** Sends, and lets go who is too far behind. */
  send(stream: Stream, bytes: Buffer): void
  /** Of all streams, octets; never less than there are. */
  octets(): number
}

type Stream = Pick<Writable, 'write' | 'writableLength' | 'destroyed' | 'destroy' | 'once'>

const mostOfOne = 256 * 1024
const mostInAll = 16 * 1024 * 1024

/** So many octets a stream may be behind, and so many all of them together. */
export function makeUnread(most = { ofOne: mostOfOne, inAll: mostInAll }): Unread {
  const known = new Map<Stream, number>()
  let inAll = 0

  function knowOf(stream: Stream, octets: number): void {
    inAll += octets - (known.get(stream) ?? 0)
    known.set(stream, octets)
  }

  function forget(stream: Stream): void {
    knowOf(stream, 0)
    known.delete(stream)
  }

  return {
    send(stream, bytes) {
      if (stream.destroyed) return
      if (!known.has(stream)) stream.once('close', () => forget(stream))
      // Who reads as it comes is nowhere behind, whatever others do.
      const isBehind = stream.writableLength > 0
      stream.write(bytes)
      knowOf(stream, stream.writableLength)
      if (stream.writableLength > most.ofOne || (isBehind && inAll > most.inAll)) {
        stream.destroy()
        forget(stream)
      }
    },
    octets: () => inAll,
  }
}
