import {
  type BounceReason,
  bounceReasons,
  type ReasonFamily,
  type ReasonGroup,
  reasonGroups,
} from '../values/bounce-reason.ts'
import type { Family } from '../values/family.ts'
import type { Mender } from '../values/mender.ts'
import { reasonMenders, tellsOfIpv6 } from '../values/reason-menders.ts'
import { speaker } from './catalogue.ts'
import { type ReasonCode, reasonPages } from './reason-pages.ts'

const parts = ['means', 'who', 'ask', 'support'] as const

/** What people read of a reason, facts in angle brackets. */
export type ReasonTexts = Record<(typeof parts)[number], string>

/** All there is to tell about a reason: `mailsix explain --json` prints it as it is. */
export interface ShownReason extends ReasonTexts {
  reason: BounceReason
  group: ReasonGroup
  short: string
  mender: Mender
  /** What reads otherwise where it hangs on an address of one family. */
  families: Partial<Record<Family, Partial<ReasonTexts>>>
  /** What reads otherwise where the recipient is an address of ours that has IPv6 only; null where nothing does. */
  ipv6Only: Partial<ReasonTexts> | null
  codes: readonly ReasonCode[]
  notToBeConfused: { reason: BounceReason; how: string }[]
}

const say = speaker('en')

/** What is told about a reason, put together from its page and its texts. */
export function showReason(reason: BounceReason): ShownReason {
  const { codes, notToBeConfused } = reasonPages[reason]
  const texts = textsOf(reason, 'any', 'no')
  const ipv6 = otherwise(textsOf(reason, 'ipv6', 'no'), texts)
  const ipv4 = otherwise(textsOf(reason, 'ipv4', 'no'), texts)
  return {
    reason,
    group: groupOf(reason),
    short: say(`reason.${reason}.short`),
    ...texts,
    mender: reasonMenders[reason],
    families: { ...(ipv6 === null ? {} : { ipv6 }), ...(ipv4 === null ? {} : { ipv4 }) },
    ipv6Only:
      tellsOfIpv6({ reason, family: 'any' }) === null
        ? null
        : otherwise(textsOf(reason, 'any', 'yes'), texts),
    codes,
    notToBeConfused: bounceReasons.flatMap((other) => {
      const how = notToBeConfused[other]
      return how === undefined ? [] : [{ reason: other, how }]
    }),
  }
}

function textsOf(reason: BounceReason, family: ReasonFamily, ours: 'yes' | 'no'): ReasonTexts {
  const facts = { family, ours, domain: '<domain>' }
  return {
    means: say(`reason.${reason}.means`, facts),
    who: say(`reason.${reason}.who`, facts),
    ask: say(`reason.${reason}.ask`, facts),
    support: say(`reason.${reason}.support`, facts),
  }
}

/** A text without what names the family, and nothing else: that is no other text. */
const ofAnyFamily = (text: string): string =>
  text
    .replace(/ over IPv[46]/g, '')
    .replace(/\bIPv[46] /g, '')
    .replace(/\ban (?:AAAA|A) record/g, 'an address record')

/** The sentences of a family's text that the usual one does not have, for the two stand together. */
export function whatElse(text: string, usual: string): string {
  const told = new Set(sentencesOf(usual).map(ofAnyFamily))
  return sentencesOf(text)
    .filter((sentence) => !told.has(ofAnyFamily(sentence)))
    .join(' ')
}

const sentencesOf = (text: string): string[] => text.split(/(?<=\.) (?=[A-Z])/)

/** The texts that differ, by more than the name of the family; null where none does. */
function otherwise(texts: ReasonTexts, usual: ReasonTexts): Partial<ReasonTexts> | null {
  const differing = parts.filter((part) => ofAnyFamily(texts[part]) !== ofAnyFamily(usual[part]))
  return differing.length === 0 ? null : Object.fromEntries(differing.map((part) => [part, texts[part]]))
}

/** The reasons by what they are about, in the order in which people read them. */
export const reasonTopics: readonly {
  group: ReasonGroup
  title: string
  reasons: readonly BounceReason[]
}[] = [
  { group: 'recipient', title: 'The recipient', reasons: reasonGroups.recipient },
  { group: 'dns', title: "The recipient's DNS", reasons: reasonGroups.dns },
  { group: 'connection', title: 'The connection', reasons: reasonGroups.connection },
  { group: 'sender', title: 'Who sends', reasons: reasonGroups.sender },
  { group: 'policy', title: 'What the receiving server allows', reasons: reasonGroups.policy },
  { group: 'machine', title: 'The message and the machines', reasons: reasonGroups.machine },
]

const groupOf = (reason: BounceReason): ReasonGroup =>
  reasonTopics.find(({ reasons }) => reasons.includes(reason))?.group ?? 'machine'
