import { failureReport } from '../values/bounce.ts'
import { isOpen, isTaken, type LetterRecord } from '../values/letter.ts'
import type { Verdict } from '../values/verdict.ts'
import { aboutCause } from './about-cause.ts'
import { type Say, verdictText } from './catalogue.ts'
import { causeFacts } from './cause-facts.ts'
import { aboutReason } from './explain-told.ts'
import { findCause, findReason, tellingTry } from './find-cause.ts'
import { forPage } from './for-page.ts'
import { askedRules, bounceLetter, receivingLetter, sendingLetter } from './page-support.ts'
import type { Advice, BounceView, CaseView } from './page-values.ts'
import { alike, toldRecipients } from './told-recipients.ts'

/** What is said of a trouble, before it has its title. */
type Untitled = Omit<Advice, 'title'>

/** What a test's result means, who must act and what is to be done: of what fails first, then of what may. */
export function pageAdvice(view: CaseView, say: Say): Advice[] {
  const both = [adviceOnSending(view, say), adviceOnReceiving(view, say)].filter((advice) => advice !== null)
  const [first, second] = both
  // One trouble of ours on both ways is told once.
  const isSame = first?.who === say('mender.us') && second?.who === say('mender.us')
  const all = isSame
    ? both.slice(0, 1)
    : both.toSorted((one, other) => Number(other.fails) - Number(one.fails))
  return all.map((advice) => ({ ...advice, title: titleOf(advice, all.length, say) }))
}

function titleOf({ side, fails }: Untitled, count: number, say: Say): string {
  if (!fails) return say('result.advice.mend')
  return count === 1 ? say('result.advice.one') : say(`result.advice.${side}`)
}

const receivingRules: readonly string[] = ['receive-over-ipv6', 'ipv6-only-envelope', 'ipv6-only-from']

/** Null while answer B is well, or may still get through as things are. */
function adviceOnReceiving(view: CaseView, say: Say): Untitled | null {
  const { theCase, verdicts, said, domains } = view
  const b = theCase.letters.find(({ kind }) => kind === 'B')
  const judged = verdicts.filter(({ rule }) => receivingRules.includes(rule))
  if (b === undefined || isTaken(b) || !isDue(theCase.letters, b, judged)) return null
  const isBad = judged.some(({ state }) => state === 'fail' || state === 'partial')
  const isOurs = judged.some(({ state }) => state === 'ours')
  if (!isBad && isOurs) return oursToMend(say, 'receiving')
  const nullMx = judged.find(({ finding }) => finding === 'null-mx')
  if (nullMx !== undefined)
    return {
      side: 'receiving',
      ...{ fails: true, means: forPage(verdictText(say, nullMx)), who: say('mender.domain-owner') },
      ...{ todo: say('result.todo.null-mx'), letter: null },
    }
  const cause = findCause(verdicts, b)
  const why = findReason(cause, said, b)
  const facts = causeFacts(say, theCase, b, tellingTry(b), domains)
  const about = aboutCause(say, cause, why, failureReport(theCase, b) !== undefined, facts)
  if (about.mender === 'us') return oursToMend(say, 'receiving')
  const told = { fails: true, means: forPage(about.means), who: forPage(about.who) }
  if (about.mender === 'nobody' && why !== null) {
    const todo = say(`reason.${why.reason}.ask`, { ...facts, family: why.family, ours: 'no' })
    return { side: 'receiving', ...told, todo: forPage(todo), letter: null }
  }
  const letter = receivingLetter(view, say, b, about, facts)
  const todo = say(isOpen(b) && !isBad ? 'result.todo.stuck' : 'result.todo.send-letter')
  return { side: 'receiving', ...told, todo, letter }
}

/** What is only put off, or under comparison, is nobody's to mend yet; what a mail explained is told here too. */
const isDue = (letters: readonly LetterRecord[], b: LetterRecord, judged: readonly Verdict[]): boolean =>
  letters.some(({ kind }) => kind === 'explanation') ||
  judged.some(
    ({ state, finding }) => ['fail', 'partial', 'ours'].includes(state) || finding === 'fails-so-far',
  ) ||
  (!isOpen(b) && !judged.some(({ finding }) => finding === 'still-comparing'))

const oursToMend = (say: Say, side: Advice['side']): Untitled => ({
  ...{ side, fails: true, means: say('result.means.ours'), who: say('mender.us') },
  ...{ todo: say('result.todo.nothing'), letter: null },
})

/** Mail cannot be sent, or may be turned down by others; null where nothing is to be mended. */
function adviceOnSending(view: CaseView, say: Say): Untitled | null {
  const { verdicts } = view
  const send = verdicts.find(({ rule }) => rule === 'send-to-ipv6-only')
  if (send?.state === 'ours') return oursToMend(say, 'sending')
  if (send?.state === 'fail') return adviceOnBounce(view, say, send)
  const points = pointsToMend(verdicts)
  const [first] = points
  if (first === undefined) return null
  const texts = points.map((verdict) => verdictText(say, verdict)).join(' ')
  return {
    side: 'sending',
    // Of the four abilities the tunnel alone shows in sending.
    ...{ fails: send?.state === 'partial', means: forPage(say('result.means.also', { points: texts })) },
    ...{ who: say(`mender.${first.mender}`), todo: say('result.todo.send-letter') },
    letter: sendingLetter(view, say, points),
  }
}

function pointsToMend(verdicts: readonly Verdict[]): Verdict[] {
  const points = verdicts.filter(
    ({ rule, state }) =>
      askedRules.some((asked) => asked === rule) &&
      (state === 'fail' || (rule === 'client-address' && state === 'partial')),
  )
  // The record as a whole says why it does not fit this client either.
  const hasRecord = points.some(({ rule }) => rule === 'spf-families')
  return points.filter(({ rule }) => rule !== 'spf' || !hasRecord)
}

function adviceOnBounce(view: CaseView, say: Say, send: Verdict): Untitled {
  const [first] = toldRecipients(view.handed, send).filter(({ judged }) => judged !== null)
  const who = say('mender.sending-provider')
  if (first === undefined) {
    const means = forPage(verdictText(say, send))
    return { side: 'sending', ...{ fails: true, means, who, todo: say('result.todo.ask'), letter: null } }
  }
  const { means, support } = aboutReason(say, [first], view.domains, true)
  const letter = bounceLetter(view, say, [first], support, first.bounce.authenticated)
  return {
    side: 'sending',
    ...{ fails: true, means: forPage(means), who, todo: say('result.todo.send-letter'), letter },
  }
}

/** What handed bounces mean, for each reason; of more, the first ones. */
export function bounceAdvice(view: BounceView, say: Say): Advice[] {
  const send = view.verdicts.find(({ rule }) => rule === 'send-to-ipv6-only') ?? null
  const quotes = view.handed.every(({ bounce }) => bounce.authenticated)
  const told = toldRecipients(view.handed, send).filter(({ fate }) => fate !== 'good')
  return alike(told)
    .slice(0, mostReasons)
    .map((group): Advice => {
      const [one] = group
      const short = say(`reason.${one?.reason.reason ?? 'unknown'}.short`)
      const title = `${short.slice(0, 1).toUpperCase()}${short.slice(1)}`
      if (one?.judged?.state === 'ours') return { ...oursToMend(say, 'sending'), title }
      const { means, who, ask, support } = aboutReason(say, group, view.domains, quotes)
      return {
        side: 'sending',
        ...{ fails: true, title, means: forPage(means), who: forPage(who), todo: forPage(ask) },
        letter: bounceLetter(view, say, group, support, quotes),
      }
    })
}

const mostReasons = 3
