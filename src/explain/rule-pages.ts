import type { Mender } from '../values/mender.ts'
import { findingsOf, type RuleId, ruleIds, rules } from '../values/rules.ts'
import type { VerdictState } from '../values/verdict-state.ts'
import { speaker } from './catalogue.ts'
import type { RulePage, RulePages } from './rule-page.ts'
import { abilityPages } from './rule-pages-abilities.ts'
import { deliveryPages } from './rule-pages-delivery.ts'
import { outsidePages } from './rule-pages-outside.ts'
import { ownPages } from './rule-pages-own.ts'
import { receivingPages } from './rule-pages-receiving.ts'
import { sendingPages } from './rule-pages-sending.ts'
import { textsEn } from './texts-en.ts'

const pages: RulePages<RuleId> = {
  ...abilityPages,
  ...sendingPages,
  ...receivingPages,
  ...deliveryPages,
  ...ownPages,
  ...outsidePages,
}

/** The rules by what they are about, in the order in which people read them. */
export const topics: readonly { title: string; rules: readonly RuleId[] }[] = [
  { title: 'The four abilities', rules: rulesIn(abilityPages) },
  { title: 'Who sends for you', rules: rulesIn(sendingPages) },
  { title: 'Who receives for you', rules: rulesIn(receivingPages) },
  { title: 'How the letters fared', rules: rulesIn(deliveryPages) },
  { title: 'Ourselves', rules: rulesIn(ownPages) },
  { title: 'A look from outside, without a letter', rules: rulesIn(outsidePages) },
]

function rulesIn(of: Partial<RulePages<RuleId>>): RuleId[] {
  return ruleIds.filter((rule) => rule in of)
}

/** One thing a rule can come to. */
export interface ShownFinding {
  finding: string
  state: VerdictState
  /** When the rule comes to it. */
  when: string
  mender: Mender
  /** What a person reads then, with the names of facts in angle brackets. */
  text: string
}

/** All there is to tell about a rule: `mailsix explain --json` prints it as it is. */
export interface ShownRule {
  rule: RuleId
  asks: string
  why: string
  restsOn: string
  mender: Mender
  findings: ShownFinding[]
  sources: readonly string[]
}

/** What is told about a rule, put together from its page, its plan and its texts. */
export function showRule(rule: RuleId): ShownRule {
  const { asks, why, restsOn, sources, when, mends = {} }: RulePage = pages[rule]
  const { mender } = rules[rule]
  const findings = findingsOf(rule).map(([finding, state]) => ({
    finding,
    state,
    when: when[finding] ?? '',
    mender: mends[finding] ?? menderFor(state, mender),
    text: exampleText(rule, finding),
  }))
  return { rule, asks, why, restsOn, mender, findings, sources }
}

/** Trouble is the rule's mender's to mend, or ours; where there is none, or nobody knows, it is nobody's. */
function menderFor(state: VerdictState, mender: Mender): Mender {
  switch (state) {
    case 'fail':
    case 'partial':
      return mender
    case 'ours':
      return 'us'
    case 'pass':
    case 'pending':
    case 'not-applicable':
    case 'not-tested':
    case 'unknown':
      return 'nobody'
  }
}

const texts: Readonly<Record<string, string>> = textsEn
const say = speaker('en')

/** The sentence of a finding with `<host>` for the fact host; of several wordings the one for many, or for the rest. */
function exampleText(rule: RuleId, finding: string): string {
  const key = `verdict.${rule}.${finding}`
  // What stands in braces is an argument, or a wording of one word, which as a fact is in nobody's way.
  const names = [...(texts[key] ?? '').matchAll(/\{(\w+)(?=[},])/g)].map(([, name]) => name ?? '')
  return isKey(key) ? say(key, Object.fromEntries(names.map((name) => [name, `<${name}>`]))) : key
}

const isKey = (key: string): key is keyof typeof textsEn => key in textsEn
