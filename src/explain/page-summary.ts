import { askedFor } from '../values/asked-for.ts'
import { stoppedAt } from '../values/case.ts'
import { abilities } from '../values/verdict.ts'
import { type Say, stateText, verdictText } from './catalogue.ts'
import { forPage } from './for-page.ts'
import { bounceAdvice, pageAdvice } from './page-advice.ts'
import { pagePending, watchingUntil } from './page-pending.ts'
import { gravest, pageSentence, pageTitle } from './page-sentence.ts'
import { pageUnknown } from './page-unknown.ts'
import {
  type Advice,
  type CaseView,
  type PageSummary,
  type ShownAbility,
  type Tone,
  toneOf,
} from './page-values.ts'
import { toldRecipients } from './told-recipients.ts'
import { opening } from './write-bounce-explanation.ts'

/** What one sees first of a case: the sentence, the four abilities, what to do, what is to come, and what is not known. */
export const pageSummary = (view: CaseView, say: Say): PageSummary =>
  askedFor(view.theCase.arrival) === 'test' ? aboutTest(view, say) : aboutBounces(view, say)

/** What the page is called in a tab. */
export function titleOf({ theCase, verdicts }: CaseView, say: Say): string {
  if (askedFor(theCase.arrival) === 'explanation') return say('result.title.bounce')
  return pageTitle(
    say,
    abilities.flatMap((ability) => verdicts.filter(({ rule }) => rule === ability).map(toneOf)),
  )
}

function aboutTest(view: CaseView, say: Say): PageSummary {
  const four = fourAbilities(view, say)
  const tone = gravest(four.map((one) => one.tone))
  const advice = pageAdvice(view, say)
  const pending = pagePending(view, say)
  return {
    tone,
    word: say(`result.word.${tone}`),
    title: titleOf(view, say),
    sentence: pageSentence(say, view.verdicts, view.language),
    note: noteOn(view, tone, advice, say),
    abilities: four,
    advice,
    pending,
    watching: pending.length > 0 ? null : watchingUntil(view, say),
    notKnown: pageUnknown(view, advice, say),
  }
}

const fourAbilities = ({ verdicts }: CaseView, say: Say): ShownAbility[] =>
  abilities.flatMap((ability, index) => {
    const verdict = verdicts.find(({ rule }) => rule === ability)
    if (verdict === undefined) return []
    return [
      {
        ability,
        number: index + 1,
        name: say(`ability.${ability}`),
        tone: toneOf(verdict),
        word: stateText(say, verdict),
        sentence: forPage(verdictText(say, verdict)),
      },
    ]
  })

/** A 250 is no proof that a person has the letter, and only they can tell; nor is all that works all that there is. */
function noteOn({ theCase }: CaseView, tone: Tone, advice: readonly Advice[], say: Say): string | null {
  const b = theCase.letters.find(({ kind }) => kind === 'B')
  const isMissed = theCase.events.some(({ what }) => what === 'said-missing')
  const notes = [
    stoppedAt(theCase) === null ? null : say('result.note.stopped'),
    b?.state === 'accepted' ? say(isMissed ? 'result.note.missing' : 'result.note.look') : null,
    b?.state === 'confirmed' ? say('result.note.confirmed') : null,
    b?.state === 'bounced' ? say('result.note.late') : null,
    b?.state === 'failed' && tone === 'good' ? say('result.note.turned-down') : null,
    tone === 'good' && advice.some(({ side }) => side === 'sending') ? say('result.note.mend') : null,
  ]
  return notes.filter((note) => note !== null).join(' ') || null
}

/** A case that only explains: the page tells of the bounces, and tests nothing. */
function aboutBounces(view: CaseView, say: Say): PageSummary {
  const handed = view.handed
  const all = toldRecipients(handed, view.verdicts.find(({ rule }) => rule === 'send-to-ipv6-only') ?? null)
  const quotes = handed.every(({ bounce }) => bounce.authenticated)
  const fates = all.map(({ fate }) => toneOfFate[fate])
  const tone = gravest(fates)
  return {
    ...{ tone, word: say('result.title.bounce'), title: titleOf(view, say) },
    ...{ sentence: forPage(opening(say, all, handed, quotes).first), note: null, abilities: [] },
    ...{ advice: bounceAdvice(view, say), pending: [], watching: null, notKnown: [] },
  }
}

const toneOfFate: Readonly<Record<'failed' | 'delayed' | 'good', Tone>> = {
  failed: 'bad',
  delayed: 'waiting',
  good: 'good',
}
