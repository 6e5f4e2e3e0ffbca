import { createServer, type Socket } from 'node:net'
import { z } from 'zod'
import { answerQuestions, sharedNow } from './helper.ts'
import { places } from './places.ts'
import type { TakenLetter } from './taken-letter.ts'

// The ground's sink, a process of its own: takes every letter as fast as it can, without STARTTLS.
const questions = z.discriminatedUnion('what', [
  /** All letters since the last time, when there are so many of them, or after the time is up. */
  z.object({ what: z.literal('letters'), count: z.number(), timeoutMs: z.number() }),
])

let letters: TakenLetter[] = []
let wake: { count: number; now: () => void } | null = null

for (const host of Object.values(places.sink))
  createServer({ noDelay: true }, serve).listen({
    host,
    port: 25,
    ipv6Only: host.includes(':'),
    backlog: 1_000,
  })

answerQuestions(async (question) => {
  const { count, timeoutMs } = questions.parse(question)
  if (letters.length < count)
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, timeoutMs)
      wake = {
        count,
        now: () => {
          clearTimeout(timer)
          resolve()
        },
      }
    })
  wake = null
  const taken = letters
  letters = []
  return taken
})

function serve(socket: Socket): void {
  let text = ''
  let recipient = ''
  let inData = false
  socket.on('error', () => undefined)
  socket.setEncoding('latin1')
  socket.write('220 mx.sink.example ESMTP\r\n')
  socket.on('data', (chunk: string) => {
    text += chunk
    for (;;) {
      const end = text.indexOf(inData ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const piece = text.slice(0, end)
      text = text.slice(end + (inData ? 5 : 2))
      if (inData) {
        take(recipient, piece)
        inData = false
        socket.write('250 2.0.0 taken\r\n')
      } else command(piece)
    }
  })

  function command(line: string): void {
    switch (line.slice(0, 4).toUpperCase()) {
      case 'EHLO':
        socket.write('250-mx.sink.example\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 ENHANCEDSTATUSCODES\r\n')
        return
      case 'RCPT':
        recipient = /<([^>]*)>/.exec(line)?.[1] ?? ''
        socket.write('250 2.1.5 ok\r\n')
        return
      case 'DATA':
        inData = true
        socket.write('354 go on\r\n')
        return
      case 'QUIT':
        socket.end('221 2.0.0 bye\r\n')
        return
      default:
        socket.write('250 2.0.0 ok\r\n')
    }
  }
}

function take(recipient: string, message: string): void {
  const header = message.slice(0, message.indexOf('\r\n\r\n'))
  const kind = /^Mailsix-Letter: *(\S+)/im.exec(header)?.[1] ?? '?'
  const caseId = /^Mailsix-Case: *(\S+)/im.exec(header)?.[1] ?? '?'
  const signed = /^DKIM-Signature:/im.test(header)
  letters.push({ recipient, kind, caseId, signed, at: sharedNow() })
  if (wake !== null && letters.length >= wake.count) wake.now()
}
