import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Logger, pino } from 'pino'
import { onTestFinished } from 'vitest'
import { isSettled } from '../../src/commands/demo-rows.ts'
import type { Settings } from '../../src/commands/demo-settings.ts'
import { layOver } from '../../src/commands/demo-settings.ts'
import { type Demo, startDemo, testAddress } from '../../src/commands/start-demo.ts'
import { type CaseReport, reportOn } from '../../src/journey-report.ts'
import { type Service, startService } from '../../src/journey-service.ts'
import type { DeliveryEnd } from '../../src/sample/deliver-by-mx.ts'
import type { ProviderPace } from '../../src/sample/faults.ts'
import type { KeptMail } from '../../src/sample/mailbox.ts'
import type { SampleProvider } from '../../src/sample/sample-provider.ts'
import type { PersonalMail, RunningProvider } from '../../src/sample/start-provider.ts'
import { familyOf, type Prefix, parsePrefix } from '../../src/values/address.ts'
import type { ZoneRecord } from '../../src/wire/dns-server.ts'
import { type Clock, systemClock } from '../../src/world/clock.ts'
import { systemDice } from '../../src/world/dice.ts'
import type { StoredCase } from '../../src/world/store.ts'
import { aClientFrom, type Client } from './a-client.ts'
import { aDnsRelay, type DnsRelay } from './a-dns-relay.ts'
import { type OwnSide, type Switch, switchOwnSide } from './own-side.ts'

/** What a story says of a provider; what it leaves out is as at a ready one. */
export type StoryProvider = Partial<SampleProvider> & Pick<SampleProvider, 'name'>

export interface SmallWorldOptions {
  providers: readonly StoryProvider[]
  /** Laid over the world's configuration, as it would stand in the file: `{ delivery: { lifetime: '1d' } }`. */
  config?: Settings
  /** The service's clock; `aClock()` lets hours pass. Providers live by the machine's. */
  clock?: Clock
  /** DNS beside the providers' and ours. */
  records?: readonly ZoneRecord[]
  /** How long greylisting and the late bounce take; milliseconds by default. */
  pace?: ProviderPace
  /** The service asks a resolver of its own, so that its DNS can be switched off. */
  ownDns?: boolean
  /** Addresses that are our own gateways. */
  gateways?: readonly string[]
  /** The port of the pages, 0 for any; none are served by default. */
  pagePort?: number
  /** The service's log; silence by default. */
  log?: Logger
}

/** What became of a mail at our door. */
export interface Sent extends DeliveryEnd {
  /** The case it opened; '' where it opened none. */
  case: string
}

export interface SmallWorld {
  /** Config, network (`drop` an address), DNS (`names.dns.setFault`), all for looking and for trouble. */
  demo: Demo
  /** The one that runs now. */
  service(): Service
  provider(name: string): RunningProvider
  /** Somebody at the provider writes to `test@doesnotwork.example`, or elsewhere; resolves with our reply. */
  send(provider: string, mail?: Partial<PersonalMail>): Promise<Sent>
  /** A raw client at a provider's sending host, connected to one of our listeners: the MX by default. */
  client(provider: string, to?: string): Promise<Client>
  /** All that the provider's mailbox has, in the order in which it came. */
  mailbox(provider: string): readonly KeptMail[]
  /** What `report --json` shows of a case now. */
  report(caseId: string): Promise<CaseReport>
  /** The report once `holds`; after forty seconds as it stands then, so that the story's own expectation tells. */
  until(caseId: string, holds: (report: CaseReport) => boolean): Promise<CaseReport>
  /** The report once nothing is under way any more: every letter settled, due explanation and late bounce included. */
  settled(caseId: string): Promise<CaseReport>
  /** The case with all its evidence, once `holds`; after forty seconds as it stands then. */
  caseWhen(caseId: string, holds: (theCase: StoredCase) => boolean): Promise<StoredCase>
  /** Breaks a part of our own side, or mends it. */
  switch(side: OwnSide, to: Switch): void
  /** Keeps all letters back until the returned function is called. */
  hold(): () => void
  /** Stops the service as SIGTERM does, lets `meanwhile` happen, and starts another on the same state. */
  restart(meanwhile?: () => void | Promise<void>): Promise<void>
  stop(): Promise<void>
}

/** Nobody waits so long who gets what he waits for, however busy the machine is. */
const patienceMs = 40_000

/**
 * The whole service in this process, with real sockets on loopback, real DNS over UDP and real SQLite in a folder of
 * its own; the sample providers of src/sample stand around it, each with at most one fault. Times are milliseconds:
 * retries after 50, explanation after 300, lifetime 5 s. Everything is stopped and removed when the test ends.
 *
 *     const world = await aSmallWorld({ providers: [{ name: 'grey', fault: 'greylists' }] })
 *     const sent = await world.send('grey')
 *     const report = await world.settled(sent.case)
 *     expect(world.mailbox('grey').map(({ kind }) => kind).toSorted()).toEqual(['A', 'B'])
 */
export async function aSmallWorld(options: SmallWorldOptions): Promise<SmallWorld> {
  const world = await startSmallWorld(options)
  onTestFinished(() => world.stop())
  return world
}

/** As `aSmallWorld`, for several tests: who starts it stops it. */
export async function startSmallWorld(options: SmallWorldOptions): Promise<SmallWorld> {
  const {
    providers,
    config = {},
    clock = systemClock,
    pace = usualPace,
    records = [],
    log = silent,
  } = options
  const folder = await mkdtemp(join(tmpdir(), 'small-world-'))
  let relay: DnsRelay | null = null
  const demo = await startDemo({
    folder,
    ...(options.ownDns
      ? {
          async resolveBy(server: string) {
            relay = await aDnsRelay(server)
            return relay.server
          },
        }
      : {}),
    alsoPretended: specialPrefixes,
    gateways: options.gateways ?? [],
    providers: providers.map((provider, index) => ({
      number: index + 1,
      title: '',
      fault: 'none',
      ...provider,
    })),
    log,
    settings: layOver(milliseconds, config),
    ...(options.pagePort === undefined ? {} : { pagePort: options.pagePort }),
    pace,
    clock,
  })
  demo.names.addRecords(records)
  let service = demo.service
  const provider = (name: string): RunningProvider => {
    const found = demo.providers.find(({ data }) => data.name === name)
    if (found === undefined) throw new Error(`This world has no provider called ${name}.`)
    return found
  }
  const readCase = async (id: string) => {
    const theCase = await service.store.readCase(id)
    if (theCase === null) throw new Error(`There is no case "${id}".`)
    return { theCase, report: reportOn(theCase, clock.now(), demo.config) }
  }
  const waitFor = async (
    id: string,
    holds: (now: Awaited<ReturnType<typeof readCase>>) => boolean,
  ): Promise<Awaited<ReturnType<typeof readCase>>> => {
    const deadline = Date.now() + patienceMs
    for (;;) {
      const now = await readCase(id)
      if (holds(now) || Date.now() > deadline) return now
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  const stopAll = async (): Promise<void> => {
    if (service !== demo.service) await service.stop(50)
    await demo.stop(50)
    await relay?.close()
    await rm(folder, { recursive: true, force: true })
  }
  let stopping: Promise<void> | null = null
  const stop = (): Promise<void> => {
    stopping ??= stopAll()
    return stopping
  }
  return {
    demo,
    service: () => service,
    provider,
    client: (name, to = ourMx) =>
      aClientFrom(demo.network, provider(name).out[familyOf(to)], { address: to, port: 25 }),
    async send(name, mail = {}) {
      const end = await provider(name).send({ to: testAddress(demo.config), ...mail })
      return {
        ...end,
        case: /\b(?:case|pripad|Vorgang|dossier|caso) ([a-z2-7]{10})\b/.exec(end.text)?.[1] ?? '',
      }
    },
    mailbox: (name) => provider(name).mailbox.mails(),
    report: async (id) => (await readCase(id)).report,
    until: async (id, holds) => (await waitFor(id, ({ report }) => holds(report))).report,
    async settled(id) {
      const isQuiet = (): boolean => demo.providers.every((one) => one.underWay() === 0)
      return (await waitFor(id, ({ theCase, report }) => isQuiet() && isSettled(theCase, report))).report
    },
    async caseWhen(id, holds) {
      const deadline = Date.now() + patienceMs
      for (;;) {
        const theCase = await service.store.readCase(id)
        if (theCase !== null && (holds(theCase) || Date.now() > deadline)) return theCase
        await new Promise((resolve) => setTimeout(resolve, 30))
      }
    },
    switch: (side, to) => switchOwnSide(demo, relay, side, to),
    hold() {
      let release = (): void => undefined
      const released = new Promise<void>((resolve) => (release = resolve))
      const { places } = service.world.sending
      const { run } = places.ways
      places.ways.run = async (destination, work) => {
        await released
        return await run(destination, work)
      }
      return () => {
        places.ways.run = run
        release()
      }
    },
    async restart(meanwhile = () => undefined) {
      await service.stop(0)
      await meanwhile()
      service = await startService(demo.config, {
        network: demo.network,
        clock,
        dice: systemDice,
        log,
        roots: demo.roots,
      })
    },
    stop,
  }
}

/** Where a client can be that no provider's network has: tunnels, translators, private networks, mapped IPv4. */
const specialPrefixes: Prefix[] = [
  ...['2002::/16', '2001::/32', '64:ff9b::/96', 'fc00::/7', 'fe80::/10', '::ffff:0:0/96'],
  ...['10.0.0.0/8', '172.16.0.0/12'],
].flatMap((text) => parsePrefix(text) ?? [])

const ourMx = '2001:db8:25::d0e5'
const silent = pino({ level: 'silent' })

const usualPace: ProviderPace = { greylistMs: 120, bounceAfterMs: 100 }

const milliseconds: Settings = {
  delivery: {
    connectTimeout: '500ms',
    commandTimeout: '2s',
    finalDotTimeout: '2s',
    attemptTimeout: '4s',
    retry: ['50ms'],
    lifetime: '5s',
    explainAfter: '300ms',
    bisectWait: '4s',
  },
}
