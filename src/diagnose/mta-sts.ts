import type { Attempt } from '../values/attempt.ts'
import type { Evidence, MailRoute, MtaStsLook, MtaStsPolicy } from '../values/evidence.ts'
import { namesExchanger } from '../values/mta-sts.ts'
import type { Observation } from '../values/observation.ts'
import { isOurTrouble, type OwnCheck } from '../values/own-check.ts'
import { troubleFact } from '../values/told-trouble.ts'
import { type Facts, judging, type Verdict } from '../values/verdict.ts'
import { couldNotLook } from './could-not-look.ts'

const rule = judging('mta-sts')

/**
 * Does the domain ask senders for verified encryption (RFC 8461), and can that be had? Judged by its record and its
 * policy, by the MX hosts that the policy must name, and by letters of ours that an enforced policy kept back.
 */
export function diagnoseMtaSts(
  { letters, ownChecks }: Pick<Evidence, 'letters' | 'ownChecks'>,
  route: MailRoute,
  { record, policy }: MtaStsLook,
): Verdict {
  const facts = { domain: route.domain }
  switch (record.state) {
    case 'absent':
      return rule.notApplicable('no-policy', { on: [record], facts })
    case 'skipped':
      return couldNotLook(rule, [record], ownChecks, facts)
    case 'failed': {
      if (!record.code.startsWith('RECORD-')) return couldNotLook(rule, [record], ownChecks, facts)
      const problem = record.code === 'RECORD-SEVERAL' ? 'several' : 'syntax'
      return rule.partial('record-unreadable', { on: [record], facts: { ...facts, problem } })
    }
    case 'seen':
      break
  }
  const on = [record, policy]
  switch (policy.state) {
    case 'absent':
    case 'skipped':
      return couldNotLook(rule, on, ownChecks, facts)
    case 'failed':
      return diagnoseBroken(policy.code, { on, facts }) ?? couldNotLook(rule, on, ownChecks, facts)
    case 'seen':
      break
  }
  if (policy.value.mode === 'none') return rule.notApplicable('switched-off', { on, facts })
  const { mx } = route
  if (mx.state === 'failed' || mx.state === 'skipped')
    return couldNotLook(rule, [...on, mx], ownChecks, facts)
  const detail = { on: [...on, mx], facts: { ...facts, ...unnamedHosts(route, policy.value) } }
  if (policy.value.mode === 'testing')
    return detail.facts.count > 0
      ? rule.partial('testing-misses-mx', detail)
      : rule.pass('testing', { on, facts })
  if (detail.facts.count > 0 && detail.facts.count === route.exchangers.length)
    return rule.fail('mx-not-in-policy', detail)
  return (
    diagnoseKeptBack(
      letters.flatMap(({ attempts }) => attempts),
      ownChecks,
      { on, facts },
    ) ??
    (detail.facts.count > 0 ? rule.partial('some-mx-not-in-policy', detail) : rule.pass('enforced', detail))
  )
}

interface Detail {
  on: readonly Observation<unknown>[]
  facts: Facts
}

/** The codes of a policy look that say something for certain of the other side (wire/mta-sts.ts). */
const brokenPolicies = [
  ['POLICY-ADDRESS', 'no-policy-host', ''],
  ['POLICY-TLS-', 'policy-host-untrusted', ''],
  ['POLICY-STATUS-', 'policy-not-served', 'status'],
  ['POLICY-TYPE', 'policy-not-served', 'type'],
  ['POLICY-SIZE', 'policy-not-served', 'size'],
  ['POLICY-VERSION', 'policy-unreadable', 'version'],
  ['POLICY-MODE', 'policy-unreadable', 'mode'],
  ['POLICY-MAX-AGE', 'policy-unreadable', 'age'],
  ['POLICY-MX', 'policy-unreadable', 'mx'],
  ['POLICY-LINE', 'policy-unreadable', 'line'],
] as const

/** Null where the look itself went wrong: no connection, a broken handshake, a deadline, DNS. */
function diagnoseBroken(code: string, { on, facts }: Detail): Verdict | null {
  const found = brokenPolicies.find(([start]) => code.startsWith(start))
  if (found === undefined) return null
  const [start, finding, problem] = found
  return rule.partial(finding, { on, facts: { ...facts, problem, code: code.slice(start.length) } })
}

function unnamedHosts({ exchangers }: MailRoute, policy: MtaStsPolicy): { hosts: string; count: number } {
  const unnamed = exchangers.map(({ host }) => host).filter((host) => !namesExchanger(policy, host))
  return { hosts: unnamed.join(', '), count: unnamed.length }
}

/** What the policy did to letters of ours: the newest try at each address counts. */
function diagnoseKeptBack(
  attempts: readonly Attempt[],
  ownChecks: readonly OwnCheck[],
  { on, facts }: Detail,
): Verdict | null {
  const newest = new Map<string, Attempt>()
  for (const attempt of attempts.toSorted((one, other) => one.at - other.at))
    if (attempt.address !== null) newest.set(attempt.address, attempt)
  const kept = [...newest.values()].filter(
    (attempt) => attempt.trouble === 'policy' && !isOurTrouble(attempt, ownChecks),
  )
  const [first] = kept.toSorted((one, other) => Number(isBad(other)) - Number(isBad(one)))
  if (first === undefined) return null
  const detail = {
    on: [...on, ...kept],
    facts: { ...facts, host: first.host ?? '', text: first.text, ...troubleFact(first) },
    // The certificate stands on the mail server, not in the domain's DNS.
    mender: 'receiving-provider',
  } as const
  // What was never offered may have been taken out on the way; a certificate is the server's own word.
  const someTook = [...newest.values()].some(({ outcome }) => outcome === 'accepted')
  return isBad(first) && !someTook
    ? rule.fail('certificate-not-valid', detail)
    : rule.partial('keeps-some-mail-back', detail)
}

const isBad = ({ enhanced }: Attempt): boolean => enhanced === '4.7.5'
