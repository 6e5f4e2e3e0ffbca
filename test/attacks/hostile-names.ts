import { createSocket } from 'node:dgram'
import { createServer, type Socket } from 'node:net'
import { type Answer, decode, encode, type Question } from 'dns-packet'
import { answerQuestions } from '../../bench/ground/helper.ts'
import { places } from '../../bench/ground/places.ts'
import { type Asked, behaviourOf } from './hostile-answers.ts'
import { hostile } from './hostile-places.ts'

// The resolver that the service asks, a process of its own: hostile about some names, honest about all others.
const largestUdp = 1_232
const dripMs = 1_000

/** How names in this world end on the wire (RFC 1035 §3.1), and how those do that are ours. */
const worldBelow = Buffer.from('\u0007example\u0000', 'latin1')
const usBelow = Buffer.from('\u0007hostile\u0007example\u0000', 'latin1')

// Ends with its parent.
answerQuestions(() => null)

const upstream = createSocket('udp6')
const waiting = new Map<number, { id: number; reply: (bytes: Buffer) => void }>()
let lastId = 0
upstream.on('message', (bytes) => {
  const waits = waiting.get(bytes.readUInt16BE(0))
  waiting.delete(bytes.readUInt16BE(0))
  if (waits === undefined) return
  bytes.writeUInt16BE(waits.id, 0)
  waits.reply(bytes)
})

function passOn(question: Buffer, reply: (bytes: Buffer) => void): void {
  lastId = (lastId + 1) % 65_536
  waiting.set(lastId, { id: question.readUInt16BE(0), reply })
  const bytes = Buffer.from(question)
  bytes.writeUInt16BE(lastId, 0)
  upstream.send(bytes, 53, places.dns.ipv6)
}

const udp = createSocket('udp6')
udp.on('error', () => undefined)
udp.on('message', (bytes, { address, port }) => {
  const reply = (answer: Buffer): void => udp.send(answer, port, address, () => undefined)
  // Honest mails ask much, and shall not wait for us.
  if (bytes.includes(worldBelow) && !bytes.includes(usBelow)) {
    passOn(bytes, reply)
    return
  }
  const question = questionIn(bytes)
  if (question === null) return
  const behaviour = behaviourOf(question)
  if (behaviour === 'pass on') passOn(bytes, reply)
  else if (behaviour === 'silent') return
  else if (typeof behaviour === 'string') reply(written(bytes, { answers: [] }, true))
  else if ('raw' in behaviour) reply(behaviour.raw(bytes))
  else {
    const whole = written(bytes, behaviour)
    reply(whole.length <= largestUdp ? whole : written(bytes, { answers: [] }, true))
  }
})
udp.bind(53, hostile.dns)

createServer((socket) => {
  let received = Buffer.alloc(0)
  socket.on('error', () => undefined)
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk])
    while (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
      const end = 2 + received.readUInt16BE(0)
      answerByTcp(socket, received.subarray(2, end))
      received = received.subarray(end)
    }
  })
}).listen(53, hostile.dns)

function answerByTcp(socket: Socket, bytes: Buffer): void {
  const send = (answer: Buffer): void =>
    void socket.write(Buffer.concat([Buffer.of(answer.length >> 8, answer.length & 255), answer]))
  const question = questionIn(bytes)
  if (question === null) return
  const behaviour = behaviourOf(question)
  if (behaviour === 'pass on') passOn(bytes, send)
  else if (behaviour === 'cut-closed') socket.destroy()
  else if (behaviour === 'cut-drip') drip(socket, written(bytes, { answers: [] }))
  else if (typeof behaviour === 'string') return
  else if ('raw' in behaviour) send(behaviour.raw(bytes))
  else send(written(bytes, behaviour))
}

function drip(socket: Socket, message: Buffer): void {
  const bytes = [0, message.length, ...message]
  const timer = setInterval(() => socket.write(Buffer.of(bytes.shift() ?? 0)), dripMs)
  socket.on('close', () => clearInterval(timer))
}

function questionIn(bytes: Buffer): Asked | null {
  const question: Question | undefined = decode(bytes).questions?.[0]
  return question === undefined ? null : { name: question.name.toLowerCase(), type: question.type }
}

/** RFC 1035 §4.1.1: response, recursion desired and available, cut where it is. */
function written(
  question: Buffer,
  behaviour: { rcode: number } | { answers: Answer[] },
  cut = false,
): Buffer {
  const { id, questions } = decode(question)
  const flags = 0x8180 | (cut ? 0x0200 : 0) | ('rcode' in behaviour ? behaviour.rcode : 0)
  return encode({
    ...{ type: 'response', id: id ?? 0, flags: flags & 0x7fff, questions: questions ?? [] },
    answers: 'answers' in behaviour ? behaviour.answers : [],
  })
}
