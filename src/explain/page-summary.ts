import { askedFor } from '../values/asked-for.ts'
import { maskText } from '../values/masked.ts'
import { shown } from '../values/shown.ts'
import { abilities } from '../values/verdict.ts'
import { type Say, stateText, verdictText } from './catalogue.ts'
import { gravest, pageSentence } from './page-sentence.ts'
import { type CaseView, type PageSummary, type ShownAbility, toneOf } from './page-values.ts'

/** What one sees first of a case: the sentence, the four abilities, what to do, what is to come, and what is not known. */
export function pageSummary(view: CaseView, say: Say): PageSummary {
  const shownAbilities = askedFor(view.theCase.arrival) === 'test' ? fourAbilities(view, say) : []
  return {
    tone: gravest(shownAbilities.map(({ tone }) => tone)),
    sentence: pageSentence(say, view.verdicts, view.language),
    note: null,
    abilities: shownAbilities,
    advice: null,
    pending: [],
    notKnown: [],
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

/** Words of strangers within a sentence, cleaned and masked, for the page's link may be passed on. */
const forPage = (text: string): string => maskText(shown(text))
