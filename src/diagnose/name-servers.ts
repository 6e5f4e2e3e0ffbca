import type { Evidence, FurtherLooks, NameServerLook, ZoneServers } from '../values/evidence.ts'
import type { Observation } from '../values/observation.ts'
import { type OwnCheck, ownStateAt } from '../values/own-check.ts'
import { type Facts, judging, type Verdict } from '../values/verdict.ts'
import { couldNotLook } from './could-not-look.ts'

const rule = judging('name-servers')

type Answer = NameServerLook['answers'][number]['answer']

const shownServers = 6
const gravest = ['fail', 'ours', 'unknown', 'partial', 'pass'] as const

/**
 * Can a resolver that has IPv6 only find the mail servers? By the name servers of each zone on the way to the domain
 * and to its MX hosts, asked directly over IPv6. It decides no ability: a server that took our letter over IPv6 takes
 * mail over IPv6, whoever finds it (verdicts.md, "Fairness"). One round of questions proves no silence.
 */
export function diagnoseNameServers(
  domain: string,
  { zones }: Pick<FurtherLooks, 'zones'>,
  { ownChecks }: Pick<Evidence, 'ownChecks'>,
): Verdict {
  const verdicts = zones.map((zone) => ({ zone, verdict: diagnoseZone(zone, zones, domain, ownChecks) }))
  const state = gravest.find((one) => verdicts.some(({ verdict }) => verdict.state === one))
  const [first, ...others] = verdicts.filter(({ verdict }) => verdict.state === state)
  if (first === undefined) return rule.notApplicable('no-zone', { facts: { domain } })
  const alike = [first, ...others.filter(({ verdict }) => verdict.finding === first.verdict.finding)]
  return {
    ...first.verdict,
    restsOn: [...new Set(alike.flatMap(({ verdict }) => verdict.restsOn))],
    facts: {
      domain,
      zones: alike.map(({ zone }) => zone.zone).join(', '),
      servers: alike.flatMap(({ verdict }) => verdict.facts.servers || []).join(', '),
    },
  }
}

function diagnoseZone(
  { zone, names, ns, servers }: ZoneServers,
  zones: readonly ZoneServers[],
  domain: string,
  ownChecks: readonly OwnCheck[],
): Verdict {
  const facts = { domain, zones: zone, servers: '' }
  // Who runs the MX hosts runs, as a rule, the zones that hold nothing else of the domain's.
  const mender = names.includes(domain) ? 'domain-owner' : 'receiving-provider'
  if (ns.state !== 'seen') return couldNotLook(rule, [ns], ownChecks, facts)
  const records = servers.map(({ aaaa }) => aaaa)
  const on: Observation<unknown>[] = [ns, ...records]
  const isWhole = ns.value.length <= servers.length && records.every(({ state }) => state !== 'failed')
  const withIpv6 = servers.filter(({ aaaa }) => aaaa.state === 'seen')
  if (withIpv6.length === 0) {
    return isWhole ? rule.fail('no-aaaa', { on, facts, mender }) : couldNotLook(rule, on, ownChecks, facts)
  }
  const answers = withIpv6.flatMap((server) => server.answers.map(({ answer }) => answer))
  on.push(...answers)
  const vain = (wanted: (answer: Answer) => boolean): Facts => ({ ...facts, servers: list(withIpv6, wanted) })
  if (answers.some(isAnswered)) {
    const isSilent = (answer: Answer): boolean => !isAnswered(answer) && !isOurs(answer, ownChecks)
    return answers.some(isSilent)
      ? rule.partial('some-silent', { on, facts: vain(isSilent), mender })
      : rule.pass('answer-over-ipv6', { on, facts })
  }
  const detail = { on, facts: vain(() => true) }
  if (answers.some((answer) => isOurs(answer, ownChecks))) return rule.ours('our-network', detail)
  // Each address was asked, and said itself that it does not serve the zone.
  const wereAllAsked = withIpv6.every(
    ({ aaaa, answers: asked }) => aaaa.state === 'seen' && asked.length === aaaa.value.length,
  )
  const proof = questionsPass(zone, zones)
  const isSettled = isWhole && wereAllAsked && answers.every(({ state }) => state === 'seen')
  if (isSettled && answers.some(isLame)) return rule.fail('none-answers', { ...detail, mender })
  if (isSettled && proof !== null)
    return rule.fail('none-answers', { ...detail, on: [...on, ...proof], mender })
  return rule.couldNotTell('silent-without-proof', detail)
}

/**
 * What shows that questions of ours get through: a filter on our own side may close port 53. All that was asked of other
 * zones must have been answered; null where something was not, or nothing was asked.
 */
function questionsPass(zone: string, zones: readonly ZoneServers[]): Answer[] | null {
  const elsewhere = zones
    .filter((other) => other.zone !== zone)
    .flatMap(({ servers }) => servers.flatMap(({ answers }) => answers.map(({ answer }) => answer)))
  return elsewhere.length > 0 && elsewhere.every((answer) => isAnswered(answer) || isLame(answer))
    ? elsewhere
    : null
}

const isAnswered = (answer: Answer): boolean => answer.state === 'seen' && answer.value === 'answered'
const isLame = (answer: Answer): boolean => answer.state === 'seen' && answer.value === 'lame'

/** A local errno, or our IPv6 was found broken at that time. */
const isOurs = (answer: Answer, ownChecks: readonly OwnCheck[]): boolean =>
  answer.state === 'failed' &&
  (answer.code.startsWith('OURS-') || ownStateAt(ownChecks, 'ipv6', answer.at) === 'failed')

function list(servers: readonly NameServerLook[], wanted: (answer: Answer) => boolean): string {
  const vain = servers.flatMap(({ host, answers }) =>
    answers.flatMap(({ address, answer }) => (wanted(answer) ? [`${host} [${address}]`] : [])),
  )
  return [...vain.slice(0, shownServers), ...(vain.length > shownServers ? ['...'] : [])].join(', ')
}
