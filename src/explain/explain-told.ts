import { withoutType } from '../values/bounce.ts'
import { domainOf } from '../values/mailbox.ts'
import { defang } from '../values/quoted-words.ts'
import { reasonMenders, tellsOfIpv6 } from '../values/reason-menders.ts'
import { shown } from '../values/shown.ts'
import { utc } from '../values/utc.ts'
import type { Facts, Verdict } from '../values/verdict.ts'
import { type Say, stateText, verdictText } from './catalogue.ts'
import { deliveryLines, statusOf } from './delivery-lines.ts'
import { decidingText, excerpt } from './excerpt.ts'
import type { Letterhead } from './letterhead.ts'
import { listed } from './spoken-list.ts'
import { letterTime } from './spoken-time.ts'
import { speaksOfUs, type Told } from './told-recipients.ts'
import { columns, row, wrap } from './wrap.ts'

// R15: of a report's words no more than 500 characters a recipient are repeated, in two places.
const mostWordsInText = 200
const mostWordsInField = 300
/** What is longer is not even looked at. */
const mostRead = 4_000
/** RFC 5321 §4.5.3.1: a path has at most 256 octets; a name of a host, 255. */
const longestName = 256

/** What is told of a reason, in the order of the letter. */
export interface AboutReason {
  means: string
  who: string
  ask: string
  /** What the text for support asks for. */
  support: string
}

/** The texts of the reason that a group of recipients shares. */
export function aboutReason(
  say: Say,
  group: readonly Told[],
  { six }: Pick<Letterhead, 'six'>,
  quotes: boolean,
): AboutReason {
  const [one] = group
  const reason = one?.reason.reason ?? 'unknown'
  const isAboutUs = one !== undefined && speaksOfUs(one)
  // The name of an address of ours may be told to everybody.
  const domains = group.flatMap(({ bounce, recipient, ours }) => {
    const address = ours === null ? recipient?.finalRecipient : bounce.about?.recipient
    return address == null || !(quotes || ours !== null) ? [] : [shownName(domainOf(address))]
  })
  const facts: Facts = {
    family: one?.reason.family ?? 'any',
    ours: isAboutUs ? 'yes' : 'no',
    domain:
      [...new Set(domains.filter(Boolean))].join(', ') || (isAboutUs ? six : say('handed.their-domain')),
  }
  const side = one === undefined ? null : sideOf(one)
  return {
    means: [
      say(`reason.${reason}.means`, facts),
      ...(group.every((told) => told.reason.by === 'code') ? [say('handed.by-code')] : []),
    ].join(' '),
    who: [say(`reason.${reason}.who`, facts), ...(side === null ? [] : [say(`handed.${side}`)])].join(' '),
    ask: [...(waitsFirst(one) ? [say('handed.wait')] : []), say(`reason.${reason}.ask`, facts)].join(' '),
    support: say(`reason.${reason}.support`, facts),
  }
}

/** What is greylisted waits by the text of its reason. */
const waitsFirst = (one: Told | undefined): boolean =>
  one?.fate === 'delayed' && one.reason.reason !== 'greylisted'

/** Whether the one who can mend it is the reader's own provider; null where that is not clear, or it is none. */
function sideOf(one: Told): 'your-side' | 'their-side' | 'our-side' | null {
  const { reason } = one.reason
  if (speaksOfUs(one)) return 'your-side'
  // The domain of the sender is the reader's own, and may be in order.
  if (reason === 'sender-domain-unresolvable' || reason === 'tls') return null
  switch (reasonMenders[reason]) {
    case 'sending-provider':
      return 'your-side'
    case 'receiving-provider':
    case 'domain-owner':
      return one.ours === null ? 'their-side' : 'our-side'
    case 'us':
    case 'nobody':
      return null
  }
}

/** What a bounce about an address of ours says of sending to IPv6-only destinations; null about anybody else's. */
export function aboutUs(say: Say, [one]: readonly Told[]): string | null {
  if (one === undefined || one.ours === null) return null
  // The why stands in the meaning of the reason.
  if (showsNoWay(one) && one.judged !== null)
    return say('handed.us.cannot-send', abilityAndState(say, one.judged))
  if (one.judged !== null) return verdictOn(say, one.judged)
  if (one.ours === 'both') return say('handed.us.both')
  if (one.bounce.ourHost === 'remote') return say('handed.us.reached')
  const tells = speaksOfUs(one) ? tellsOfIpv6(one.reason) : null
  if (tells === null) return say('handed.us.says-nothing')
  return say(`handed.us.${one.fate === 'delayed' ? 'delayed' : tells}`)
}

/** The verdict, without the words that stand elsewhere in the letter. */
function verdictOn(say: Say, verdict: Verdict): string {
  const sentence = verdictText(say, { ...verdict, facts: { ...verdict.facts, words: 'none' } })
  const { ability, state } = abilityAndState(say, verdict)
  return `${say('word.labelled', { label: ability, value: state })}. ${sentence}`
}

const abilityAndState = (say: Say, verdict: Verdict): { ability: string; state: string } => ({
  ability: say('ability.send-to-ipv6-only'),
  state: stateText(say, verdict),
})

/** Whether it is decided, by this bounce, that mail cannot be sent to IPv6-only destinations. */
export const showsNoWay = (one: Told): boolean => one.judged?.state === 'fail' && speaksOfUs(one)

/** A mail to support between two rules, ready to be copied: polite, precise, with time, server and words. */
export function textForThem(say: Say, group: readonly Told[], support: string, quotes: boolean): string {
  const rule = '-'.repeat(columns)
  return [rule, say('explanation.greeting'), ...caseForThem(say, group, support, quotes), rule].join('\n\n')
}

/** Its paragraphs behind the greeting: what happened, and what is asked for. */
export const caseForThem = (say: Say, group: readonly Told[], support: string, quotes: boolean): string[] => [
  ...(quotes ? happened(say, group) : [happenedUnquoted(say, group)]),
  wrap(support),
]

/** A paragraph for all of whom the reports say the same. */
function happened(say: Say, group: readonly Told[]): string[] {
  const same = Map.groupBy(group, (told) => JSON.stringify([whenOf(told), circumstances(say, told)]))
  return [...same.values()].flatMap((those) => {
    const [one] = those
    if (one === undefined) return []
    const named = those.flatMap(({ recipient }) =>
      recipient?.finalRecipient == null ? [] : [shownName(recipient.finalRecipient)],
    )
    const at = whenOf(one)
    const facts = {
      recipient: listed(say.language, named) || 'none',
      time: at === null ? 'none' : letterTime(say.language, at, 'second'),
    }
    const lines = [say(`handed.text.${fateOf(those)}`, facts), ...circumstances(say, one)]
    return [lines.map((line) => wrap(line)).join('\n')]
  })
}

const happenedUnquoted = (say: Say, group: readonly Told[]): string =>
  [say(`handed.text.${fateOf(group)}`, { recipient: 'none', time: 'none' }), say('handed.text.own-words')]
    .map((line) => wrap(line))
    .join('\n')

const fateOf = ([one]: readonly Told[]): 'failed' | 'delayed' =>
  one?.fate === 'delayed' ? 'delayed' : 'failed'

const whenOf = ({ bounce, recipient }: Told): number | null =>
  recipient?.lastTriedAt ?? bounce.report.writtenAt

/** By which servers, and in which words. */
function circumstances(say: Say, told: Told): string[] {
  const { bounce, recipient, reason } = told
  const server = hostOf(recipient?.remoteMta) ?? 'none'
  const reporter = hostOf(bounce.report.reportingMta) ?? 'none'
  const words = wordsWithin(decidingWords(told), told, mostWordsInText)
  return [
    ...(server === 'none' && reporter === 'none' ? [] : [say('handed.text.server', { server, reporter })]),
    ...(words === '' ? [] : [say('handed.text.words', { by: reason.by, words })]),
  ]
}

/** What the reports say of the recipients: by whom, where and when, and the four fields of each. */
export function reportsSay(say: Say, group: readonly Told[]): string {
  const told = group.map((one) => ({ facts: reportFacts(say, one), fields: fieldsOf(say, one) }))
  return told
    .map(({ facts, fields }, index) =>
      // What was just told of the one before need not be told again.
      facts === '' || facts === told[index - 1]?.facts ? fields : `${facts}\n\n${fields}`,
    )
    .join('\n\n')
}

function reportFacts(say: Say, { bounce, recipient }: Told): string {
  const { reportingMta, writtenAt } = bounce.report
  const rows: [string, string | null][] = [
    [say('handed.fact.reporter'), hostOf(reportingMta)],
    [say('handed.fact.server'), hostOf(recipient?.remoteMta)],
    [say('handed.fact.written'), time(writtenAt)],
    [say('handed.fact.tried'), time(recipient?.lastTriedAt)],
    [say('handed.fact.until'), time(recipient?.retriesUntil)],
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  return rows.flatMap(([label, value]) => (value === null ? [] : [row(label, value, width)])).join('\n')
}

function fieldsOf(say: Say, told: Told): string {
  const { recipient } = told
  const action = fateOf([told])
  const address = recipient?.finalRecipient ?? recipient?.originalRecipient
  return deliveryLines({
    finalRecipient: address == null ? say('handed.not-named') : shownName(address),
    action,
    status: statusOf(recipient?.status ?? null, action),
    diagnosticCode: diagnosticOf(told),
  })
}

const time = (ms: number | null | undefined): string | null => (ms == null ? null : utc(ms, 'second'))

function diagnosticOf(told: Told): string {
  const code = told.recipient?.diagnosticCode ?? ''
  const words = code.trim() === '' ? `x-text; ${decidingWords(told)}` : code
  return wordsWithin(words, told, mostWordsInField)
}

const decidingWords = ({ bounce, recipient, reason }: Told): string =>
  decidingText(
    [withoutType(recipient?.diagnosticCode ?? ''), recipient?.words ?? '', bounce.report.explanationText],
    reason.passage,
  )

const wordsWithin = (words: string, { reason }: Told, most: number): string =>
  excerpt(defang(words.slice(0, mostRead)), reason.passage === null ? null : defang(reason.passage), most)

/** A host of a report, as it may be shown. */
function hostOf(field: string | null | undefined): string | null {
  const host = shownName(withoutType(field ?? ''))
  return host === '' ? null : host
}

/** An address or a name out of a report, as it may be shown. */
export const shownName = (text: string): string => defang(shown(text).trim().slice(0, longestName))
