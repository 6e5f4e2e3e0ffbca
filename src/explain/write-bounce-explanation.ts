import type { ExplainedBounce } from '../values/handed-bounce.ts'
import type { Words } from '../values/letter.ts'
import type { Verdict } from '../values/verdict.ts'
import { type Say, speaker } from './catalogue.ts'
import { aboutReason, aboutUs, reportsSay, shownName, showsNoWay, textForThem } from './explain-told.ts'
import { letterFoot } from './letter-foot.ts'
import type { Letterhead } from './letterhead.ts'
import { letterTime } from './spoken-time.ts'
import { alike, type Fate, type Told, toldRecipients } from './told-recipients.ts'
import { wrap } from './wrap.ts'

/** More are counted, and read by nobody. */
const mostRecipients = 10

/**
 * The answer to a mail in which somebody handed in bounces: the sentence that matters, and for each reason what happened,
 * whose it is, what to ask for, a text to send there, and what the report says of each recipient (RFC 3464 §2.3), of its
 * words at most 500 characters a recipient. Only what an authenticated sender handed in is repeated (R15).
 * `sending`: the case's verdict on sending to IPv6-only destinations, told where it rests on one of these.
 */
export function writeBounceExplanation(
  handed: readonly ExplainedBounce[],
  letterhead: Letterhead,
  sending: Verdict | null = null,
): Words {
  const say = speaker(letterhead.language)
  const all = toldRecipients(handed, sending)
  const quotes = handed.every(({ bounce }) => bounce.authenticated)
  const told = all.slice(0, mostRecipients)
  const { subject, first } = opening(say, all, handed, quotes)
  const groups = alike(told.filter(({ fate }) => fate !== 'good'))
  const good = told.filter(({ fate }) => fate === 'good')
  const closing = say('handed.closing', { case: letterhead.caseId })
  const sections = [
    wrap(first),
    ...(quotes || all.length === 0 ? [] : [wrap(say('handed.unquoted'))]),
    ...groups.flatMap((group, index) => [
      ...(groups.length === 1 ? [] : [partTitle(say, group, index + 1, groups.length)]),
      ...aboutGroup(say, group, letterhead, quotes),
    ]),
    ...(good.length === 0 || !quotes ? [] : [`${say('handed.title.good')}\n\n${whoGotIt(say, good)}`]),
    ...(all.length > told.length ? [wrap(say('handed.more', { count: all.length - told.length }))] : []),
    ...(all.length === 0 ? [howToSend(say, letterhead)] : []),
    ...letterFoot(say, closing, letterhead),
  ]
  return { subject, text: `${sections.join('\n\n')}\n`, attachments: [] }
}

/** The subject and the first sentence about all that was handed in. */
export function opening(
  say: Say,
  all: readonly Told[],
  handed: readonly ExplainedBounce[],
  quotes: boolean,
): { subject: string; first: string } {
  const [one] = all
  if (one === undefined) {
    const what = handed.some(({ bounce }) => bounce.report.kind === 'auto-reply') ? 'automatic' : 'unread'
    return { subject: say(`handed.subject.${what}`), first: say(`handed.first.${what}`) }
  }
  const reason = say(`reason.${one.reason.reason}.short`)
  if (all.length === 1) {
    const { fate, recipient } = one
    const facts = {
      reason,
      family: one.reason.family,
      recipient: quotes && recipient?.finalRecipient != null ? shownName(recipient.finalRecipient) : 'none',
      until: recipient?.retriesUntil == null ? 'none' : letterTime(say.language, recipient.retriesUntil),
    }
    const what = showsNoWay(one) ? 'cannot-send' : fate
    return { subject: say(`handed.subject.${what}`, facts), first: say(`handed.first.${what}`, facts) }
  }
  const count = (fate: Fate): number => all.filter((told) => told.fate === fate).length
  const isOneFate = all.every(({ fate }) => fate === one.fate)
  const isOneReason =
    isOneFate && one.fate !== 'good' && all.every((told) => told.reason.reason === one.reason.reason)
  const facts = {
    reason: isOneReason ? reason : 'none',
    alike: isOneFate ? one.fate : 'none',
    count: all.length,
    failed: count('failed'),
    delayed: count('delayed'),
    good: count('good'),
  }
  return {
    subject: say(isOneReason ? `handed.subject.${one.fate}` : 'handed.subject.several', facts),
    first: say('handed.first.several', facts),
  }
}

const partTitle = (say: Say, [one]: readonly Told[], number: number, count: number): string =>
  wrap(
    say('handed.part', {
      number,
      count,
      reason: one === undefined ? '' : say(`reason.${one.reason.reason}.short`),
    }),
  )

/** The sections about those of whom the same is to be told. */
function aboutGroup(say: Say, group: readonly Told[], letterhead: Letterhead, quotes: boolean): string[] {
  const { means, who, ask, support } = aboutReason(say, group, letterhead, quotes)
  const us = aboutUs(say, group)
  // What was our own fault is nothing to write to anybody about.
  if (group[0]?.judged?.state === 'ours')
    return [
      ...(us === null ? [] : [section(say('handed.title.us'), wrap(us, '  '))]),
      section(say('handed.title.who'), wrap(say('mender.us'), '  ')),
      section(say('handed.title.ask'), wrap(say('cause.our-network.ask'), '  ')),
      section(say('handed.title.said'), reportsSay(say, group)),
    ]
  return [
    section(say('handed.title.means'), wrap(means, '  ')),
    ...(us === null ? [] : [section(say('handed.title.us'), wrap(us, '  '))]),
    section(say('handed.title.who'), wrap(who, '  ')),
    section(say('handed.title.ask'), wrap(ask, '  ')),
    section(say('handed.title.text'), textForThem(say, group, support, quotes)),
    ...(quotes ? [section(say('handed.title.said'), reportsSay(say, group))] : []),
  ]
}

const section = (title: string, body: string): string => `${title}\n\n${body}`

const whoGotIt = (say: Say, good: readonly Told[]): string =>
  good
    .map(({ bounce, recipient }) => {
      const action = recipient?.action ?? bounce.report.kind
      const address = recipient?.finalRecipient
      const what = say('handed.good', { action })
      return wrap(address == null ? what : `${shownName(address)}: ${what}`, '    ', '  - ')
    })
    .join('\n')

function howToSend(say: Say, { control }: Letterhead): string {
  const ways = (['gmail', 'outlook', 'thunderbird', 'apple'] as const).map((way) =>
    wrap(say(`handed.how.${way}`), '    ', '  - '),
  )
  return section(
    say('handed.title.how'),
    [
      wrap(say('handed.how.attach', { address: `explain@${control}` }), '  '),
      ways.join('\n'),
      wrap(say('handed.how.inline'), '  '),
    ].join('\n\n'),
  )
}
