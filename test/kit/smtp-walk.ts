import { expect } from 'vitest'

/** What went over one connection in one direction each, before or after a TLS handshake. */
export interface Stretch {
  sent: Buffer
  received: Buffer
  greeted: boolean
}

/** A message as the client sent it, and what it was told of it. */
export interface Sent {
  sender: string
  /** The arguments of RCPT that were granted in this transaction. */
  recipients: string[]
  /** Without the doubled dots; one character an octet. */
  message: string
  reply: string
}

interface Walk {
  messages: Sent[]
  /** Whether STARTTLS was granted: what stands behind it is to be forgotten. */
  upgraded: boolean
}

const longestReplyLine = 512

/** The replies in what a server said; fails where a line is none (RFC 5321 §4.2, §4.5.3.1.5). */
export function repliesIn(received: Buffer): string[] {
  const text = received.toString('latin1')
  const lines = text.split('\r\n')
  expect(lines.pop(), 'what stands behind the last CRLF').toBe('')
  const replies: string[] = []
  let open: string[] = []
  for (const line of lines) {
    expect(line).toMatch(/^[2-5][0-5][0-9](?:-|$| )[\x20-\x7e]*$/)
    expect(line.length + 2).toBeLessThanOrEqual(longestReplyLine)
    if (open[0] !== undefined) expect(line.slice(0, 3)).toBe(open[0].slice(0, 3))
    open.push(line)
    if (line[3] === '-') continue
    replies.push(open.join('\n'))
    open = []
  }
  expect(open, 'a reply without an end').toEqual([])
  return replies
}

/**
 * Goes through what a client sent, line by line, and gives each command the reply that it got: one each, in order, and
 * none too many. A client that was told 421, or hung up on, may be left without further replies.
 */
export function walk({ sent, received, greeted }: Stretch): Walk {
  const text = sent.toString('latin1')
  const replies = repliesIn(received)
  const messages: Sent[] = []
  let sender: string | null = null
  let recipients: string[] = []
  let over = false
  const next = (): string | null => {
    const reply = over ? undefined : replies.shift()
    if (reply === undefined || reply.startsWith('421') || reply.startsWith('221')) over = true
    return reply ?? null
  }
  if (greeted) expect(next()).toMatch(/^220/)
  let at = 0
  while (!over && at < text.length) {
    const end = text.indexOf('\n', at)
    if (end < 0) break
    const line = text.slice(at, end).replace(/\r$/, '')
    at = end + 1
    const reply = next()
    if (reply === null) break
    const granted = /^2/.test(reply)
    const [, verb = '', argument = ''] = /^\s*(\S*)\s*(.*)$/s.exec(line) ?? []
    switch (verb.toUpperCase()) {
      case 'STARTTLS':
        if (!granted) break
        expect(replies, 'nothing is said between consent and handshake').toEqual([])
        return { messages, upgraded: true }
      case 'HELO':
      case 'EHLO':
      case 'RSET':
        if (granted) [sender, recipients] = [null, []]
        break
      case 'MAIL':
        if (granted) [sender, recipients] = [argument, []]
        break
      case 'RCPT':
        if (!granted) break
        expect(sender, 'RCPT is granted behind MAIL only').not.toBeNull()
        recipients.push(argument)
        break
      case 'DATA': {
        if (!reply.startsWith('354')) break
        expect(recipients.length, 'DATA is granted behind RCPT only').toBeGreaterThan(0)
        // The CRLF of the DATA line is the first half of the end of an empty message (RFC 5321 §4.1.1.4).
        const dot = text.slice(at).startsWith('.\r\n') ? at - 2 : text.indexOf('\r\n.\r\n', at)
        const body = dot < 0 ? text.slice(at) : text.slice(at, dot + 2)
        const message = dot < at ? '' : body.replace(/^\.\./, '.').replace(/\n\.\./g, '\n.')
        at = dot < 0 ? text.length : dot + 5
        const verdict = next()
        if (verdict !== null) messages.push({ sender: sender ?? '', recipients, message, reply: verdict })
        ;[sender, recipients] = [null, []]
        break
      }
    }
  }
  expect(over ? [] : replies, 'replies that nobody asked for').toEqual([])
  return { messages, upgraded: false }
}
