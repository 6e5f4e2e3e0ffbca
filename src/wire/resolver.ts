import { getServers, type TlsaRecord as NodeTlsaRecord, promises } from 'node:dns'
import { endpointText, parseAddress, parseEndpoint } from '../values/address.ts'
import type { MailExchanger, TlsaRecord } from '../values/evidence.ts'
import { absent, type Finding, failed, seen } from '../values/observation.ts'
import type { Clock } from '../world/clock.ts'
import { makeMemo } from './answer-memo.ts'

/**
 * Questions to the DNS. None throws, none hangs. NXDOMAIN is `absent('no-such-name')`, NODATA
 * `absent('no-such-record')`; all else is `failed` with c-ares' code without its E: `SERVFAIL`, `REFUSED`, `TIMEOUT`,
 * `FORMERR`, `BADRESP`, `CONNREFUSED` …, `BADNAME` for a name that is never sent, `BUDGET` beyond `withBudget`, `HUGE` for
 * an answer that nobody needs so much of.
 * Names in answers are lower case without final dot and may hold any printable character; the root is ''.
 */
export interface Resolver {
  a(name: string): Promise<Finding<string[]>>
  aaaa(name: string): Promise<Finding<string[]>>
  mx(name: string): Promise<Finding<MailExchanger[]>>
  /** Each record's strings joined. */
  txt(name: string): Promise<Finding<string[]>>
  /** Of a reverse name, see `reverseName`. */
  ptr(name: string): Promise<Finding<string[]>>
  ns(name: string): Promise<Finding<string[]>>
  cname(name: string): Promise<Finding<string[]>>
  /** Of `_25._tcp.<host>`. Whether DNSSEC vouches for it is not told: an answer's AD bit does not reach us. */
  tlsa(name: string): Promise<Finding<TlsaRecord[]>>
}

export interface ResolverOptions {
  /** Addresses of recursive servers, `2001:db8::53`, `[::1]:5353`; none means those of the machine. */
  servers: readonly string[]
  /** What a silent server costs. Halfway the question is sent once more, for a packet may be lost. */
  timeoutMs: number
  clock: Clock
  /** Called whenever a server gave an answer that it stands by: records, or that there are none. */
  answered?: () => void
}

/** What an answer may hold, in characters of JSON: names are packed on the wire, so that 64 KiB can mean a megabyte. */
const mostCharacters = 32_768
/** Less of texts, for a mail can have dozens looked up; the largest in use, with SPF and proofs of ownership, have 10,000. */
const mostTextCharacters = 16_384

/** How long an answer is remembered: one case asks the same from several sides. */
const memoMs = 5_000
const memoSize = 10_000

/** After a server was silent the others are asked first for so long. */
const restMs = 30_000

// c-ares shortens its timeout to five times a server's usual delay, at least 250 ms, once a channel has seen three
// answers: a name that is slow to resolve would look like a dead server. So a channel serves one burst.
const answersPerChannel = 2

/** The discard port: a server that a channel is given in place of its own, and never asks. */
const nobody = '[::1]:9'
const mostSpare = 16

/** Asks the servers in turn, each for `timeoutMs` at most. Throws when a server's address can't be read. */
export function makeResolver({ servers, timeoutMs, clock, answered }: ResolverOptions): Resolver {
  const endpoints = (servers.length > 0 ? servers : getServers()).map((text) => {
    const endpoint = parseEndpoint(text, 53)
    if (endpoint === null)
      throw new RangeError(`dns.servers: "${text}" is not an address, such as "[::1]:5353".`)
    return endpointText(endpoint)
  })
  const places = endpoints.map((server) => makePlace(server, timeoutMs, clock))

  const question = <T>(query: Query<T>, most = mostCharacters): ((name: string) => Promise<Finding<T[]>>) => {
    const memo = makeMemo<T[]>(clock, { ms: memoMs, most: memoSize })
    return (name) => {
      const asked = nameInAnswer(name)
      if (!isQueryName(asked)) return Promise.resolve(failed('BADNAME'))
      return memo(asked, async () => {
        const finding = await askInTurn(places, (channel) => query(channel, asked), clock)
        if (finding.state !== 'failed') answered?.()
        const isHuge = finding.state === 'seen' && JSON.stringify(finding.value).length > most
        return isHuge ? failed('HUGE') : finding
      })
    }
  }

  return {
    a: question(async (channel, name) => addresses(await channel.resolve4(name))),
    aaaa: question(async (channel, name) => addresses(await channel.resolve6(name))),
    mx: question(async (channel, name) => exchangers(await channel.resolveMx(name))),
    txt: question(
      async (channel, name) => (await channel.resolveTxt(name)).map((strings) => strings.join('')),
      mostTextCharacters,
    ),
    ptr: question(async (channel, name) => names(await channel.resolvePtr(name))),
    ns: question(async (channel, name) => names(await channel.resolveNs(name))),
    cname: question(async (channel, name) => names(await channel.resolveCname(name))),
    tlsa: question(async (channel, name) => associations(await channel.resolveTlsa(name))),
  }
}

/** The same resolver for one case: what isn't answered `ms` from now is `failed('BUDGET')`, and nothing more is asked. */
export function withBudget(resolver: Resolver, ms: number, clock: Clock): Resolver {
  let spent = false
  const waiting = new Set<() => void>()
  clock.after(ms, () => {
    spent = true
    for (const giveUp of waiting) giveUp()
  })
  const within = <T>(ask: (name: string) => Promise<Finding<T>>) => {
    return (name: string): Promise<Finding<T>> => {
      if (spent) return Promise.resolve(failed('BUDGET'))
      return new Promise((resolve) => {
        const giveUp = (): void => resolve(failed('BUDGET'))
        waiting.add(giveUp)
        void ask(name).then((finding) => {
          waiting.delete(giveUp)
          resolve(finding)
        })
      })
    }
  }
  return {
    a: within(resolver.a),
    aaaa: within(resolver.aaaa),
    mx: within(resolver.mx),
    txt: within(resolver.txt),
    ptr: within(resolver.ptr),
    ns: within(resolver.ns),
    cname: within(resolver.cname),
    tlsa: within(resolver.tlsa),
  }
}

/** A look-up as mailauth wants it: rejects with an error whose `code` is one of `node:dns`. */
export interface MailauthResolver {
  (name: string, type: 'MX'): Promise<NodeExchanger[]>
  // mailauth's own type has forgotten the MX.
  (name: string, type: string): Promise<string[] | string[][]>
}

interface NodeExchanger {
  priority: number
  exchange: string
}

/** Thrown at mailauth, and only at it. */
export class NoAnswer extends Error {
  override name = 'NoAnswer'
  readonly code: string
  constructor(code: string, name: string, type: string) {
    const { stackTraceLimit } = Error
    // An answer as any other, that nobody looks for in the code: to walk the stack would cost as much as to ask.
    Error.stackTraceLimit = 0
    super(`${type} ${name}: ${code}`)
    Error.stackTraceLimit = stackTraceLimit
    this.code = code
  }
}

/** mailauth's `resolver` option: our memo, deadlines and budget beneath it. */
export function mailauthResolver(resolver: Resolver): MailauthResolver {
  function ask(name: string, type: 'MX'): Promise<NodeExchanger[]>
  function ask(name: string, type: string): Promise<string[] | string[][]>
  async function ask(name: string, type: string): Promise<string[] | string[][] | NodeExchanger[]> {
    const valueOr = <T>(finding: Finding<T>): T => {
      if (finding.state === 'seen') return finding.value
      throw new NoAnswer(nodeCode(finding, name), name, type)
    }
    switch (type) {
      case 'A':
        return valueOr(await resolver.a(name))
      case 'AAAA':
        return valueOr(await resolver.aaaa(name))
      case 'MX':
        return valueOr(await resolver.mx(name)).map(({ preference, host }) => ({
          priority: preference,
          exchange: host,
        }))
      case 'TXT':
        return valueOr(await resolver.txt(name)).map((text) => [text])
      case 'PTR':
        return valueOr(await resolver.ptr(name))
      case 'NS':
        return valueOr(await resolver.ns(name))
      case 'CNAME':
        return valueOr(await resolver.cname(name))
      default:
        throw new NoAnswer('ENOTIMP', name, type)
    }
  }
  return ask
}

function nodeCode(finding: Exclude<Finding<unknown>, { state: 'seen' }>, name: string): string {
  switch (finding.state) {
    case 'absent':
      return finding.how === 'no-such-name' ? 'ENOTFOUND' : 'ENODATA'
    case 'failed':
      // RFC 7208 §4.3: a name that is too long, or has an empty label, exists nowhere. A character that c-ares won't
      // send, a plus of a local part say, is a failed look and no more: it must not turn into an SPF fail.
      if (finding.code === 'BADNAME') return hasLengths(name.replace(/\.$/, '')) ? 'EBADNAME' : 'ENOTFOUND'
      return finding.code === 'TIMEOUT' || finding.code === 'BUDGET' ? 'ETIMEOUT' : `E${finding.code}`
    case 'skipped':
      return 'ECANCELLED'
  }
}

type Channel = promises.Resolver
type Query<T> = (channel: Channel, name: string) => Promise<T[]>

/** One server. `ask` ends after `timeoutMs` at the latest. */
interface Place {
  ask<T>(query: (channel: Channel) => Promise<T[]>): Promise<Finding<T[]>>
  restsUntil: number
}

/** A channel, and what became of the questions that it was given. */
interface Line {
  channel: Channel
  asking: number
  answers: number
  failed: boolean
}

function makePlace(server: string, timeoutMs: number, clock: Clock): Place {
  let current: Line | null = null
  const spare: Channel[] = []
  const openChannel = (): Channel => {
    const opened = spare.pop() ?? new promises.Resolver({ timeout: timeoutMs, tries: 1 })
    opened.setServers([server])
    return opened
  }
  /** To make a channel costs as much as several questions; one that forgets its server is as good as new. */
  const keep = (channel: Channel): void => {
    channel.setServers([nobody])
    spare.push(channel)
  }
  const askOnce = async <T>(query: (channel: Channel) => Promise<T[]>): Promise<Finding<T[]>> => {
    current ??= { channel: openChannel(), asking: 0, answers: 0, failed: false }
    const line = current
    line.asking += 1
    const finding = await askBy(line.channel, query)
    line.asking -= 1
    line.answers += 1
    const isSpoilt = finding.state === 'failed' && spoilsOthers.has(finding.code)
    if (finding.state === 'failed') line.failed = true
    if (current === line && (isSpoilt || line.answers >= answersPerChannel)) current = null
    if (current !== line && line.asking === 0 && !line.failed && spare.length < mostSpare) keep(line.channel)
    return isSpoilt ? await askBy(openChannel(), query) : finding
  }
  const ask = <T>(query: (channel: Channel) => Promise<T[]>): Promise<Finding<T[]>> =>
    new Promise((resolve) => {
      let outstanding = 0
      const settle = (finding: Finding<T[]>): void => {
        cancel()
        resolve(finding)
      }
      const send = async (): Promise<void> => {
        outstanding += 1
        const finding = await askOnce(query)
        outstanding -= 1
        const silent = finding.state === 'failed' && finding.code === 'TIMEOUT'
        if (!silent || outstanding === 0) settle(finding)
      }
      let cancel = clock.after(timeoutMs / 2, () => {
        // c-ares looks at its timers once a second at most, so the deadline is ours.
        cancel = clock.after(timeoutMs / 2, () => settle(failed('TIMEOUT')))
        void send()
      })
      void send()
    })
  return { ask, restsUntil: 0 }
}

// Where one answer can't be read, or a connection ends, c-ares gives up all questions that are under way beside it: so
// each is asked once more by itself, or whoever makes our resolver stumble would do so for everybody.
const spoilsOthers: ReadonlySet<string> = new Set(['BADRESP', 'CONNREFUSED', 'EOF', 'FORMERR'])

async function askBy<T>(channel: Channel, query: (channel: Channel) => Promise<T[]>): Promise<Finding<T[]>> {
  try {
    const value = await query(channel)
    // c-ares' answer to a CNAME whose target has no such record.
    return value.length > 0 ? seen(value) : absent('no-such-record')
  } catch (error) {
    return findingOf(error)
  }
}

async function askInTurn<T>(
  places: readonly Place[],
  query: (channel: Channel) => Promise<T[]>,
  clock: Clock,
): Promise<Finding<T[]>> {
  const now = clock.now()
  const awake = places.filter(({ restsUntil }) => restsUntil <= now)
  const resting = places.filter(({ restsUntil }) => restsUntil > now)
  let finding: Finding<T[]> = failed('NOSERVER')
  for (const place of [...awake, ...resting]) {
    finding = await place.ask(query)
    if (finding.state !== 'failed') break
    if (finding.code === 'TIMEOUT') place.restsUntil = clock.now() + restMs
  }
  return finding
}

function findingOf(error: unknown): Finding<never> {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
  switch (code) {
    case 'ENOTFOUND':
      return absent('no-such-name')
    case 'ENODATA':
      return absent('no-such-record')
    case 'ETIMEOUT':
      return failed('TIMEOUT')
    default:
      return failed(typeof code === 'string' ? code.replace(/^E/, '') : 'UNKNOWN')
  }
}

const isQueryName = (name: string): boolean => hasLengths(name) && /^[a-z0-9_/*.-]+$/.test(name)

// RFC 1035 §2.3.4.
const hasLengths = (name: string): boolean =>
  name.length <= 253 && name.split('.').every((label) => label.length > 0 && label.length <= 63)

const nameInAnswer = (name: string): string => name.toLowerCase().replace(/\.$/, '')
const exchangers = (list: readonly NodeExchanger[]): MailExchanger[] =>
  list.map(({ priority, exchange }) => ({ preference: priority, host: nameInAnswer(exchange) }))
const names = (list: readonly string[]): string[] => list.map(nameInAnswer)
const addresses = (list: readonly string[]): string[] =>
  list.map((address) => parseAddress(address) ?? address)
const associations = (list: readonly NodeTlsaRecord[]): TlsaRecord[] =>
  list.map(({ certUsage, selector, match }) => ({ usage: certUsage, selector, matching: match }))
