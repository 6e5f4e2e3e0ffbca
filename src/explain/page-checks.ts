import type { Mender } from '../values/mender.ts'
import type { RuleId } from '../values/rules.ts'
import { abilityRules } from '../values/rules-abilities.ts'
import { deliveryRules } from '../values/rules-delivery.ts'
import { receivingRules } from '../values/rules-receiving.ts'
import { sendingRules } from '../values/rules-sending.ts'
import type { Verdict } from '../values/verdict.ts'
import { type Say, stateText, verdictText } from './catalogue.ts'
import { wordsForPage } from './for-page.ts'
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

/** How much of what the verdicts rest on is shown. */
export interface GroundBounds {
  /** Grounds of one check. */
  most: number
  /** Characters of all grounds together. */
  room: number
}

/** All verdicts of a case in their groups; `groundFor` finds what their ids stand for. */
export function shownChecks(
  { verdicts }: Pick<CaseView, 'verdicts'>,
  groundFor: (id: string) => ShownGround | null,
  say: Say,
  bounds: GroundBounds,
): Record<CheckGroup, ShownChecks> {
  const grounds = shareRoom(verdicts, groundFor, bounds)
  const of = (group: CheckGroup): ShownChecks => {
    const checks = verdicts
      .filter(({ rule }) => groupOf(rule) === group)
      .map((verdict) => shownCheck(verdict, grounds.get(verdict.rule) ?? [], say))
    return { ...counted(checks, say), checks }
  }
  return {
    sending: of('sending'),
    receiving: of('receiving'),
    delivery: of('delivery'),
    own: of('own'),
  }
}

/** What each verdict rests on, as far as there is room; what is not well comes first. */
function shareRoom(
  verdicts: readonly Verdict[],
  groundFor: (id: string) => ShownGround | null,
  { most, room: all }: GroundBounds,
): Map<RuleId, ShownGround[]> {
  const shared = new Map<RuleId, ShownGround[]>()
  let room = all
  const graveFirst = verdicts.toSorted(
    (one, other) => gravity.indexOf(toneOf(one)) - gravity.indexOf(toneOf(other)),
  )
  for (const { rule, restsOn } of graveFirst) {
    const fitting: ShownGround[] = []
    for (const id of [...new Set(restsOn)].slice(0, most)) {
      // What has no room any more is not put into words either.
      const ground = room < 0 ? null : groundFor(id)
      if (ground === null) continue
      room -= `${ground.what ?? ''}${ground.found}${ground.words ?? ''}`.length
      if (room >= 0) fitting.push(ground)
    }
    shared.set(rule, fitting)
  }
  return shared
}

/** Of a sentence with words of strangers in it. */
const longestSentence = 300

function shownCheck(verdict: Verdict, grounds: ShownGround[], say: Say): ShownCheck {
  const sentence = wordsForPage(verdictText(say, verdict), longestSentence)
  return {
    rule: verdict.rule,
    tone: toneOf(verdict),
    word: stateText(say, verdict),
    sentence,
    who: whoMends(verdict.mender, say),
    grounds: grounds.map((ground) => withoutQuoted(ground, sentence)),
    more: new Set(verdict.restsOn).size - grounds.length,
  }
}

/** `550 5.7.1` and its kin, with `smtp;` before them in a report (RFC 3464 §2.3.6), and what was said. */
const codesFirst = /^((?:[a-z-]{1,20}; )?(?:\d{3} )?(?:\d\.\d{1,3}\.\d{1,3} )?)(.*)$/is

/** What the sentence quotes already is not said again; the codes before it are. */
function withoutQuoted(ground: ShownGround, sentence: string): ShownGround {
  const [, codes = '', said = ''] = codesFirst.exec(ground.words ?? '') ?? []
  return said !== '' && sentence.includes(said) ? { ...ground, words: codes.trimEnd() || null } : ground
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
