import { newReplyMeter } from './smtp-reply-meter.ts'

/** What a chunk brought: whole replies, their lines separated by LF, and which cap it broke, in words. */
export interface Replies {
  complete: string[]
  excess: string | null
}

/** Puts a server's replies together, under the caps of smtp-reply-meter.ts. */
export interface ReplyReader {
  read(chunk: Buffer): Replies
  /** What has come of a reply that is not complete; '' for nothing. */
  rest(): string
}

export function newReplyReader(): ReplyReader {
  const meter = newReplyMeter()
  let text = ''
  let lines: string[] = []
  return {
    read(chunk) {
      // Before anything is kept: the meter bounds what may be.
      const { excess } = meter.measure(chunk)
      if (excess !== null) return { complete: [], excess }
      text += chunk.toString('latin1')
      const complete: string[] = []
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
        const line = text.slice(0, end).replace(/\r$/, '')
        text = text.slice(end + 1)
        if (lines.length === 0 && line.trim() === '') continue
        lines.push(Buffer.from(line, 'latin1').toString())
        if (/^\d+-/.test(line)) continue
        complete.push(lines.join('\n'))
        lines = []
      }
      return { complete, excess: null }
    },
    rest: () => [...lines, text].join('\n').trim(),
  }
}
