import { isExpiry } from '../values/attempt.ts'
import { failureReport } from '../values/bounce.ts'
import { isOpen, isTaken, type LetterRecord } from '../values/letter.ts'
import { quotedWords } from '../values/quoted-words.ts'
import { utc } from '../values/utc.ts'
import type { Facts, Verdict } from '../values/verdict.ts'
import type { AboutCause } from './about-cause.ts'
import { type Say, verdictText } from './catalogue.ts'
import { caseForThem } from './explain-told.ts'
import { forPage } from './for-page.ts'
import type { BounceView, CaseView, SupportLetter } from './page-values.ts'
import { duration } from './spoken-time.ts'
import { logLines, reportedWords, shortId } from './support-log.ts'
import type { Told } from './told-recipients.ts'
import { wrap } from './wrap.ts'

/** More tries say nothing new: the first one and the newest ones are told. */
const mostTries = 4
const mostWords = 300

/** To whoever receives for the reader and did not take answer B. `facts`: cause-facts.ts. */
export function receivingLetter(
  view: CaseView,
  say: Say,
  b: LetterRecord,
  about: Pick<AboutCause, 'short' | 'ask'>,
  facts: Facts,
): SupportLetter {
  const { theCase, now, language } = view
  const report = failureReport(theCase, b)
  const how = report !== undefined ? 'returned' : isOpen(b) ? 'stuck' : 'failed'
  const told = {
    ...{ recipient: forPage(b.recipient), short: about.short },
    duration: duration(language, Math.max(now - b.createdAt, minuteMs)),
  }
  const control = overIpv4(theCase.letters, say)
  return letterOf(say, view, say('support.receiving.subject', { short: about.short }), [
    paragraph(say(`support.receiving.${how}`, told)),
    paragraph(say('support.receiving.ask', { ask: about.ask })),
    `${say('support.receiving.log')}\n\n${tries(say, b, facts)}`,
    ...(report === undefined
      ? []
      : [
          paragraph(
            say('support.receiving.report', { time: utc(report.at, 'second'), words: reportedWords(report) }),
          ),
        ]),
    ...(control === null ? [] : [`${say('support.receiving.control')}\n\n${control}`]),
    `${paragraph(say('support.receiving.sender', sourceFacts(view)))}\n    ${shortId(b)}`,
  ])
}

const minuteMs = 60_000

const sourceFacts = ({ source, domains }: CaseView): Facts => ({
  source: `${source.host} [${source.address}]`,
  six: domains.six,
})

/** A paragraph of a letter, masked before it is broken into lines: what is hidden must not begin in one and end in another. */
const paragraph = (text: string, indent = '', first = indent): string => wrap(forPage(text), indent, first)

function tries(say: Say, { attempts }: LetterRecord, facts: Facts): string {
  const telling = attempts.filter((attempt) => attempt.outcome !== 'ours' && !isExpiry(attempt))
  const chosen =
    telling.length <= mostTries ? telling : [...telling.slice(0, 1), ...telling.slice(1 - mostTries)]
  return chosen
    .map((attempt) =>
      attempt.enhanced === '5.4.4' && attempt.code === null
        ? `${utc(attempt.at, 'second')}  ${say('support.receiving.unresolved', { hosts: facts.hosts ?? '' })}`
        : logLines(attempt, say),
    )
    .join('\n')
}

/** A letter that the same servers took over IPv4 shows that nothing but the path stands in the way; null where none was. */
function overIpv4(letters: readonly LetterRecord[], say: Say): string | null {
  const taken = letters
    .filter((letter) => letter.kind !== 'explanation' && isTaken(letter))
    .flatMap(({ attempts }) => attempts)
    .find(({ outcome, family }) => outcome === 'accepted' && family === 'ipv4')
  return taken === undefined ? null : logLines(taken, say)
}

/** To whoever sends for the reader, about what others may turn their mail down for. `points`: verdicts of ours. */
export function sendingLetter(view: CaseView, say: Say, points: readonly Verdict[]): SupportLetter {
  const { arrival, id } = view.theCase
  const { client, server, hostname, helo, steps } = arrival
  const line = `${utc(steps.connected, 'second')}  ${client.address} (${helo.verb} ${quotedWords(helo.name, mostWords)}) -> ${hostname} [${server.address}]:25\n    ${utc(steps.dot, 'second')}: ${say('support.sending.replied', { case: id })}`
  return letterOf(say, view, say('support.sending.subject'), [
    paragraph(say('support.sending.arrived')),
    points.map((verdict) => paragraph(verdictText(say, verdict), '  ', '- ')).join('\n'),
    ...asksOf(points).map((rule) =>
      paragraph(say(`support.ask.${rule}`, askFacts(points, rule, client.address))),
    ),
    `${say('support.sending.log')}\n\n${line}`,
  ])
}

/** What the letter asks of a provider, by the rule that showed it. */
export const askedRules = [
  'client-address',
  'client-reverse-dns',
  'helo-name',
  'spf',
  'spf-families',
] as const
export type AskedRule = (typeof askedRules)[number]

const asksOf = (points: readonly Verdict[]): AskedRule[] =>
  askedRules.filter((asked) => points.some(({ rule }) => rule === asked))

const askFacts = (points: readonly Verdict[], asked: AskedRule, address: string): Facts => ({
  address,
  domain: points.find(({ rule }) => rule === asked)?.facts.domain ?? '',
})

/** To the provider of somebody whose mail came back, by the report that was handed in. */
export const bounceLetter = (
  view: Pick<BounceView, 'link'>,
  say: Say,
  group: readonly Told[],
  support: string,
  quotes: boolean,
): SupportLetter =>
  letterOf(
    say,
    view,
    say('support.bounce.subject', { reason: say(`reason.${group[0]?.reason.reason ?? 'unknown'}.short`) }),
    caseForThem(say, group, support, quotes).map((one) => paragraph(one)),
  )

/** Greeting, paragraphs, where all of it can be read, thanks. */
function letterOf(
  say: Say,
  { link }: Pick<BounceView, 'link'>,
  title: string,
  paragraphs: readonly string[],
): SupportLetter {
  const subject = forPage(title)
  const text = [
    say('support.greeting'),
    ...paragraphs,
    ...(link === null ? [] : [wrap(say('support.report', { link }))]),
    say('support.closing'),
  ].join('\n\n')
  return { subject, text, mailto: `mailto:?subject=${encodeURIComponent(subject.toWellFormed())}` }
}
