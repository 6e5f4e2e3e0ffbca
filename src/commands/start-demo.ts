import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { stringify } from 'yaml'
import { type Config, readConfig } from '../config.ts'
import { wantedZones } from '../doctor/wanted-records.ts'
import { type Service, startService } from '../journey-service.ts'
import type { ProviderPace } from '../sample/faults.ts'
import { type HandPort, openHandPort } from '../sample/hand-port.ts'
import { placeOf } from '../sample/provider-place.ts'
import { providerRecords } from '../sample/provider-records.ts'
import { type SampleNames, startSampleNames } from '../sample/sample-names.ts'
import { makeSampleOutgoing } from '../sample/sample-outgoing.ts'
import type { SampleProvider } from '../sample/sample-provider.ts'
import { makeSampleSigning } from '../sample/sample-signing.ts'
import { type RunningProvider, startProvider, withFault } from '../sample/start-provider.ts'
import type { Prefix } from '../values/address.ts'
import { keepCertificate } from '../world/certificate.ts'
import { type Clock, systemClock } from '../world/clock.ts'
import { type Dice, systemDice } from '../world/dice.ts'
import { loadDkimKeys } from '../world/keys.ts'
import { makePretendNetwork, type PretendNetwork, pretendPrefixes } from '../world/pretend-network.ts'
import { pageSettings, startDemoPages } from './demo-pages.ts'
import { demoSettings, layOver, type Settings } from './demo-settings.ts'

export interface DemoOptions {
  /** Holds configuration, state and mailboxes; made when missing. */
  folder: string
  providers: readonly SampleProvider[]
  log: Logger
  pace?: ProviderPace
  /** Laid over the demo's own configuration, key by key, as they would stand in the file. */
  settings?: Settings
  /** The real port for mail by hand; null for none. */
  handPort?: number | null
  /** The port of the pages, 0 for any; none are served by default. */
  pagePort?: number
  /** The service's clock. Providers and their timers live by the machine's. */
  clock?: Clock
  dice?: Dice
  /** The DNS server that the service asks, made of the demo's; that one itself by default. */
  resolveBy?: (server: string) => Promise<string>
  /** Addresses of the pretend network beside the usual ones. */
  alsoPretended?: readonly Prefix[]
  /** Addresses of the pretend network that are the service's own gateways; none by default. */
  gateways?: readonly string[]
}

/** The whole service on a pretend network, with DNS and sample providers. */
export interface Demo {
  config: Config
  configFile: string
  service: Service
  network: PretendNetwork
  names: SampleNames
  providers: readonly RunningProvider[]
  hand: HandPort | null
  /** Where the pages are; null where none are served. */
  pages: string | null
  /** Whom the service trusts to vouch for others, beside those that this machine knows. */
  roots: readonly string[]
  /** Within `graceMs` and two seconds; frees every port. */
  stop(graceMs: number): Promise<void>
}

/** What a mail by hand is sent to. */
export const testAddress = ({ domains }: Pick<Config, 'domains'>): string => `test@${domains.ipv6Only}`

/** What a bounce is forwarded to. */
export const explainAddress = ({ domains }: Pick<Config, 'domains'>): string => `explain@${domains.ipv4Only}`

export const mailboxFolder = (folder: string, provider: string): string => join(folder, 'mailboxes', provider)

const usualPace: ProviderPace = { greylistMs: 3_000, bounceAfterMs: 3_000 }

/** Starts everything, providers before the service, for a job left over may want to reach them. Throws as `startService`. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { folder, log, clock = systemClock, dice = systemDice, pace = usualPace } = options
  const undo: (() => Promise<void>)[] = []
  const stopAll = async (): Promise<void> => {
    for (const step of undo.toReversed()) await step()
  }
  try {
    const prefixes = [...pretendPrefixes, ...(options.alsoPretended ?? [])]
    const network = await makePretendNetwork({ prefixes, near: [...(options.gateways ?? [])] })
    undo.push(() => network.close())
    const names = await startSampleNames(network)
    undo.push(() => names.close())

    const configFile = join(folder, 'mailsix.yaml')
    mkdirSync(folder, { recursive: true })
    const asked = (await options.resolveBy?.(names.server)) ?? names.server
    const web = options.pagePort === undefined ? { listen: [] } : await pageSettings(options.pagePort)
    const settings = layOver({ ...demoSettings(asked), web }, options.settings ?? {})
    writeFileSync(configFile, `${configHead}${stringify(settings)}`)
    const config = readConfig(configFile)
    const { ipv4Only, ipv6Only } = config.domains
    const keys = await loadDkimKeys(config.state, [ipv6Only, ipv4Only], config.dkim)
    const provided = options.providers.map((provider) => withFault(provider, pace))
    const places = provided.map(placeOf)
    const signing = makeSampleSigning(places.map(({ domain }) => domain))
    names.setRecords([
      ...wantedZones({ ...config, keys }).flatMap(({ records }) => records),
      ...provided.flatMap((provider) => providerRecords(provider, signing)),
    ])

    const outgoing = makeSampleOutgoing(network, names)
    const certificate = await keepCertificate(
      join(folder, 'tls'),
      provided.flatMap((provider) => {
        const { hosts, policy } = placeOf(provider)
        return [
          ...hosts.map(({ host }) => host),
          ...(provider.setup?.mtaSts === undefined ? [] : [policy.host]),
        ]
      }),
      systemClock.now(),
    )
    // In this world the providers' certificate is everybody's.
    const roots = [certificate.cert]
    for (const { ns } of places) {
      for (const address of ns.addresses) await names.listenAt(address)
    }
    const providers: RunningProvider[] = []
    undo.push(async () => {
      await Promise.all(providers.map((provider) => provider.stop()))
    })
    for (const provider of provided) {
      const ground = {
        ...outgoing,
        network,
        certificate,
        signing,
        folder: mailboxFolder(folder, provider.name),
      }
      providers.push(await startProvider(provider, ground))
    }

    const service = await startService(config, { network, clock, dice, log, roots })
    const serving = { graceMs: 0 }
    undo.push(() => service.stop(serving.graceMs))
    const hand =
      options.handPort == null
        ? null
        : await openHandPort({
            ...{ loopback: network.loopback, port: options.handPort, destination: ipv6Only },
            ...{ providers, outgoing },
          })
    if (hand !== null) undo.push(() => hand.close())
    const pages = await startDemoPages(service, providers, log)
    undo.push(() => pages.close())
    return {
      ...{ config, configFile, service, network, names, providers, hand, roots },
      pages: pages.listening.length > 0 ? config.web.url : null,
      async stop(graceMs) {
        serving.graceMs = graceMs
        await stopAll()
      },
    }
  } catch (error) {
    await stopAll()
    throw error
  }
}

const configHead = `\
# The configuration of the demo, made anew at each start. Its addresses are pretended: they lead to ports
# of this machine's loopback. config/mailsix.yaml explains every key.

`
