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

/** What a test's result means, who must act and what is to be done: of what fails first, then of what may. */
export function pageAdvice(view: CaseView, say: Say): Advice[] {
  const receiving = adviceOnReceiving(view, say)
  const sending = adviceOnSending(view, say)
  return [
    sending?.fails === true ? sending.advice : null,
    receiving,
    sending?.fails === false ? sending.advice : null,
  ].filter((advice) => advice !== null)
}

const receivingRules: readonly string[] = ['receive-over-ipv6', 'ipv6-only-envelope', 'ipv6-only-from']

/** Null while answer B is well, or may still get through as things are. */
function adviceOnReceiving(view: CaseView, say: Say): Advice | null {
  const { theCase, verdicts, said, domains } = view
  const b = theCase.letters.find(({ kind }) => kind === 'B')
  const judged = verdicts.filter(({ rule }) => receivingRules.includes(rule))
  if (b === undefined || isTaken(b) || !isDue(b, judged)) return null
  const title = say('result.advice.receiving')
  const isBad = judged.some(({ state }) => state === 'fail' || state === 'partial')
  const ours = judged.find(({ state }) => state === 'ours')
  if (!isBad && ours !== undefined) return oursToMend(say, title, verdictText(say, ours))
  const nullMx = judged.find(({ finding }) => finding === 'null-mx')
  if (nullMx !== undefined)
    return {
      side: 'receiving',
      ...{ title, means: forPage(verdictText(say, nullMx)) },
      ...{ who: say('mender.domain-owner'), todo: say('result.todo.null-mx'), letter: null },
    }
  const cause = findCause(verdicts, b)
  const why = findReason(cause, said, b)
  const facts = causeFacts(say, theCase, b, tellingTry(b), domains)
  const returned = theCase.bounces.some(({ letterId, kind }) => letterId === b.id && kind === 'failed')
  const about = aboutCause(say, cause, why, returned, facts)
  if (about.mender === 'us') return oursToMend(say, title, about.means)
  const told = { side: 'receiving', title, means: forPage(about.means), who: forPage(about.who) } as const
  if (about.mender === 'nobody' && why !== null) {
    const todo = say(`reason.${why.reason}.ask`, { ...facts, family: why.family, ours: 'no' })
    return { ...told, todo: forPage(todo), letter: null }
  }
  return {
    ...told,
    todo: say('result.todo.send-letter'),
    letter: receivingLetter(view, say, b, about, facts),
  }
}

/** What is only put off, or under comparison, is nobody's to mend yet. */
const isDue = (b: LetterRecord, judged: readonly Verdict[]): boolean =>
  judged.some(
    ({ state, finding }) => ['fail', 'partial', 'ours'].includes(state) || finding === 'fails-so-far',
  ) ||
  (!isOpen(b) && !judged.some(({ finding }) => finding === 'still-comparing'))

const oursToMend = (say: Say, title: string, means: string): Advice => ({
  side: 'receiving',
  ...{ title, means: forPage(means), who: say('mender.us') },
  ...{ todo: say('result.todo.nothing'), letter: null },
})

/** Whether mail cannot be sent, or may be turned down by others; null where nothing is to be mended. */
function adviceOnSending(view: CaseView, say: Say): { fails: boolean; advice: Advice } | null {
  const { verdicts } = view
  const send = verdicts.find(({ rule }) => rule === 'send-to-ipv6-only')
  const title = say('result.advice.sending')
  if (send?.state === 'ours')
    return { fails: true, advice: { ...oursToMend(say, title, verdictText(say, send)), side: 'sending' } }
  if (send?.state === 'fail') return { fails: true, advice: adviceOnBounce(view, say, send, title) }
  const points = verdicts
    .filter(isToMend)
    .filter(({ rule }, _, all) => rule !== 'spf' || !all.some((other) => other.rule === 'spf-families'))
  const [first] = points
  if (first === undefined) return null
  const texts = points.map((verdict) => verdictText(say, verdict)).join(' ')
  const advice: Advice = {
    side: 'sending',
    ...{ title, means: forPage(say('result.means.also', { points: texts })) },
    ...{ who: say(`mender.${first.mender}`), todo: say('result.todo.send-letter') },
    letter: sendingLetter(view, say, points),
  }
  return { fails: false, advice }
}

const isToMend = ({ rule, state }: Verdict): boolean =>
  askedRules.some((asked) => asked === rule) &&
  (state === 'fail' || (rule === 'client-address' && state === 'partial'))

function adviceOnBounce(view: CaseView, say: Say, send: Verdict, title: string): Advice {
  const group = toldRecipients(view.handed, send).filter(({ judged }) => judged !== null)
  const head = {
    side: 'sending',
    ...{ title, means: forPage(verdictText(say, send)) },
    who: say('mender.sending-provider'),
  } as const
  const [first] = group
  if (first === undefined) return { ...head, todo: say('result.todo.nothing'), letter: null }
  const { support } = aboutReason(say, [first], view.domains, true)
  return {
    ...head,
    todo: say('result.todo.send-letter'),
    letter: bounceLetter(view, say, [first], support, first.bounce.authenticated),
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
      const { means, who, ask, support } = aboutReason(say, group, view.domains, quotes)
      const title = say(`reason.${group[0]?.reason.reason ?? 'unknown'}.short`)
      if (group[0]?.judged?.state === 'ours')
        return { ...oursToMend(say, title, verdictText(say, group[0].judged)), side: 'sending' }
      return {
        side: 'sending',
        ...{ title, means: forPage(means), who: forPage(who), todo: forPage(ask) },
        letter: bounceLetter(view, say, group, support, quotes),
      }
    })
}

const mostReasons = 3
