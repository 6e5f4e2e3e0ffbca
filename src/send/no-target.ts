import type { Attempt } from '../values/attempt.ts'
import type { ExchangerAddresses, MailRoute } from '../values/evidence.ts'
import { madeUpCode, type Observation } from '../values/observation.ts'
import type { Transport } from './transport.ts'

/** Why a letter got no further than DNS. */
export type LocalFailure = Pick<Attempt, 'host' | 'outcome' | 'enhanced' | 'text' | 'trouble'>

/** An address that DNS gave and that we do not dial; null where all of a host's are left alone. */
export interface Skipped extends LocalFailure {
  address: string | null
}

const mostHosts = 5
const mostAddresses = 3

/**
 * Says why a route leads to no address that this transport may dial, naming hosts and the records found and
 * missing, with an enhanced status of our own (verdicts.md, "Using the protocol").
 */
export function explainNoTarget(
  route: MailRoute,
  transport: Transport,
  skipped: readonly Skipped[],
): LocalFailure {
  const { domain, mx, exchangers } = route
  const host = exchangers[0]?.host ?? null
  switch (mx.state) {
    case 'failed':
      // The name cannot even be asked for, and no time mends that.
      if (mx.code === 'BADNAME') return settled(null, '5.1.2', `${domain} is not a domain name`)
      return passing(null, `the MX records of ${domain} could not be looked up (${mx.code})`)
    case 'absent':
      if (mx.how === 'no-such-name') return settled(null, '5.1.2', `the domain ${domain} does not exist`)
      break
    case 'seen':
      // RFC 7505 §3: an MX whose host is the DNS root says that no mail is taken; §6 registers the code.
      if (mx.value.length > 0 && mx.value.every((exchanger) => exchanger.host === '')) {
        return settled(null, '5.1.10', `${domain} takes no mail: it has a null MX`)
      }
      break
    case 'skipped':
      break
  }
  const unknown = exchangers.find(({ a, aaaa }) => wanted(transport, a, aaaa).some(hasFailed))
  if (unknown !== undefined) {
    const failure = passing(unknown.host, `${nameRoute(route, transport)}: ${describeHosts(exchangers)}`)
    // Whether such a host has IPv6 can't be known from here, and that is nobody's fault but ours.
    const madeUp = wanted(transport, unknown.a, unknown.aaaa).some(isMadeUp)
    return madeUp ? { ...failure, outcome: 'ours' } : failure
  }
  const ours = skipped.find(({ outcome }) => outcome === 'ours')
  if (ours !== undefined) return ours
  const reasons = skipped.slice(0, mostHosts).map(({ text }) => text)
  const text = [describeHosts(exchangers), ...reasons].filter((part) => part !== '').join('; ')
  return settled(host, '5.4.4', `${nameRoute(route, transport)}: ${text}`)
}

const settled = (host: string | null, enhanced: string, text: string): LocalFailure => ({
  host,
  outcome: 'refused',
  trouble: 'dns',
  enhanced,
  text,
})

const passing = (host: string | null, text: string): LocalFailure => ({
  host,
  outcome: 'deferred',
  trouble: 'dns',
  enhanced: '4.4.3',
  text,
})

const wanted = (
  { name }: Transport,
  a: Observation<string[]>,
  aaaa: Observation<string[]>,
): Observation<string[]>[] => (name === 'ipv6-only' ? [aaaa] : [a, aaaa])

const isMadeUp = (look: Observation<string[]>): boolean => look.state === 'failed' && look.code === madeUpCode

const hasFailed = ({ state }: Observation<string[]>): boolean => state === 'failed'

function nameRoute({ domain, implicit, exchangers }: MailRoute, { name }: Transport): string {
  const records = exchangers.flatMap(({ a, aaaa }) => (name === 'ipv6-only' ? [aaaa] : [a, aaaa]))
  const usable = records.some(({ state }) => state === 'seen') ? 'no usable' : 'no'
  const what = name === 'ipv6-only' ? `${usable} AAAA record` : `${usable} A or AAAA record`
  return implicit ? `${what} for ${domain}, which has no MX` : `${what} for the mail exchangers of ${domain}`
}

function describeHosts(exchangers: readonly ExchangerAddresses[]): string {
  const shown = exchangers.slice(0, mostHosts).map(describeHost)
  const more = exchangers.length - shown.length
  return [...shown, ...(more > 0 ? [`and ${more} more hosts`] : [])].join('; ')
}

function describeHost({ host, a, aaaa }: ExchangerAddresses): string {
  const name = host === '' ? 'the DNS root' : host
  if (isUnknownName(a) && isUnknownName(aaaa)) return `${name} does not exist`
  if (a.state === 'skipped' && aaaa.state === 'skipped') return `${name} is ${a.reason}`
  return `${name} has ${describe('A', a)} and ${describe('AAAA', aaaa)}`
}

const isUnknownName = (records: Observation<string[]>): boolean =>
  records.state === 'absent' && records.how === 'no-such-name'

function describe(type: 'A' | 'AAAA', records: Observation<string[]>): string {
  switch (records.state) {
    case 'seen': {
      const more = records.value.length > mostAddresses ? ' …' : ''
      return `${type} ${records.value.slice(0, mostAddresses).join(', ')}${more}`
    }
    case 'absent':
      return `no ${type}`
    case 'failed':
      return records.code === madeUpCode
        ? `${type} that our own network has made up (DNS64)`
        : `${type} that could not be looked up (${records.code})`
    case 'skipped':
      return `${type} not looked up`
  }
}
