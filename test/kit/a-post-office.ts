import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import type { Reception } from '../../src/accept/reception.ts'
import {
  type AcceptLimits,
  type Desk,
  type MailListener,
  openDesk,
  startListener,
} from '../../src/accept/start-listener.ts'
import { refusalReply } from '../../src/explain/smtp-replies.ts'
import type { Arrival, Destination } from '../../src/values/arrival.ts'
import { chooseLanguage, type Language, languages } from '../../src/values/language.ts'
import { reply } from '../../src/values/smtp-reply.ts'
import { keepCertificate } from '../../src/world/certificate.ts'
import { type Clock, systemClock } from '../../src/world/clock.ts'
import { makePretendNetwork, type PretendNetwork } from '../../src/world/pretend-network.ts'
import { openSpool } from '../../src/world/spool.ts'
import { aClientFrom, type Client } from './a-client.ts'

export const six: Destination = { id: 'main', domain: 'six.example', kind: 'ipv6-only' }
export const control: Destination = { id: 'control', domain: 'control.example', kind: 'control' }

export const someLimits: AcceptLimits = {
  messageSize: 1_048_576,
  sessionTime: 300_000,
  recipients: 10,
  connections: {
    total: 500,
    ipv6: [
      { bits: 64, count: 50 },
      { bits: 56, count: 100 },
      { bits: 48, count: 200 },
    ],
    ipv4: [
      { bits: 32, count: 50 },
      { bits: 24, count: 100 },
    ],
  },
  messages: {
    ipv6: [
      { bits: 64, count: 1000, ms: 3_600_000 },
      { bits: 56, count: 2000, ms: 3_600_000 },
      { bits: 48, count: 4000, ms: 3_600_000 },
    ],
    ipv4: [
      { bits: 32, count: 1000, ms: 3_600_000 },
      { bits: 24, count: 4000, ms: 3_600_000 },
    ],
  },
}

/** Listeners on a pretend network with a reception that keeps what it is given. */
export interface PostOffice extends AsyncDisposable {
  network: PretendNetwork
  desk: Desk
  listener: MailListener
  /** For IPv4 clients. */
  listener4: MailListener
  taken: { arrival: Arrival; message: Buffer }[]
  /** A client from this address; from an IPv4 one it reaches the IPv4 listener. */
  client(from?: string): Promise<Client>
}

export async function aPostOffice(
  change: {
    limits?: Partial<AcceptLimits>
    reception?: Partial<Reception>
    spool?: Desk['spool']
    /** Those that the operator offers; by default all. */
    languages?: readonly Language[]
    clock?: Clock
  } = {},
): Promise<PostOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'post-office-'))
  const network = await makePretendNetwork()
  const taken: { arrival: Arrival; message: Buffer }[] = []
  const desk = openDesk({
    destinations: [six, control],
    hostnames: ['mx.six.example', 'mx4.control.example', 'out6.six.example'],
    limits: { ...someLimits, ...change.limits },
    tls: await certificate(),
    reception: {
      async judgeReturnPath(token) {
        return token === 'good' ? 'open' : token === 'old' ? 'expired' : 'invalid'
      },
      async take(arrival, message) {
        taken.push({ arrival, message })
        return reply(250, '2.0.0', 'taken')
      },
      ...change.reception,
    },
    speak: (why, wanted) => refusalReply(chooseLanguage(wanted, change.languages ?? languages), why),
    spool: change.spool ?? (await openSpool(join(folder, 'spool'))),
    clock: change.clock ?? systemClock,
    log: pino({ level: 'silent' }),
  })
  const at = { address: '2001:db8:25::d0e5', port: 25 }
  const at4 = { address: '192.0.2.44', port: 25 }
  const listener = await startListener({ at, hostname: 'mx.six.example' }, desk, network)
  const listener4 = await startListener({ at: at4, hostname: 'mx4.control.example' }, desk, network)
  return {
    network,
    desk,
    listener,
    listener4,
    taken,
    client: (from = '2001:db8:a::1') => aClientFrom(network, from, from.includes(':') ? at : at4),
    async [Symbol.asyncDispose]() {
      await Promise.all([listener.close(0), listener4.close(0)])
      await network.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

let made: Promise<{ key: string; cert: string }> | null = null
const certificate = (): Promise<{ key: string; cert: string }> => {
  made ??= mkdtemp(join(tmpdir(), 'certificate-')).then(async (folder) => {
    const kept = await keepCertificate(folder, ['mx.six.example'], Date.now())
    await rm(folder, { recursive: true, force: true })
    return kept
  })
  return made
}
