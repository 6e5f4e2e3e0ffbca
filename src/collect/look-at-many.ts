import { noRootCode, type Observation } from '../values/observation.ts'
import type { OwnProof } from '../values/own-check.ts'
import type { SurveyFacts, SurveyLine } from '../values/survey.ts'
import { withBudget } from '../wire/resolver.ts'
import { makeGate } from '../world/gate.ts'
import { lookBy } from '../world/look.ts'
import { whyNotKnocked } from './knock-door.ts'
import type { KnockOnce } from './knock-once.ts'
import { type OutsideTools, outsideDoors } from './look-from-outside.ts'
import { dnsTroubleIn } from './own-questions.ts'
import { routeFromOutside } from './route-from-outside.ts'

/**
 * Why looking at many domains ended. `cut-off`: this machine gets nowhere, and `words` say how that was seen; `before`: it
 * did get somewhere until then.
 */
export type ManyEnd =
  | { state: 'done' }
  | { state: 'interrupted' }
  | { state: 'cut-off'; by: 'dns' | 'port'; words: string; before: boolean }

export interface ManyTools
  extends Pick<OutsideTools, 'clock' | 'resolver' | 'judgeAddress' | 'sources' | 'checkOwn' | 'askCanaries'> {
  /** Null: DNS only. */
  knocks: KnockOnce | null
  /** Adds a line to what is known, and keeps it for good; rejects where that can't be. */
  note: (line: SurveyLine) => Promise<void>
  /** For all of a domain's look-ups. */
  dnsMs: number
  /** Stops: nothing more begins, and what runs may end. */
  signal: AbortSignal
  /** Called for each domain that is finished. */
  finished: (domain: string) => void
}

const dnsAtOnce = 10
/** So many domains may wait for knocks while the DNS is asked for others. */
const mostUnderWay = 500
/** What knocks under way may take when all is to stop. */
const goodbyeMs = 12_000
/** After so many domains in turn whose look-ups failed we ask whether our own DNS works, and then again from time to time. */
const tooManyInVain = 5
const vastlyTooMany = 50

/**
 * Looks at many domains' mail servers: MX, addresses, and one knock at each address however many domains share it. What
 * is in `facts` is not looked at again; what is found is noted as it comes, a domain when all of it is there. Look-ups that
 * fail are made once more when the others are done. Rejects only where something can't be noted.
 */
export async function lookAtMany(
  domains: readonly string[],
  facts: SurveyFacts,
  tools: ManyTools,
): Promise<ManyEnd> {
  const { clock, knocks, note, signal, finished } = tools
  const dns = makeGate(dnsAtOnce)
  // Many domains have the same hosts, and a silent name server need not be found out by each of them.
  const resolver = tools.resolver()
  const again: string[] = []
  let end: ManyEnd | null = null
  let inVain = 0
  let answered = 0

  let leaveDns = (): void => undefined
  const dnsLeft = new Promise<null>((resolve) => {
    leaveDns = () => resolve(null)
  })
  const stop = (reason: ManyEnd): void => {
    end ??= reason
    knocks?.stop()
    leaveDns()
  }
  const interrupt = (): void => stop({ state: 'interrupted' })
  if (signal.aborted) interrupt()
  signal.addEventListener('abort', interrupt, { once: true })
  const gone = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => clock.after(goodbyeMs, resolve), { once: true })
  })
  knocks?.onCutOff((words, before) => stop({ state: 'cut-off', by: 'port', words, before }))

  async function routeOf(domain: string, isLast: boolean): Promise<SurveyLine | null> {
    const known = facts.routes.get(domain)
    if (known !== undefined) return { kind: 'domain', ...known }
    const inBudget = withBudget(resolver, tools.dnsMs, clock)
    const route = await routeFromOutside(domain, inBudget, tools.resolver, lookBy(clock))
    const looks = [route.mx, ...route.exchangers.flatMap(({ a, aaaa }) => [a, aaaa])]
    const trouble = dnsTroubleIn(looks, null)
    if (trouble === null) {
      inVain = 0
      answered += 1
      return { kind: 'domain', route, dns: null }
    }
    inVain += 1
    const isUrgent = inVain === tooManyInVain || inVain % vastlyTooMany === 0
    if (!isLast && !isUrgent) {
      again.push(domain)
      return null
    }
    const own = await askOwnDns(trouble, tools)
    const noRoot = answered === 0 && route.mx.state === 'failed' && route.mx.code === noRootCode
    if (own.state === 'failed' || noRoot) {
      const words = noRoot
        ? 'no name at all exists by it'
        : `${own.what}: ${own.state === 'failed' ? own.code : ''}`
      stop({ state: 'cut-off', by: 'dns', words, before: answered > 0 })
      return null
    }
    if (isLast) return { kind: 'domain', route, dns: own }
    again.push(domain)
    return null
  }

  async function lookAt(domain: string, isLast: boolean): Promise<void> {
    const asked = dns.run(async () => (end === null ? await routeOf(domain, isLast) : null))
    const line = await Promise.race([asked, dnsLeft])
    if (line === null || line.kind !== 'domain') return
    const wanted =
      knocks === null
        ? []
        : outsideDoors(line.route.exchangers).filter(
            (door) => whyNotKnocked(door, tools.judgeAddress, tools.sources) === null,
          )
    const found = await Promise.all(wanted.map((door) => knocks?.at(door) ?? null))
    // Where one is missing, all was stopped before, and the domain is looked at again.
    if (found.some((knock) => knock === null)) return
    if (!facts.routes.has(domain)) await note(line)
    finished(domain)
  }

  async function lookAtAll(all: readonly string[], isLast: boolean): Promise<void> {
    const left = all.values()
    const worker = async (): Promise<void> => {
      for (const domain of left) {
        if (end !== null) return
        await lookAt(domain, isLast)
      }
    }
    await Promise.all(Array.from({ length: Math.min(mostUnderWay, all.length) }, worker))
  }

  const all = (async () => {
    try {
      await lookAtAll(domains, false)
      if (end === null) await lookAtAll(again.splice(0), true)
      await knocks?.prove()
    } finally {
      // What can't be noted ends it all.
      knocks?.stop()
    }
  })()
  // Where it is left behind, nobody waits for what comes of it.
  all.catch(() => undefined)
  await Promise.race([all, gone])
  return end ?? { state: 'done' }
}

async function askOwnDns(
  dns: { since: number },
  { checkOwn, askCanaries }: ManyTools,
): Promise<Observation<OwnProof>> {
  const own = await checkOwn('own', { ipv6: null, ipv4: null, dns, records: null }, askCanaries)
  return own.dns
}
