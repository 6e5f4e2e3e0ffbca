import { expect, test } from 'vitest'
import { openAssets } from '../../src/pages/assets.ts'
import { makeSections } from '../../src/pages/page-sections.ts'
import { openViews } from '../../src/pages/views.ts'
import { languages } from '../../src/values/language.ts'
import { aCaseState, aSite } from '../kit/a-case-view.ts'
import { waitingFor } from '../kit/a-live-desk.ts'

const views = openViews('', languages, openAssets(''))

/** Sections, and which templates were rendered for them; `rows` are those of the timeline. */
function someSections() {
  const rendered: string[] = []
  const rows: string[] = []
  const page: typeof views.page = (name, language, values) => {
    if (name === './timeline-row') rows.push(language)
    else rendered.push(`${name} ${language}`)
    return views.page(name, language, values)
  }
  return { sections: makeSections({ page }, { config: aSite() }), rendered, rows }
}

test('each section of a state is rendered once in each language, and languages stay apart', () => {
  const { sections, rendered } = someSections()
  const state = aCaseState()
  const english = sections(state, 'en', true)
  const czech = sections(state, 'cs', true)
  expect(rendered).toHaveLength(8)
  expect(sections(state, 'en', true)).toEqual(english)
  expect(sections(state, 'cs', true)).toEqual(czech)
  expect(rendered).toHaveLength(8)
  expect(english.get('timeline')).not.toBe(czech.get('timeline'))
})

test('without all of it the details are left out, and not rendered', () => {
  const { sections, rendered } = someSections()
  const state = aCaseState()
  expect([...sections(state, 'en', false).keys()]).toEqual(['summary', 'came', 'timeline'])
  expect(rendered).not.toContain('./details en')
  expect([...sections(state, 'en', true).keys()]).toEqual(['summary', 'came', 'timeline', 'details'])
})

test('another state of the same case is rendered anew, and so is a test that waits', () => {
  const { sections, rendered } = someSections()
  const open = sections(aCaseState(), 'en', true)
  expect(sections(aCaseState({ letters: [] }), 'en', true).get('summary')).not.toBe(open.get('summary'))
  rendered.length = 0
  const waiting = waitingFor(1)
  sections(waiting, 'en', false)
  expect([...sections(waiting, 'en', false).keys()]).toEqual(['waiting'])
  expect(rendered).toHaveLength(2)
})

test('what tells only of the verdicts is rendered anew with them, and with each event no more than its own line', () => {
  const { sections, rendered, rows } = someSections()
  const state = aCaseState()
  const before = sections(state, 'en', true)
  expect(rows.length).toBeGreaterThan(8)
  rendered.length = 0
  rows.length = 0
  const event = { at: state.now, what: 'looks-repeated', text: 'Looked again.' }
  const later = { ...state, theCase: { ...state.theCase, events: [event] } }
  const after = sections(later, 'en', true)
  expect(rendered).toEqual(['./timeline en'])
  expect(rows).toEqual(['en'])
  for (const name of ['summary', 'came', 'details']) expect(after.get(name)).toBe(before.get(name))
  expect(after.get('timeline')?.html).toBe(someSections().sections(later, 'en', true).get('timeline')?.html)
  expect(after.get('timeline')?.html).not.toBe(before.get('timeline')?.html)
})

test('an event that comes late stands in its place, and each has the words of its own', () => {
  const { sections } = someSections()
  const state = aCaseState()
  const at = state.now
  const eventsOf = (...whats: [what: string, at: number][]) => ({
    ...state,
    theCase: {
      ...state.theCase,
      events: whats.map(([what, when]) => ({ what, at: when, text: '' })),
    },
  })
  sections(eventsOf(['looks-repeated', at + 1_000], ['letter-dropped', at + 2_000]), 'en', true)
  const later = eventsOf(
    ['opted-out', at],
    ['looks-repeated', at + 1_000],
    ['letter-dropped', at + 1_000],
    ['letter-dropped', at + 2_000],
  )
  const html = sections(later, 'en', true).get('timeline')?.html
  expect(html).toBe(someSections().sections(later, 'en', true).get('timeline')?.html)
})
