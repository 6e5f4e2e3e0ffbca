import { generateKeyPairSync } from 'node:crypto'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { createSigners } from '../../src/wire/dkim-sign.ts'
import { answerQuestions, sharedNow } from './helper.ts'
import { domains, places, providerOf, senderDomains, senderOf } from './places.ts'

// The ground's senders, a process of its own: one mail a connection, about 3 kB, signed with RSA.
const questions = z.discriminatedUnion('what', [
  /** The key's DNS record, the same for all domains. */
  z.object({ what: z.literal('record') }),
  z.object({
    what: z.literal('send'),
    /** Numbers of the mails: from … from + count - 1. */
    from: z.number(),
    count: z.number(),
    connections: z.number(),
    /** Between two mails of a connection, from start to start. */
    everyMs: z.number(),
    /** Before a mail that has no 250 is brought again; 0: it is not. */
    retryMs: z.number(),
    /** Of the tests that the mails are for, one each; none: they go to the plain address. */
    tags: z.array(z.string()),
  }),
])

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const key = {
  selector: 's',
  kind: 'rsa' as const,
  record: `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`,
  privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
}
// One a domain, signed beforehand: while it sends, the generator shall cost little.
const messages = senderDomains.map(signedMessage)

// All connections are read into this one, each piece done with before the next comes: no memory for each.
const shared = Buffer.allocUnsafe(64 * 1024)

answerQuestions(async (question) => {
  const asked = questions.parse(question)
  if (asked.what === 'record') return key.record
  const { from, count, connections, everyMs, retryMs, tags } = asked
  const sent: { number: number; startedAt: number; at: number; reply: string; cuts: number[] }[] = []
  let next = from
  await Promise.all(
    Array.from({ length: Math.min(connections, count) }, async (_, index) => {
      // At a pace they come one by one, each somewhere in a time of its own: in step with each other, or with what else
      // happens so and so often, they would always wait or never.
      const slotMs = everyMs / connections
      let due = sharedNow() + index * slotMs
      while (next < from + count) {
        const number = next
        next += 1
        if (everyMs > 0) await wait(Math.max(0, due + Math.random() * slotMs - sharedNow()))
        const startedAt = sharedNow()
        const cuts: number[] = []
        let reply = await sendMail(number, tags[number - from] ?? null, cuts)
        while (retryMs > 0 && !reply.startsWith('250')) {
          await wait(retryMs)
          reply = await sendMail(number, tags[number - from] ?? null, cuts)
        }
        const at = sharedNow()
        sent.push({ number, startedAt, at, reply, cuts })
        due = Math.max(due + everyMs, at)
      }
    }),
  )
  return sent
})

/** The reply to the final dot, or the first one before it that was a refusal, or 000; notes when the dot had no reply. */
async function sendMail(number: number, tag: string | null, cuts: number[]): Promise<string> {
  const tried = { dot: false }
  try {
    return await trySending(number, tag, tried)
  } catch (error) {
    if (tried.dot) cuts.push(sharedNow())
    return `000 ${String(error)}`
  }
}

function trySending(number: number, tag: string | null, tried: { dot: boolean }): Promise<string> {
  const domain = number % senderDomains.length
  const message = messages[domain] ?? Buffer.alloc(0)
  const steps = [
    `EHLO out${domain % places.providers.length}.provider.example\r\n`,
    `MAIL FROM:<${senderOf(number)}> SIZE=${message.length}\r\n`,
    `RCPT TO:<test${tag === null ? '' : `+${tag}`}@${domains.ipv6Only}>\r\n`,
    'DATA\r\n',
    message,
  ]
  return new Promise((resolve, reject) => {
    const socket = connect({
      ...{ host: places.ours.inbound, port: 25, localAddress: providerOf(domain), noDelay: true },
      onread: {
        buffer: shared,
        callback(length) {
          heard(shared.toString('latin1', 0, length))
          return true
        },
      },
    })
    let text = ''
    let ended = false
    socket.setTimeout(60_000, () => socket.destroy(new Error('no reply within 60 s')))
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('the connection was closed')))

    function heard(piece: string): void {
      // What is said to QUIT.
      if (ended) return
      text += piece
      const reply = /^(?:\d{3}-[^\n]*\n)*(\d{3} [^\r\n]*)\r\n/.exec(text)
      if (reply === null) return
      text = text.slice(reply[0].length)
      const step = steps.shift()
      if (step === undefined || !/^[23]/.test(reply[1] ?? '')) {
        ended = true
        resolve(reply[1] ?? '')
        socket.end('QUIT\r\n', 'latin1')
      } else {
        tried.dot = step === message
        socket.write(step, 'latin1')
      }
    }
  })
}

function signedMessage(domain: string): Buffer {
  const text = [
    `Received: from laptop.${domain} (laptop.${domain} [IPv6:2001:db8:a::7])`,
    `\tby mail.${domain} with ESMTPSA id 4711; Sat, 21 Nov 2026 09:00:00 +0000`,
    `From: Anna <anna@${domain}>`,
    `To: test@${domains.ipv6Only}`,
    'Subject: Is my provider ready?',
    'Date: Sat, 21 Nov 2026 09:00:00 +0000',
    `Message-ID: <one@${domain}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...Array.from({ length: 40 }, () => 'A line of a mail, such as people and their signatures write them.'),
    '',
  ].join('\r\n')
  const signing = createSigners([{ ...key, domain }])(domain)?.(Buffer.from(text, 'latin1'), Date.now())
  if (signing?.state !== 'signed') throw new Error(`no signature for ${domain}`)
  return Buffer.concat([signing.message, Buffer.from('.\r\n')])
}
