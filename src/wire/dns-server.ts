import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import { createServer, type Server, type Socket } from 'node:net'
import {
  type Answer,
  AUTHORITATIVE_ANSWER,
  decode,
  encode,
  type OptAnswer,
  type Packet,
  type Question,
  RECURSION_DESIRED,
  type TlsaData,
  TRUNCATED_RESPONSE,
} from 'dns-packet'
import { parseAddress } from '../values/address.ts'
import type { Endpoint } from '../values/arrival.ts'
import { cannotListen } from '../world/system-network.ts'

/** One record. Names are absolute, without final dot; '' is the root (a null MX's exchange). TTL in seconds. */
export type ZoneRecord = { name: string; ttl?: number } & (
  | { type: 'A' | 'AAAA' | 'CNAME' | 'NS' | 'PTR'; data: string }
  | { type: 'MX'; data: { preference: number; exchange: string } }
  | { type: 'TXT'; data: string }
  | { type: 'TLSA'; data: TlsaData }
)

/** A zone as data: its apex and all records at and below it. Its SOA is made up. */
export interface Zone {
  name: string
  records: ZoneRecord[]
}

/** What goes wrong with a name on purpose. */
export type DnsFault = 'drop' | 'servfail' | 'refused' | { delayMs: number }

/** A question as it came in; the name in lower case. */
export interface DnsQuery {
  name: string
  type: string
  transport: 'udp' | 'tcp'
  client: Endpoint
  server: Endpoint
}

export interface DnsServerOptions {
  /** Port 0 takes any that is free for UDP and TCP. */
  at: Endpoint
  zones?: readonly Zone[]
  /** Called for every question before it is answered. */
  onQuery?: (query: DnsQuery) => void
}

export interface DnsServer {
  at: Endpoint
  setZones(zones: readonly Zone[]): void
  /** A fault for a name, or for one type of it only; null mends it. */
  setFault(name: string, fault: DnsFault | null, type?: string): void
  close(): Promise<void>
}

// RFC 9715 §3: larger answers over UDP may be fragmented and lost.
const largestUdp = 1_232
// RFC 1035 §4.2.1: what a client without EDNS takes.
const plainUdp = 512
const largestQuery = 4_096
const mostRecords = 4
const tcpIdleMs = 10_000
const mostTcpConnections = 200
const longestChain = 8
const defaultTtl = 60

/** Serves zones over UDP and TCP on one address, authoritatively and nothing else. Throws `CannotListen`. */
export async function startDnsServer({ at, zones = [], onQuery }: DnsServerOptions): Promise<DnsServer> {
  let index = indexOf(zones)
  const faults = new Map<string, DnsFault>()
  const late = new Set<NodeJS.Timeout>()
  const faultOf = ({ name, type }: DnsQuery): DnsFault | undefined =>
    faults.get(`${name} ${type}`) ?? faults.get(name)

  const receive = (
    bytes: Buffer,
    from: Omit<DnsQuery, 'name' | 'type'>,
    send: (reply: Buffer) => void,
  ): void => {
    const request = read(bytes)
    if (request === null) return
    const question = request.questions?.[0]
    const query = { ...from, name: lower(question?.name ?? ''), type: question?.type ?? '' }
    if (question !== undefined) onQuery?.(query)
    const fault = faultOf(query)
    if (fault === 'drop') return
    const reply = write(request, answer(request, index, fault), from.transport)
    if (reply === null) return
    if (typeof fault !== 'object') {
      send(reply)
      return
    }
    const timer = setTimeout(() => {
      late.delete(timer)
      send(reply)
    }, fault.delayMs)
    late.add(timer)
  }

  const { udp, tcp, port } = await bindBoth(at)
  const server = { address: at.address, port }

  udp.on('message', (bytes, { address, port: clientPort }) => {
    const client = { address: canonical(address), port: clientPort }
    // The client may be gone, or its address forged: no business of ours.
    receive(bytes, { transport: 'udp', client, server }, (reply) =>
      udp.send(reply, clientPort, address, () => {}),
    )
  })
  udp.on('error', () => {})

  const open = new Set<Socket>()
  tcp.maxConnections = mostTcpConnections
  tcp.on('error', () => {})
  tcp.on('connection', (socket) => {
    open.add(socket)
    const client = { address: canonical(socket.remoteAddress ?? ''), port: socket.remotePort ?? 0 }
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => {})
    socket.setTimeout(tcpIdleMs, () => socket.destroy())
    readFrames(socket, (bytes) =>
      receive(bytes, { transport: 'tcp', client, server }, (reply) => {
        if (!socket.writable) return
        socket.write(Buffer.concat([Buffer.from([reply.length >> 8, reply.length & 255]), reply]))
      }),
    )
  })

  return {
    at: server,
    setZones(fresh) {
      index = indexOf(fresh)
    },
    setFault(name, fault, type) {
      const key = type === undefined ? lower(name) : `${lower(name)} ${type}`
      if (fault === null) faults.delete(key)
      else faults.set(key, fault)
    },
    async close() {
      for (const timer of late) clearTimeout(timer)
      for (const socket of open) socket.destroy()
      await Promise.all([
        new Promise<void>((resolve) => udp.close(() => resolve())),
        new Promise<void>((resolve) => tcp.close(() => resolve())),
      ])
    },
  }
}

type Rcode = 'NOERROR' | 'FORMERR' | 'SERVFAIL' | 'NXDOMAIN' | 'NOTIMP' | 'REFUSED'

const rcodes: Record<Rcode, number> = {
  NOERROR: 0,
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  NOTIMP: 4,
  REFUSED: 5,
}

interface Reply {
  rcode: Rcode
  authoritative: boolean
  answers: Answer[]
  authorities: Answer[]
}

const bare = (rcode: Rcode): Reply => ({ rcode, authoritative: false, answers: [], authorities: [] })

function answer(request: Packet, index: Index, fault: DnsFault | undefined): Reply {
  if (fault === 'servfail') return bare('SERVFAIL')
  if (fault === 'refused') return bare('REFUSED')
  if (((request.flags ?? 0) >> 11) & 15) return bare('NOTIMP')
  const [question, ...more] = request.questions ?? []
  if (question === undefined || more.length > 0) return bare('FORMERR')
  if ((ednsOf(request)?.ednsVersion ?? 0) > 0) return bare('NOERROR')
  if ((question.class ?? 'IN') !== 'IN' || question.type === 'AXFR' || question.type === 'IXFR') {
    return bare('REFUSED')
  }
  return resolve(question, index)
}

/** RFC 1034 §4.3.2, without delegations and wildcards. */
function resolve(question: Question, index: Index): Reply {
  const answers: Answer[] = []
  let name = question.name
  for (let step = 0; step <= longestChain; step += 1) {
    const zone = zoneOf(name, index)
    // A chain that leaves our zones is for the resolver to follow.
    if (zone === null) {
      return step === 0 ? bare('REFUSED') : { ...bare('NOERROR'), authoritative: true, answers }
    }
    const here = zone.records.get(lower(name)) ?? []
    const cname = here.find((record) => record.type === 'CNAME')
    const found = matching(here, question.type)
    if (lower(name) === zone.name && found.length === 0 && question.type === 'SOA') {
      return { ...bare('NOERROR'), authoritative: true, answers: [soaOf(zone)] }
    }
    answers.push(...found.map((record) => answerOf(record, name)))
    if (found.length > 0) return { ...bare('NOERROR'), authoritative: true, answers }
    if (cname === undefined) {
      // RFC 8020 §2 and RFC 4592 §2.2.2: a name with something below it exists, though it has no records.
      const rcode = zone.names.has(lower(name)) ? 'NOERROR' : 'NXDOMAIN'
      // RFC 2308 §3: a negative answer carries the SOA.
      return { rcode, authoritative: true, answers, authorities: [soaOf(zone)] }
    }
    answers.push(answerOf(cname, name))
    name = cname.type === 'CNAME' ? cname.data : name
  }
  return bare('SERVFAIL')
}

function matching(records: readonly ZoneRecord[], type: string): ZoneRecord[] {
  // RFC 8482 §4.1: to ANY one record set is answer enough.
  const wanted = type === 'ANY' ? records[0]?.type : type
  return records.filter((record) => record.type === wanted)
}

function answerOf(record: ZoneRecord, name: string): Answer {
  const common = { name, ttl: record.ttl ?? defaultTtl, class: 'IN' } as const
  switch (record.type) {
    case 'TXT':
      return { ...common, type: 'TXT', data: characterStrings(record.data) }
    case 'MX':
      return { ...common, type: 'MX', data: record.data }
    case 'TLSA':
      return { ...common, type: 'TLSA', data: record.data }
    case 'A':
    case 'AAAA':
    case 'CNAME':
    case 'NS':
    case 'PTR':
      return { ...common, type: record.type, data: record.data }
  }
}

/** RFC 1035 §3.3: a character-string has 255 octets at most. */
function characterStrings(text: string): Buffer[] {
  const bytes = Buffer.from(text)
  const strings = [bytes.subarray(0, 255)]
  for (let at = 255; at < bytes.length; at += 255) strings.push(bytes.subarray(at, at + 255))
  return strings
}

const soaOf = (zone: IndexedZone): Answer => ({
  type: 'SOA',
  name: zone.name,
  class: 'IN',
  ttl: defaultTtl,
  data: {
    mname: zone.mname,
    rname: zone.name === '' ? 'hostmaster' : `hostmaster.${zone.name}`,
    serial: 1,
    refresh: 3_600,
    retry: 600,
    expire: 86_400,
    minimum: defaultTtl,
  },
})

interface IndexedZone {
  name: string
  mname: string
  records: Map<string, ZoneRecord[]>
  /** Every name that exists, also those that only have others below them. */
  names: Set<string>
}

type Index = Map<string, IndexedZone>

function indexOf(zones: readonly Zone[]): Index {
  return new Map(
    zones.map((zone) => {
      const name = lower(zone.name)
      const records = Map.groupBy(zone.records, (record) => lower(record.name))
      const names = new Set([name])
      for (const owner of records.keys()) {
        for (let at = owner; at !== name && at !== ''; at = parentOf(at)) names.add(at)
      }
      const ns = zone.records.find((record) => record.type === 'NS' && lower(record.name) === name)
      return [name, { name, mname: ns?.type === 'NS' ? ns.data : name, records, names }]
    }),
  )
}

function zoneOf(name: string, index: Index): IndexedZone | null {
  for (let at = lower(name); ; at = parentOf(at)) {
    const zone = index.get(at)
    if (zone !== undefined) return zone
    if (at === '') return null
  }
}

const parentOf = (name: string): string => (name.includes('.') ? name.slice(name.indexOf('.') + 1) : '')
// RFC 4343 §3: names are compared without regard to ASCII case.
const lower = (name: string): string => name.toLowerCase().replace(/\.$/, '')
const canonical = (address: string): string => parseAddress(address.replace(/%.*$/, '')) ?? address

/**
 * Null for what is no query: malformed bytes, a response, which must never be answered, or a header that promises
 * thousands of records, which the decoder would go through one by one.
 */
function read(bytes: Buffer): Packet | null {
  if (bytes.length < 12 || bytes.length > largestQuery) return null
  if ([4, 6, 8, 10].some((at) => bytes.readUInt16BE(at) > mostRecords)) return null
  try {
    const packet = decode(bytes)
    return packet.type === 'query' ? packet : null
  } catch {
    return null
  }
}

/** Null where the question can't be put into bytes again: its labels were no text. */
function write(request: Packet, reply: Reply, transport: 'udp' | 'tcp'): Buffer | null {
  const edns = ednsOf(request)
  const flags =
    rcodes[reply.rcode] |
    (reply.authoritative ? AUTHORITATIVE_ANSWER : 0) |
    ((request.flags ?? 0) & (RECURSION_DESIRED | (15 << 11)))
  const packet: Packet = {
    type: 'response',
    ...(request.id === undefined ? {} : { id: request.id }),
    flags,
    questions: request.questions ?? [],
    answers: reply.answers,
    authorities: reply.authorities,
    additionals: edns === undefined ? [] : [ownEdns(edns.ednsVersion > 0)],
  }
  try {
    const whole = encode(packet)
    if (whole.length <= largestFor(transport, edns)) return whole
    return encode({ ...packet, flags: flags | TRUNCATED_RESPONSE, answers: [], authorities: [] })
  } catch {
    return null
  }
}

const ednsOf = (request: Packet): OptAnswer | undefined =>
  request.additionals?.find((record): record is OptAnswer => record.type === 'OPT')

function largestFor(transport: 'udp' | 'tcp', edns: OptAnswer | undefined): number {
  if (transport === 'tcp') return 65_535
  return Math.min(Math.max(edns?.udpPayloadSize ?? plainUdp, plainUdp), largestUdp)
}

const ownEdns = (badVersion: boolean): OptAnswer => ({
  type: 'OPT',
  name: '.',
  udpPayloadSize: largestUdp,
  // RFC 6891 §6.1.3: BADVERS is 16, of which these are the upper bits.
  extendedRcode: badVersion ? 1 : 0,
  ednsVersion: 0,
  flags: 0,
  flag_do: false,
  options: [],
})

/** RFC 1035 §4.2.2: over TCP each message comes behind its length. */
function readFrames(socket: Socket, take: (bytes: Buffer) => void): void {
  let received = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk])
    while (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
      const end = 2 + received.readUInt16BE(0)
      take(received.subarray(2, end))
      received = received.subarray(end)
    }
  })
}

/** The same port for UDP and TCP; where any will do, another is taken when TCP finds it in use. */
async function bindBoth(at: Endpoint): Promise<{ udp: UdpSocket; tcp: Server; port: number }> {
  for (let tries = 1; ; tries += 1) {
    const udp = await bindUdp(at)
    try {
      const { port } = udp.address()
      return { udp, tcp: await bindTcp({ address: at.address, port }), port }
    } catch (error) {
      udp.close()
      if (at.port !== 0 || tries >= 10) throw cannotListen(at, error)
    }
  }
}

function bindUdp(at: Endpoint): Promise<UdpSocket> {
  const ipv6 = at.address.includes(':')
  const udp = createSocket(ipv6 ? { type: 'udp6', ipv6Only: true } : { type: 'udp4' })
  return new Promise((resolve, reject) => {
    udp.once('error', (error) => reject(cannotListen(at, error)))
    udp.bind(at.port, at.address, () => resolve(udp.removeAllListeners('error')))
  })
}

function bindTcp(at: Endpoint): Promise<Server> {
  const tcp = createServer({ noDelay: true })
  return new Promise((resolve, reject) => {
    tcp.once('error', reject)
    tcp.listen({ host: at.address, port: at.port, ipv6Only: at.address.includes(':') }, () =>
      resolve(tcp.removeAllListeners('error')),
    )
  })
}
