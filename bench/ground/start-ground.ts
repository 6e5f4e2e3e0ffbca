import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { ZoneRecord } from '../../src/wire/dns-server.ts'
import { buildProgram } from './build-program.ts'
import { type Helper, startHelper } from './helper.ts'
import { enterOwnNetwork } from './own-network.ts'
import { domains, places } from './places.ts'
import { readFigures } from './process-figures.ts'
import { type Program, startProgram } from './start-program.ts'
import { type TakenLetter, takenLetter } from './taken-letter.ts'

/** One mail that the generator brought; times are `sharedNow()`, `at` that of the last reply. */
export type SentMail = z.infer<typeof sentMail>
const sentMail = z.object({
  number: z.number(),
  startedAt: z.number(),
  at: z.number(),
  reply: z.string(),
  /** When a connection was lost with the whole message sent and no reply heard, so that it may have been taken. */
  cuts: z.array(z.number()),
})

/** The network, name server, senders and sink around a service; each a process of its own. */
export interface Ground {
  /** For files of the run; goes with the ground. */
  folder: string
  /**
   * Starts `mailsix serve` with this over the ground's own configuration, and with these NODE_OPTIONS; `under` is a
   * command that becomes the one behind it, such as `unshare --mount`.
   */
  startService(
    change?: Record<string, unknown>,
    nodeOptions?: string,
    under?: readonly string[],
  ): Promise<Program>
  /** The same, where something happens each second in so many cases from a SIGUSR2 to the next (stirred-service.ts). */
  startStirredService(howMany: number, change?: Record<string, unknown>): Promise<Program>
  /** What another command of the program prints with that configuration, `['report', '--json']` say, whatever it ends with. */
  command(argv: readonly string[]): Promise<string>
  /** Adds records to the ground's DNS, of names that end in `.example`, `.ip6.arpa` or `.in-addr.arpa`. */
  publish(records: readonly ZoneRecord[]): Promise<void>
  /**
   * Brings numbered mails, `connections` at once; resolves when all have their reply. With `retryMs`, who has no 250
   * comes again after that time, as a mail server does.
   */
  send(mails: {
    from: number
    count: number
    connections: number
    everyMs?: number
    retryMs?: number
    /** Of the tests that the mails are for, one each; none: they go to the plain address. */
    tags?: readonly string[]
  }): Promise<SentMail[]>
  /** Asks a sink that the test brought along. */
  askSink(question: unknown): Promise<unknown>
  /** The letters that came since the last time, as soon as there are `count` of them or the time is up. */
  letters(count: number, timeoutMs: number): Promise<TakenLetter[]>
  /** CPU time of name server, senders, sink and this process, ms. */
  ownCpuMs(): number
  stop(): void
}

/** To be called first in a process, for it starts again in a network of its own. `sinkFile` takes letters in place of the ground's. */
export async function startGround(sinkFile: string | URL = 'take-letters.ts'): Promise<Ground> {
  enterOwnNetwork()
  const folder = mkdtempSync(join(tmpdir(), 'mailsix-ground-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(1))
  const program = buildProgram(join(folder, 'built'))
  const names = startHelper('serve-names.ts')
  const senders = startHelper('send-mails.ts')
  const sink = startHelper(sinkFile)
  const helpers: Helper[] = [names, senders, sink]
  const file = join(folder, 'mailsix.yaml')
  writeConfiguration(file, folder, {})
  const ours = recordsOf(
    execFileSync(process.execPath, [program, 'dns', '--json', '--config', file]).toString(),
  )
  const dkimRecord = await senders.ask({ what: 'record' })
  const published = [...ours]
  await names.ask({ ours: published, dkimRecord })
  let services = 0

  return {
    folder,
    startService(change = {}, nodeOptions = '', under = []) {
      services += 1
      writeConfiguration(file, folder, change)
      const output = join(folder, `service-${services}.log`)
      return startProgram([...under, program, 'serve', '--config', file], output, nodeOptions)
    },
    startStirredService(howMany, change = {}) {
      writeConfiguration(file, folder, change)
      const stirred = new URL('stirred-service.ts', import.meta.url).pathname
      return startProgram(
        [...asShebang(program), stirred, join(folder, 'built'), file, String(howMany)],
        join(folder, 'stirred.log'),
      )
    },
    command(argv) {
      return new Promise((resolve) => {
        execFile(process.execPath, [program, ...argv, '--config', file], plenty, (_, printed) =>
          resolve(printed),
        )
      })
    },
    async publish(records) {
      published.push(...records)
      await names.ask({ ours: published, dkimRecord })
    },
    async send({ everyMs = 0, retryMs = 0, tags = [], ...mails }) {
      return z.array(sentMail).parse(await senders.ask({ what: 'send', ...mails, everyMs, retryMs, tags }))
    },
    askSink: (question) => sink.ask(question),
    async letters(count, timeoutMs) {
      return z.array(takenLetter).parse(await sink.ask({ what: 'letters', count, timeoutMs }))
    },
    ownCpuMs() {
      const { user, system } = process.cpuUsage()
      return helpers.reduce((sum, { pid }) => sum + readFigures(pid).cpuMs, (user + system) / 1_000)
    },
    stop() {
      for (const helper of helpers) helper.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What the program itself is started by. */
const asShebang = (program: string): string[] => [
  'env',
  ...readFileSync(program, 'utf8').split('\n', 1).join().split(' ').slice(2),
]

const plenty = { maxBuffer: 64 * 1024 * 1024 }

const wantedZones = z.array(z.object({ records: z.array(z.custom<ZoneRecord>()) }))

const recordsOf = (json: string): ZoneRecord[] =>
  wantedZones.parse(JSON.parse(json)).flatMap(({ records }) => records)

/** Limits are out of the way unless a test puts them back; all else is as an operator has it. */
function writeConfiguration(file: string, folder: string, change: Record<string, unknown>): void {
  const { inbound, ipv6Only, dualStack6, dualStack4 } = places.ours
  const unlimited = '1000000/1h'
  const configuration = {
    state: join(folder, 'state'),
    domains,
    listen: [
      { address: inbound, port: 25 },
      { address: ipv6Only, port: 25 },
      { address: dualStack6, port: 25 },
      { address: dualStack4, port: 25 },
    ],
    transports: { dualStack: { ipv6: dualStack6, ipv4: dualStack4 }, ipv6Only: { ipv6: ipv6Only } },
    dns: { servers: [places.dns.ipv6] },
    network: { alsoGlobal: ['2001:db8::/32', '192.0.2.0/24', '198.51.100.0/24'] },
    limits: { letters: unlimited, messages: { ipv6: { '/64': unlimited } } },
    ...change,
  }
  // JSON is YAML.
  writeFileSync(file, JSON.stringify(configuration))
}
