import { createSocket } from 'node:dgram'
import { connect, createServer } from 'node:net'
import { z } from 'zod'
import { startDnsServer, type ZoneRecord } from '../../src/wire/dns-server.ts'
import { groundZones } from './ground-zones.ts'
import { answerQuestions } from './helper.ts'
import { places } from './places.ts'

/**
 * The ground's name server, a process of its own. Its records come from a parent of the same checkout. It remembers the octets of
 * each answer by those of its question: it is asked the same by hundreds of mails, and shares the cores with what is measured.
 */
const publish = z.object({ ours: z.array(z.custom<ZoneRecord>()), dkimRecord: z.string() })
const mostRemembered = 50_000

const address = places.dns.ipv6
const server = await startDnsServer({ at: { address, port: 0 } })
let memo = new Map<string, Buffer>()

/** Questions on their way to the server, by the ids that they have there; a lost one's place is taken in time. */
const underWay = new Map<number, { key: string; id: number; port: number; host: string; memo: typeof memo }>()
let lastId = 0
const upstream = createSocket('udp6')
upstream.on('message', (answer) => {
  const asked = underWay.get(answer.readUInt16BE(0))
  underWay.delete(answer.readUInt16BE(0))
  if (asked === undefined) return
  if (asked.memo.size >= mostRemembered) asked.memo.clear()
  asked.memo.set(asked.key, answer)
  answer.writeUInt16BE(asked.id, 0)
  udp.send(answer, asked.port, asked.host)
})

const udp = createSocket({
  ...{ type: 'udp6', ipv6Only: true },
  // Who asks comes with an address: there is nothing to look up.
  lookup: (host, _options, found) => found(null, host, 6),
})
// The client may be gone.
udp.on('error', () => undefined)
udp.on('message', (question, { port, address: host }) => {
  if (question.length < 2) return
  const id = question.readUInt16BE(0)
  const key = question.toString('latin1', 2)
  const known = memo.get(key)
  if (known !== undefined) {
    const answer = Buffer.from(known)
    answer.writeUInt16BE(id, 0)
    udp.send(answer, port, host)
    return
  }
  lastId = (lastId + 1) % 65_536
  underWay.set(lastId, { key, id, port, host, memo })
  question.writeUInt16BE(lastId, 0)
  upstream.send(question, server.at.port, address)
})
udp.bind(53, address)

createServer((socket) => {
  const above = connect({ host: address, port: server.at.port })
  for (const [one, other] of [
    [socket, above],
    [above, socket],
  ] as const) {
    one.pipe(other)
    one.on('error', () => other.destroy())
  }
}).listen({ host: address, port: 53, ipv6Only: true })

answerQuestions((question) => {
  const { ours, dkimRecord } = publish.parse(question)
  server.setZones(groundZones(ours, dkimRecord))
  // What is under way still goes into the one before.
  memo = new Map()
})
