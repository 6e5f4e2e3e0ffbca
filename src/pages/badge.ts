import { speaker } from '../explain/catalogue.ts'
import { gravest } from '../explain/page-sentence.ts'
import { titleOf } from '../explain/page-summary.ts'
import { type Tone, toneOf } from '../explain/page-values.ts'
import type { PageState } from '../journey-pages.ts'
import type { Language } from '../values/language.ts'
import { abilities } from '../values/verdict.ts'
import { caseView } from './case-view.ts'
import type { PageGround } from './page-ground.ts'
import { readPage } from './read-page.ts'

/** A case's result as a small picture for other sites: whether mail goes out over IPv6 and whether it comes in. */
export function addBadge(ground: PageGround): void {
  const { app, desk, views } = ground
  app.get<{ Params: { id: string } }>('/t/:id/badge.svg', async (request, reply) => {
    const state = await readPage(desk, request)
    if (state === null) return reply.callNotFound()
    const language = ground.languageOf(request)
    return await reply
      .header('content-language', language)
      .header('cache-control', 'private, max-age=60')
      // It is made to be shown on other sites.
      .header('cross-origin-resource-policy', 'cross-origin')
      .type('image/svg+xml')
      .send(views.page('badge', language, badgeOf(ground, state, language)))
  })
}

function badgeOf({ desk }: PageGround, state: PageState, language: Language): object {
  const say = speaker(language)
  if (state.kind === 'waiting') return badgeValues(say('result.title.waiting'), 'waiting', 'waiting')
  const [sending, ...receiving] = abilities.flatMap((ability) =>
    state.verdicts.filter(({ rule }) => rule === ability).map(toneOf),
  )
  const label = titleOf(caseView(state, desk.config, language), say)
  return badgeValues(label, sending ?? 'unknown', gravest(receiving))
}

const badgeValues = (label: string, sending: Tone, receiving: Tone): object => ({
  ...{ label, colours, marks },
  ways: [
    { tone: sending, arrow: out },
    { tone: receiving, arrow: back },
  ],
})

/** White upon these has a contrast of more than 4.5:1. */
const colours: Readonly<Record<Tone, string>> = {
  good: '#17693b',
  trouble: '#865200',
  bad: '#b0241c',
  waiting: '#2b5797',
  unknown: '#565e6c',
}

/** What stands beside an arrow, from 24 to 38 across: check, exclamation mark, cross, hourglass, question mark. */
const marks: Readonly<Record<Tone, string>> = {
  good: 'm25.5 12.5 3.5 3.5 6.5-8',
  trouble: 'M31 6v7m0 4.5v.01',
  bad: 'm26 7.5 9 9m0-9-9 9',
  waiting: 'M26.5 6h9l-9 12h9z',
  unknown: 'M27.5 9a3.5 3.5 0 1 1 5 3c-1 .6-1.5 1-1.5 2m0 3.5v.01',
}

const out = 'M7 12h11m-4.5-4.5 4.5 4.5-4.5 4.5'
const back = 'M18 12H7m4.5-4.5L7 12l4.5 4.5'
