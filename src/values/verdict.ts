import type { Observation } from './observation.ts'

export type VerdictState =
  | 'pass'
  | 'fail'
  | 'partial'
  | 'pending'
  | 'not-applicable'
  | 'not-tested'
  | 'unknown'
  | 'ours'

/** Whose it is to mend. */
export type Mender = 'sending-provider' | 'receiving-provider' | 'domain-owner' | 'us' | 'nobody'

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
  rule: string
  state: VerdictState
  sure: Sureness | null
  /** Kebab-case id of what was found; with the rule it names the text. */
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

export interface Rule {
  id: string
  mender: Mender
}

/** Anything with an id that a verdict can rest on. */
export type Ground = Pick<Observation<unknown>, 'id'>

interface Detail {
  on?: readonly Ground[]
  facts?: Facts
  mender?: Mender
}

function verdict(rule: Rule, state: VerdictState, finding: string, detail: Detail): Verdict {
  return {
    rule: rule.id,
    state,
    sure: null,
    finding,
    mender: detail.mender ?? (state === 'pass' || state === 'not-applicable' ? 'nobody' : rule.mender),
    restsOn: (detail.on ?? []).map(({ id }) => id),
    until: null,
    facts: detail.facts ?? {},
  }
}

export const pass = (rule: Rule, finding: string, detail: Detail = {}): Verdict =>
  verdict(rule, 'pass', finding, detail)
export const surePass = (rule: Rule, sure: Sureness, finding: string, detail: Detail = {}): Verdict => ({
  ...verdict(rule, 'pass', finding, detail),
  sure,
})
export const fail = (rule: Rule, finding: string, detail: Detail = {}): Verdict =>
  verdict(rule, 'fail', finding, detail)
export const partial = (rule: Rule, finding: string, detail: Detail = {}): Verdict =>
  verdict(rule, 'partial', finding, detail)
/** `until`: ms since 1970, when the state can no longer change by itself. */
export const pending = (rule: Rule, finding: string, until: number, detail: Detail = {}): Verdict => ({
  ...verdict(rule, 'pending', finding, { mender: 'nobody', ...detail }),
  until,
})
export const notApplicable = (rule: Rule, finding: string, detail: Detail = {}): Verdict =>
  verdict(rule, 'not-applicable', finding, detail)
export const notTested = (rule: Rule, finding: string, detail: Detail = {}): Verdict =>
  verdict(rule, 'not-tested', finding, { mender: 'nobody', ...detail })
/** A look failed: never held against anybody. */
export const couldNotTell = (rule: Rule, finding: string, detail: Detail = {}): Verdict =>
  verdict(rule, 'unknown', finding, { mender: 'nobody', ...detail })
export const ours = (rule: Rule, finding: string, detail: Detail = {}): Verdict =>
  verdict(rule, 'ours', finding, { ...detail, mender: 'us' })
