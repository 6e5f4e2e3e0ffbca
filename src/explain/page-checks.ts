import type { Mender } from '../values/mender.ts'
import type { RuleId } from '../values/rules.ts'
import { abilityRules } from '../values/rules-abilities.ts'
import { deliveryRules } from '../values/rules-delivery.ts'
import { receivingRules } from '../values/rules-receiving.ts'
import { sendingRules } from '../values/rules-sending.ts'
import type { Verdict } from '../values/verdict.ts'
import { type Say, stateText, verdictText } from './catalogue.ts'
import { forPage } from './for-page.ts'
import type { ShownGround } from './page-grounds.ts'
import { type CaseView, type Tone, toneOf } from './page-values.ts'

/** One verdict with what it rests on. */
export interface ShownCheck {
  rule: RuleId
  tone: Tone
  word: string
  sentence: string
  /** Whose it is to mend; null where nobody needs to. */
  who: string | null
  grounds: ShownGround[]
  /** How many grounds were left out. */
  more: number
}

/** The verdicts by what they are about. */
export type CheckGroup = 'sending' | 'receiving' | 'delivery' | 'own'

/** The checks of a group and how they stand together. */
export interface ShownChecks {
  tone: Tone
  counted: string
  checks: ShownCheck[]
}

const abilityGroups: Record<keyof typeof abilityRules, CheckGroup> = {
  'send-to-ipv6-only': 'sending',
  'receive-over-ipv6': 'receiving',
  'ipv6-only-envelope': 'delivery',
  'ipv6-only-from': 'delivery',
}

const isAbility = (rule: string): rule is keyof typeof abilityRules => rule in abilityRules

/** `received-hops`, `our-side`: by the file that names the rule. */
function groupOf(rule: RuleId): CheckGroup {
  if (isAbility(rule)) return abilityGroups[rule]
  if (rule in sendingRules) return 'sending'
  if (rule in receivingRules) return 'receiving'
  return rule in deliveryRules ? 'delivery' : 'own'
}

/** All verdicts of a case in their groups; `groundFor` finds what their ids stand for. */
export function shownChecks(
  { verdicts }: Pick<CaseView, 'verdicts'>,
  groundFor: (id: string) => ShownGround | null,
  say: Say,
): Record<CheckGroup, ShownChecks> {
  const of = (group: CheckGroup): ShownChecks => {
    const checks = verdicts
      .filter(({ rule }) => groupOf(rule) === group)
      .map((verdict) => shownCheck(verdict, groundFor, say))
    return { ...counted(checks, say), checks }
  }
  return {
    sending: of('sending'),
    receiving: of('receiving'),
    delivery: of('delivery'),
    own: of('own'),
  }
}

/** More than a reader follows; a rule about every letter can rest on dozens of tries. */
const mostGrounds = 5

function shownCheck(verdict: Verdict, groundFor: (id: string) => ShownGround | null, say: Say): ShownCheck {
  const ids = [...new Set(verdict.restsOn)]
  const grounds = ids.slice(0, mostGrounds).map(groundFor)
  return {
    rule: verdict.rule,
    tone: toneOf(verdict),
    word: stateText(say, verdict),
    sentence: forPage(verdictText(say, verdict)),
    who: whoMends(verdict.mender, say),
    grounds: grounds.filter((one) => one !== null),
    more: Math.max(0, ids.length - mostGrounds),
  }
}

const whoMends = (mender: Mender, say: Say): string | null =>
  mender === 'nobody' ? null : say(`mender.${mender}`)

/** What is not known stands back where anything is. */
const gravity: readonly Tone[] = ['bad', 'trouble', 'waiting', 'good', 'unknown']

function counted(checks: readonly ShownCheck[], say: Say): Pick<ShownChecks, 'tone' | 'counted'> {
  const count = (tone: Tone): number => checks.filter((check) => check.tone === tone).length
  const facts = { bad: count('bad'), trouble: count('trouble'), waiting: count('waiting') }
  return {
    tone: gravity.find((tone) => count(tone) > 0) ?? 'unknown',
    counted: say('details.counted', { all: checks.length, ...facts }),
  }
}
