import { hostname } from 'node:os'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { type MailListener, openDesk, startListener } from './accept/start-listener.ts'
import { isComplete } from './collect/receivers.ts'
import type { Config } from './config.ts'
import { refusalReply } from './explain/smtp-replies.ts'
import { startControl } from './journey-control.ts'
import { type JobRunner, leaseOf, longestWaitOf, startJobs } from './journey-jobs.ts'
import { type OperatorMailRunner, startOperatorMail } from './journey-operator.ts'
import { type Ours, startOurs } from './journey-own-side.ts'
import { makeReception } from './journey-reception.ts'
import { expireRegularly } from './journey-retention.ts'
import type { World } from './journey-world.ts'
import { newSlots } from './send/slots.ts'
import type { Transport } from './send/transport.ts'
import type { Destination, Endpoint } from './values/arrival.ts'
import { dualStackHost } from './values/dual-stack-host.ts'
import { chooseLanguage } from './values/language.ts'
import type { TransportName } from './values/letter.ts'
import { resolveMailRoute } from './wire/mail-route.ts'
import { startMailWorkers } from './wire/mail-workers.ts'
import { makeMtaSts } from './wire/mta-sts.ts'
import { withBudget } from './wire/resolver.ts'
import { trustRoots } from './wire/trusted-roots.ts'
import { makeBackground } from './world/background.ts'
import { keepCertificate, readCertificate } from './world/certificate.ts'
import { makeChanges } from './world/changes.ts'
import { type Clock, passed } from './world/clock.ts'
import type { Dice } from './world/dice.ts'
import { makeGate } from './world/gate.ts'
import { makeInTurn } from './world/in-turn.ts'
import { loadDkimKeys, loadReturnPathSecret } from './world/keys.ts'
import { lookBy } from './world/look.ts'
import type { Network } from './world/network.ts'
import { rememberFor } from './world/remember.ts'
import { openSpool } from './world/spool.ts'
import type { Store } from './world/store.ts'
import { openStore } from './world/store-open.ts'
import { untilStored } from './world/until-stored.ts'

/** What the service stands on: the machine's, or the demo's small one. */
export interface Ground {
  network: Network
  clock: Clock
  dice: Dice
  log: Logger
  /** PEM certificates that vouch for others, beside those that this machine knows; a small world has its own. */
  roots?: readonly string[]
}

export interface Service {
  /** Where it listens, with the ports that were given where 0 was asked. */
  listening: Endpoint[]
  store: Store
  world: World
  /** R32: stops taking, lets what runs finish or parks it, within `graceMs` and a little. */
  stop(graceMs: number): Promise<void>
}

/**
 * Starts the whole service and resolves when every listener is up. Throws the errors of configuration, store, keys,
 * certificate and listeners, each with a sentence for the operator; whatever was started before is stopped then.
 */
export async function startService(config: Config, ground: Ground): Promise<Service> {
  const { network, clock, dice, log } = ground
  const undo: (() => Promise<void>)[] = []
  try {
    const changes = makeChanges((error) => log.error({ err: error }, 'somebody who looked on failed'))
    const store = await openStore({
      url: config.database.url,
      folder: config.state,
      // Its own among those that share a PostgreSQL, and the same after a restart.
      node: `${hostname()}:${config.state}`,
      leaseMs: leaseOf(config),
      clock,
      changes,
    })
    undo.push(() => store.close())
    await store.releaseClaims()
    const { ipv4Only, ipv6Only } = config.domains
    const destinations: Destination[] = [
      ...config.destinations.map(
        ({ id, domain, families }): Destination => ({
          ...{ id, domain },
          kind: families === 'both' ? 'dual-stack' : 'ipv6-only',
        }),
      ),
      { id: 'control', domain: ipv4Only, kind: 'control' },
    ]
    const hostnames = [
      ...config.listen.map((one) => one.hostname),
      config.transports.dualStack.hostname,
      config.transports.ipv6Only.hostname,
      ...destinations.filter(({ kind }) => kind === 'dual-stack').map(({ domain }) => dualStackHost(domain)),
    ]
    const keys = await loadDkimKeys(config.state, [ipv6Only, ipv4Only], config.dkim)
    const secret = await loadReturnPathSecret(config.state)
    const { tls } = config
    const certificate =
      tls === null
        ? await keepCertificate(join(config.state, 'tls'), hostnames, clock.now())
        : await readCertificate(tls.certFile, tls.keyFile)
    const dns = { servers: config.dns.servers, timeoutMs: config.dns.timeout }
    const mail = await startMailWorkers({
      count: config.workers,
      clock,
      dns,
      keys,
      budgetMs: config.dns.caseBudget,
      sessions: config.limits.connections.total,
      lost: (event) => log.warn(event, 'a worker thread was replaced'),
    })
    undo.push(() => mail.close())

    const stopping = new AbortController()
    const background = makeBackground(
      (what, error) => {
        if (!stopping.signal.aborted)
          log.error({ err: error, what }, 'a piece of work failed, its job remains')
      },
      (work) => untilStored({ clock, signal: stopping.signal }, work),
    )
    const ours = await startOurs(config, keys, ground)
    undo.push(async () => ours.stop())
    const { resolver, judgeAddress } = ours
    const transports = transportsOf(config)
    const trust = trustRoots(ground.roots)
    const mtaSts = makeMtaSts({
      ...{ network, clock, resolver, judgeAddress, trust },
      from: transports['dual-stack'],
    })
    const limits = { ...config.delivery, longestWaitMs: longestWaitOf(config) }
    let jobs: JobRunner | null = null
    let operatorMail: OperatorMailRunner | null = null
    const world: World = {
      ...{ config, destinations, clock, dice, log, store, mail, secret, background, changes, ours },
      resolverForCase: () => withBudget(resolver, config.dns.caseBudget, clock),
      transports,
      sending: {
        network,
        clock,
        findRoute: (domain) => findRoute(domain, ours, config, clock),
        findPolicy: mtaSts.policyFor,
        judgeAddress,
        trust,
        random: dice.random,
        places: { ways: newSlots(limits, clock), sessions: newSlots(limits, clock) },
        settings: {
          port: config.delivery.port,
          connectTimeoutMs: config.delivery.connectTimeout,
          commandTimeoutMs: config.delivery.commandTimeout,
          finalDotTimeoutMs: config.delivery.finalDotTimeout,
          attemptTimeoutMs: config.delivery.attemptTimeout,
        },
        signal: stopping.signal,
      },
      mtaSts,
      knocking: makeGate(mostKnocking),
      rememberReceivers: rememberFor(minuteMs, clock, isComplete),
      inTurn: makeInTurn(),
      jobDueAt: (at) => jobs?.dueAt(at),
      operatorMailDue: () => operatorMail?.due(),
    }
    const desk = openDesk({
      destinations,
      hostnames,
      limits: config.limits,
      tls: certificate,
      reception: makeReception(world),
      speak: (why, wanted) => refusalReply(chooseLanguage(wanted, config.operator.languages), why),
      spool: await openSpool(join(config.state, 'spool')),
      clock,
      log,
    })
    const listeners: MailListener[] = []
    undo.push(async () => {
      await Promise.all(listeners.map((listener) => listener.close(0)))
    })
    for (const { address, port, hostname } of config.listen) {
      listeners.push(await startListener({ at: { address, port }, hostname }, desk, ours.network))
    }
    jobs = startJobs(world)
    operatorMail = startOperatorMail(world)
    const stopExpiring = expireRegularly(world)
    const control = await startControl(world)

    return {
      listening: listeners.map(({ at }) => at),
      store,
      world,
      async stop(graceMs) {
        stopExpiring()
        await control?.close()
        ours.stop()
        jobs?.stop()
        operatorMail?.stop()
        // One deadline for sessions and rounds together. What runs may finish; then rounds are broken off, and their
        // jobs wait for the next start.
        const cancel = clock.after(graceMs, () => stopping.abort())
        const over = passed(clock, graceMs + parkingMs)
        const quiet = Promise.all(listeners.map((listener) => listener.close(graceMs))).then(() =>
          background.idle(),
        )
        await Promise.race([quiet, over])
        cancel()
        stopping.abort()
        await mail.close()
        await store.close()
      },
    }
  } catch (error) {
    for (const step of undo.toReversed()) await step()
    throw error
  }
}

/** How long broken-off work may take to notice. */
const parkingMs = 2_000
const minuteMs = 60_000
/** Of each case five hosts are knocked at side by side, and each can stall us for minutes. */
const mostKnocking = 20

/** Both ways out, with nothing more than each may use. */
function transportsOf({ transports }: Config): Record<TransportName, Transport> {
  const { dualStack, ipv6Only } = transports
  return {
    'dual-stack': { name: 'dual-stack', ...dualStack },
    'ipv6-only': { name: 'ipv6-only', ...ipv6Only, ipv4: null, prefer: 'ipv6' },
  }
}

/**
 * Where a domain's mail goes. "No AAAA" makes a verdict, so it is asked twice: where no host has one, once more
 * behind the memo's back (verdicts.md).
 */
async function findRoute(
  domain: string,
  { resolver, afresh }: Pick<Ours, 'resolver' | 'afresh'>,
  config: Config,
  clock: Clock,
) {
  const look = lookBy(clock)
  const route = await resolveMailRoute(domain, withBudget(resolver, config.dns.caseBudget, clock), look)
  if (route.exchangers.length === 0 || route.exchangers.some(({ aaaa }) => aaaa.state !== 'absent'))
    return route
  return await resolveMailRoute(domain, withBudget(afresh(), config.dns.caseBudget, clock), look)
}
