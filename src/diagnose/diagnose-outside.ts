import type { OutsideLook } from '../values/outside-look.ts'
import type { Verdict } from '../values/verdict.ts'
import { diagnoseAnswersOver } from './answers-over.ts'
import { diagnoseReceivers } from './diagnose-receiving.ts'
import { diagnoseLookFromHere } from './look-from-here.ts'
import { diagnoseMxAddresses } from './mx-addresses.ts'
import { diagnoseMxNames } from './mx-names.ts'

/** All that can be said of a domain's mail servers from outside, without any letter; what decides comes first. */
export function diagnoseOutside(look: OutsideLook): Verdict[] {
  const { route, receivers } = look
  const evidence = { letters: [], knocks: look.doors.map(({ knock }) => knock), ownChecks: [look.own] }
  const names = diagnoseMxNames(route, receivers, evidence)
  return [
    diagnoseMxAddresses(route, evidence.ownChecks),
    diagnoseAnswersOver('ipv6', look),
    diagnoseAnswersOver('ipv4', look),
    ...(names === null ? [] : [names]),
    ...diagnoseReceivers(evidence, route, receivers),
    diagnoseLookFromHere(look),
  ]
}

/**
 * What it all comes to: `takes-mail` over IPv6, at one address at least; `no` it can't, or takes no mail at all;
 * `unknown` it can't be told from here. Only two rules decide: which addresses there are, and whether any answers.
 */
export type OutsideAnswer = 'takes-mail' | 'no' | 'unknown'

export function answerOf(verdicts: readonly Verdict[]): OutsideAnswer {
  const six = verdicts.find(({ rule }) => rule === 'answers-over-ipv6')
  const addresses = verdicts.find(({ rule }) => rule === 'mx-addresses')
  if (six?.state === 'pass' || six?.state === 'partial') return 'takes-mail'
  if (six?.state === 'fail' || addresses?.state === 'fail') return 'no'
  return six?.finding === 'takes-no-mail' ? 'no' : 'unknown'
}
