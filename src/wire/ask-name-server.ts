import { randomInt } from 'node:crypto'
import type { Socket } from 'node:net'
import { type DecodedPacket, decode, encode } from 'dns-packet'
import type { NameServerAnswer } from '../values/evidence.ts'
import { type Finding, failed, seen } from '../values/observation.ts'
import type { Clock } from '../world/clock.ts'
import type { Asked, Dialled, Network } from '../world/network.ts'

export interface NameServerQuestion {
  /** The zone's apex, as DNS sends it: A-labels, no final dot. */
  zone: string
  address: string
  /** Our source address, of the same family. */
  from: string
  /** For UDP, and once more for TCP where the answer was cut. */
  timeoutMs: number
  signal?: AbortSignal | undefined
}

// RFC 1035 §4.2: servers listen here for UDP and TCP.
const port = 53
const longestMessage = 65_535
/** Real answers have fewer; a header may promise thousands, which the decoder would go through one by one. */
const mostRecords = 200

/**
 * Asks one address of a name server for its zone's SOA, without recursion: UDP first, TCP where the answer was cut.
 * `answered` with authority; `refused`: the host says that nobody listens; `lame`: it answers, but not for this zone.
 * What is passing or tells nothing is `failed`: `TIMEOUT`, `SERVFAIL`, `FORMERR`, an errno; `OURS-…` with a local one.
 */
export async function askNameServer(
  { zone, address, from, timeoutMs, signal }: NameServerQuestion,
  { network, clock }: { network: Network; clock: Clock },
): Promise<Finding<NameServerAnswer>> {
  const id = randomInt(65_536)
  // Without EDNS, which some servers answer with a reply that bears no question.
  const message = encode({ type: 'query', id, flags: 0, questions: [{ type: 'SOA', name: zone }] })
  const read = (bytes: Buffer): DecodedPacket | null => readReply(bytes, id, zone)
  const request = { to: { address, port }, from, timeoutMs, ...(signal === undefined ? {} : { signal }) }
  const asked = await network.ask({ ...request, message, isAnswer: (bytes) => read(bytes) !== null })
  if (asked.state !== 'answered') return tellSilence(asked)
  const reply = read(asked.datagram)
  if (reply !== null && !reply.flag_tc) return judge(reply, zone)
  const dialled = await network.dial(request)
  if (dialled.state !== 'connected') return tellSilence(dialled)
  const whole = await askOver(dialled.socket, message, timeoutMs, clock)
  if (typeof whole === 'string') return failed(whole)
  const answer = read(whole)
  return answer === null ? failed('BADRESP') : judge(answer, zone)
}

function judge(reply: DecodedPacket, zone: string): Finding<NameServerAnswer> {
  // RFC 1035 §4.1.1.
  switch ((reply.flags ?? 0) & 15) {
    case 0: {
      const found = (reply.answers ?? []).some(({ type, name }) => type === 'SOA' && lower(name) === zone)
      return seen(reply.flag_aa && found ? 'answered' : 'lame')
    }
    case 1:
      return failed('FORMERR')
    case 2:
      return failed('SERVFAIL')
    case 3:
    case 5:
    case 9:
      return seen('lame')
    case 4:
      return failed('NOTIMP')
    default:
      return failed('BADRESP')
  }
}

function tellSilence({
  state,
  code,
}:
  | Exclude<Asked, { state: 'answered' }>
  | Exclude<Dialled, { state: 'connected' }>): Finding<NameServerAnswer> {
  switch (state) {
    case 'refused':
      return seen('refused')
    case 'timed-out':
      return failed('TIMEOUT')
    case 'unreachable':
      return failed(code)
    case 'ours':
    case 'aborted':
      return failed(`OURS-${code}`)
  }
}

/** Null for what is no reply to this very question. */
function readReply(bytes: Buffer, id: number, zone: string): DecodedPacket | null {
  if (bytes.length < 12 || bytes.length > longestMessage) return null
  const records = [4, 6, 8, 10].reduce((sum, at) => sum + bytes.readUInt16BE(at), 0)
  if (bytes.readUInt16BE(0) !== id || records > mostRecords) return null
  try {
    const packet = decode(bytes)
    const [question, ...more] = packet.questions ?? []
    const isOurs = question?.type === 'SOA' && lower(question.name) === zone && more.length === 0
    return packet.type === 'response' && isOurs ? packet : null
  } catch {
    return null
  }
}

/** RFC 1035 §4.2.2: over TCP each message comes behind its length. Gives the reply's bytes, or a code. */
function askOver(socket: Socket, message: Buffer, timeoutMs: number, clock: Clock): Promise<Buffer | string> {
  return new Promise((resolve) => {
    let received = Buffer.alloc(0)
    const end = (result: Buffer | string): void => {
      cancel()
      socket.destroy()
      resolve(result)
    }
    const cancel = clock.after(timeoutMs, () => end('TIMEOUT'))
    socket.on('error', () => end('ECONNRESET'))
    socket.on('close', () => end('EOF'))
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk])
      if (received.length < 2 || received.length < 2 + received.readUInt16BE(0)) return
      end(received.subarray(2, 2 + received.readUInt16BE(0)))
    })
    socket.write(Buffer.concat([Buffer.of(message.length >> 8, message.length & 255), message]))
  })
}

// RFC 4343 §3: names are compared without regard to ASCII case.
const lower = (name: string): string => name.toLowerCase()
