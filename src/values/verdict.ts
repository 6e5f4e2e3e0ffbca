import type { Mender } from './mender.ts'
import { type FindingFor, type FindingOf, type RuleId, rules } from './rules.ts'
import type { VerdictState } from './verdict-state.ts'

/** `accepted`: a 250 after the final dot; `confirmed`: a delivered DSN, a reply, a person's word. */
export type Sureness = 'accepted' | 'confirmed'

/** The four abilities, the only rules that the page's total speaks of. */
export const abilities = [
  'send-to-ipv6-only',
  'receive-over-ipv6',
  'ipv6-only-envelope',
  'ipv6-only-from',
] as const
export type Ability = (typeof abilities)[number]

/** A judgement by one rule on the evidence. The words for people are made of it in explain/ alone. */
export interface Verdict {
  rule: RuleId
  state: VerdictState
  sure: Sureness | null
  /** One of the rule's findings (rules.ts); with the rule it names the text. */
  finding: string
  mender: Mender
  /** Ids of the observations, attempts and bounces it rests on. */
  restsOn: string[]
  /** For `pending`: until when, ms since 1970. */
  until: number | null
  /** What the text needs to name: addresses, codes, hosts, counts. */
  facts: Facts
}

export type Facts = Record<string, string | number>

/** Anything with an id that a verdict can rest on: an observation, an attempt, a bounce, a confirmation. */
export interface Ground {
  id: string
}

interface Detail {
  on?: readonly Ground[]
  facts?: Facts
  mender?: Mender
}

/** Makes the verdicts of one rule; a finding that the rule does not know, or knows for another state, is a type error. */
export function judging<R extends RuleId>(rule: R) {
  const make = (state: VerdictState, finding: FindingOf<R>, mender: Mender, detail: Detail): Verdict => ({
    rule,
    state,
    sure: null,
    finding,
    mender: detail.mender ?? mender,
    restsOn: (detail.on ?? []).map(({ id }) => id),
    until: null,
    facts: detail.facts ?? {},
  })
  const { mender } = rules[rule]
  return {
    pass: (finding: FindingFor<R, 'pass'>, detail: Detail = {}) => make('pass', finding, 'nobody', detail),
    surePass: (sure: Sureness, finding: FindingFor<R, 'pass'>, detail: Detail = {}): Verdict => ({
      ...make('pass', finding, 'nobody', detail),
      sure,
    }),
    fail: (finding: FindingFor<R, 'fail'>, detail: Detail = {}) => make('fail', finding, mender, detail),
    partial: (finding: FindingFor<R, 'partial'>, detail: Detail = {}) =>
      make('partial', finding, mender, detail),
    /** `until`: ms since 1970, after which the state can no longer change by itself. */
    pending: (finding: FindingFor<R, 'pending'>, until: number, detail: Detail = {}): Verdict => ({
      ...make('pending', finding, 'nobody', detail),
      until,
    }),
    notApplicable: (finding: FindingFor<R, 'not-applicable'>, detail: Detail = {}) =>
      make('not-applicable', finding, 'nobody', detail),
    notTested: (finding: FindingFor<R, 'not-tested'>, detail: Detail = {}) =>
      make('not-tested', finding, 'nobody', detail),
    /** A look failed, or what was seen is ambiguous: never held against anybody. */
    couldNotTell: (finding: FindingFor<R, 'unknown'>, detail: Detail = {}) =>
      make('unknown', finding, 'nobody', detail),
    ours: (finding: FindingFor<R, 'ours'>, detail: Detail = {}) => make('ours', finding, 'us', detail),
  }
}
