import type { Attempt } from '../values/attempt.ts'
import { type Bounce, failureReport, withoutType } from '../values/bounce.ts'
import type { ReadReason } from '../values/bounce-reason.ts'
import type { Evidence } from '../values/evidence.ts'
import type { Attachment, LetterRecord, Words } from '../values/letter.ts'
import { utc } from '../values/utc.ts'
import type { Facts, Verdict } from '../values/verdict.ts'
import { abilityTable } from './ability-table.ts'
import { aboutCause } from './about-cause.ts'
import { type Say, speaker, verdictText } from './catalogue.ts'
import { causeFacts } from './cause-facts.ts'
import { deliveryLines, deliveryStatus } from './delivery-lines.ts'
import { type CauseId, findCause, findReason, tellingTry } from './find-cause.ts'
import { letterFoot } from './letter-foot.ts'
import type { Letterhead } from './letterhead.ts'
import { listTried } from './list-tried.ts'
import { wordsOfTry } from './own-words.ts'
import { letterTime } from './spoken-time.ts'
import { columns, wrap } from './wrap.ts'

/**
 * Why answer B did not come: the sentence that matters, the four abilities, whose it is, a text to send there,
 * and the words of the server in DSN fields, so that a support desk can act on it (RFC 3464 §2.3).
 * `stuck`: B is still being tried. `said`: what the words of the server that turned it down were read as, null where
 * none spoke; they are told where nothing else names the cause. `returned`: the message of `failureReport`, null where
 * there is none (any more).
 */
export function writeExplanation(
  evidence: Evidence,
  b: LetterRecord,
  stuck: boolean,
  verdicts: readonly Verdict[],
  letterhead: Letterhead,
  { said, returned }: { said: ReadReason | null; returned: string | null },
): Words {
  const say = speaker(letterhead.language)
  const report = failureReport(evidence, b)
  const last = tellingTry(b)
  const cause = findCause(verdicts, b)
  const facts = causeFacts(say, evidence, b, last, letterhead)
  const told = aboutCause(say, cause, findReason(cause, said, b), report !== undefined, facts)
  const status = deliveryStatus(b, report, last, stuck ? 'delayed' : 'failed')
  const spoken = report !== undefined || last?.code != null
  const closing = say('explanation.closing', { case: letterhead.caseId })

  const sections = [
    `${wrap(opening(say, evidence, b, stuck))}\n${wrap(decidingSentence(say, verdicts, cause))}`,
    abilityTable(say, verdicts),
    section(say('explanation.means'), wrap(told.means, '  ')),
    section(say('explanation.who'), wrap(told.who, '  ')),
    // What only we can mend is nothing to write to a provider about.
    cause === 'our-network'
      ? section(say('explanation.ask-nobody'), wrap(told.ask, '  '))
      : section(
          say('explanation.ask'),
          textForThem(say, told.ask, facts, [
            whatHappened(say, facts, report, stuck),
            say(spoken ? 'explanation.facts-words' : 'explanation.facts-seen', {
              words:
                spoken || last === undefined ? withoutType(status.diagnosticCode) : wordsOfTry(say, last),
            }),
          ]),
        ),
    section(say(spoken ? 'explanation.said' : 'explanation.said-us'), deliveryLines(status)),
    section(say('explanation.tried'), listTried(say, evidence)),
    section(say('explanation.details'), tries(say, b.attempts)),
    ...(returned === null ? [] : [wrap(say('explanation.report-attached'))]),
    ...letterFoot(say, closing, letterhead),
  ]
  const subject = stuck ? 'explanation.subject-stuck' : 'explanation.subject'
  return {
    subject: say(subject, { cause: told.short }),
    text: `${sections.join('\n\n')}\n`,
    attachments: returned === null ? [] : [attached(returned)],
  }
}

const section = (title: string, body: string): string => `${title}\n\n${body}`

function opening(say: Say, { arrival }: Evidence, b: LetterRecord, stuck: boolean): string {
  const time = letterTime(say.language, arrival.steps.dot)
  return stuck
    ? say('explanation.first-stuck', { time, until: letterTime(say.language, b.expiresAt) })
    : say('explanation.first', { time })
}

/** The verdict that names the cause; without one, the first of ②③④ that is not well. */
function decidingSentence(say: Say, verdicts: readonly Verdict[], cause: CauseId): string {
  const verdict =
    verdicts.find(({ finding, state }) => finding === cause && state === 'fail') ??
    verdicts.find(({ rule, state }) => rule !== 'send-to-ipv6-only' && state !== 'pass')
  return verdict === undefined ? say(`cause.${cause}.short`) : verdictText(say, verdict)
}

function whatHappened(say: Say, facts: Facts, report: Bounce | undefined, stuck: boolean): string {
  if (report !== undefined) {
    return say('explanation.facts-returned', {
      ...facts,
      returned: letterTime(say.language, report.at, 'second'),
    })
  }
  return say(stuck ? 'explanation.facts-stuck' : 'explanation.facts', facts)
}

/** A mail to the provider's support, ready to be copied: polite, precise, with times and addresses. */
function textForThem(
  say: Say,
  ask: string,
  facts: Facts,
  [happened, words]: readonly [happened: string, words: string],
): string {
  const rule = '-'.repeat(columns)
  const lines = [
    happened,
    ...(facts.address === '' ? [] : [say('explanation.facts-host', facts)]),
    ...(facts.source === '' ? [] : [say('explanation.facts-source', facts)]),
    words,
  ]
  return [
    rule,
    say('explanation.greeting'),
    lines.map((line) => wrap(line)).join('\n'),
    wrap(ask),
    rule,
  ].join('\n\n')
}

/** A line a try: when, at which step and where, and what was said. */
const tries = (say: Say, attempts: readonly Attempt[]): string =>
  attempts
    .map((attempt) => {
      const { at, host, address, stage, code, enhanced } = attempt
      const text = wordsOfTry(say, attempt)
      const server = [host, address === null ? null : `[${address}]`].filter(Boolean).join(' ')
      const step = [say(`stage.${stage}`), server].filter(Boolean).join(', ')
      const words = code === null ? text : [code, enhanced, text].filter(Boolean).join(' ')
      return wrap(say('explanation.try', { time: utc(at, 'second').slice(0, 19), step, words }), '    ', '  ')
    })
    .join('\n')

const attached = (content: string): Attachment => ({
  filename: 'report.eml',
  contentType: 'message/rfc822',
  content,
})
