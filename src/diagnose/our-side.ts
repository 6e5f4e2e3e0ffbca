import { type Evidence, observationsOf } from '../values/evidence.ts'
import { familyName } from '../values/family.ts'
import type { Observation } from '../values/observation.ts'
import {
  faultFacts,
  notAsked,
  type OwnCheck,
  type OwnPart,
  type OwnProof,
  ownStateAt,
} from '../values/own-check.ts'
import type { ToldTrouble } from '../values/told-trouble.ts'
import { type Facts, judging, type Verdict } from '../values/verdict.ts'
import { metDns64 } from './could-not-look.ts'

const rule = judging('our-side')
const parts = ['ipv6', 'ipv4', 'dns', 'records'] as const

/**
 * Did our own side work whenever something failed that it could be the reason of? Judges the checks that were made
 * then (verdicts: "Ours"); where nothing failed none was made. One failed part is enough, the newest counts.
 */
export function diagnoseOurSide(
  evidence: Pick<Evidence, 'ownChecks' | 'looks' | 'further' | 'knocks'>,
): Verdict {
  const { ownChecks } = evidence
  const newestFirst = ownChecks.toSorted((one, other) => other.at - one.at)
  for (const check of newestFirst) {
    const failing = parts.find((part) => isWrong(check, part))
    if (failing !== undefined) return blameUs(check, failing)
  }
  const madeUp = observationsOf({ ...evidence, ownChecks: [] }).filter(metDns64)
  if (madeUp.length > 0) {
    const looks = madeUp.map(({ what }) => what).join(', ')
    return rule.ours('behind-dns64', { on: madeUp, facts: { looks } })
  }
  const [newest] = newestFirst
  if (newest === undefined) return rule.notApplicable('not-asked')
  for (const check of newestFirst) {
    const open = parts.filter((part) => wasAsked(check[part]) && isUnproven(ownChecks, check, part))
    if (open.length === 0) continue
    return rule.couldNotTell('unproven', { on: open.map((part) => check[part]), facts: { time: check.at } })
  }
  const on = newestFirst.flatMap((check) => parts.map((part) => check[part])).filter(wasAsked)
  return rule.pass('well', { on, facts: { time: newest.at, ...proofsOf(ownChecks) } })
}

const wasAsked = (look: Observation<unknown>): boolean => look.state !== 'skipped' || look.reason !== notAsked

const isWrong = ({ records, ...check }: OwnCheck, part: OwnPart): boolean =>
  part === 'records' ? records.state === 'seen' && records.value.length > 0 : check[part].state === 'failed'

const isUnproven = (checks: readonly OwnCheck[], { at }: OwnCheck, part: OwnPart): boolean =>
  ownStateAt(checks, part, at) === 'unknown'

function blameUs(check: OwnCheck, part: OwnPart): Verdict {
  const on = [check[part]]
  const facts = { time: check.at, ...wordsOf(check[part]) }
  switch (part) {
    case 'ipv6':
      return rule.ours('ipv6-failed', { on, facts })
    case 'ipv4':
      return rule.ours('ipv4-failed', { on, facts })
    case 'dns':
      return rule.ours('dns-failed', { on, facts })
    case 'records':
      return rule.ours('records-wrong', { on, facts: { time: check.at, ...faultsOf(check) } })
  }
}

function wordsOf(look: Observation<unknown>): Facts {
  if (look.state !== 'failed') return { text: look.what, trouble: 'none', code: '' }
  const { what, code } = look
  return { text: `${what} (${code})`, trouble: troubleOf(code), code }
}

const troubleOf = (code: string): ToldTrouble =>
  code === 'LOCAL' ? 'ours' : code.startsWith('CANARY') ? 'canary' : 'unanswered'

const faultsOf = ({ records }: OwnCheck): Facts => faultFacts(records.state === 'seen' ? records.value : [])

/** By what our side was seen to work, for the text: families by name, `none` where it was not by that. */
function proofsOf(checks: readonly OwnCheck[]): Facts {
  const by = (proof: OwnProof): string => {
    const families = (['ipv6', 'ipv4'] as const).filter((family) =>
      checks.some((check) => isSeenBy(check[family], proof)),
    )
    return families.map(familyName).join(' and ') || 'none'
  }
  const works = (part: 'dns' | 'records'): string =>
    checks.some((check) => check[part].state === 'seen') ? 'works' : 'none'
  return {
    session_in: by('session-in'),
    reply: by('reply'),
    canary: by('canary'),
    dns: works('dns'),
    records: works('records'),
  }
}

const isSeenBy = (look: Observation<OwnProof>, proof: OwnProof): boolean =>
  look.state === 'seen' && look.value === proof
