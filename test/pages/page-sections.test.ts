import { expect, test } from 'vitest'
import { openAssets } from '../../src/pages/assets.ts'
import { makeSections } from '../../src/pages/page-sections.ts'
import { openViews } from '../../src/pages/views.ts'
import { languages } from '../../src/values/language.ts'
import { aCaseState, aSite } from '../kit/a-case-view.ts'
import { waitingFor } from '../kit/a-live-desk.ts'

const views = openViews('', languages, openAssets(''))

/** Sections, and which templates were rendered for them. */
function someSections() {
  const rendered: string[] = []
  const page: typeof views.page = (name, language, values) => {
    rendered.push(`${name} ${language}`)
    return views.page(name, language, values)
  }
  return { sections: makeSections({ page }, { config: aSite() }), rendered }
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

test('what tells only of the verdicts is rendered anew with them, and not with each event', () => {
  const { sections, rendered } = someSections()
  const state = aCaseState()
  const before = sections(state, 'en', true)
  rendered.length = 0
  const event = { at: state.now, what: 'looks-repeated', text: 'Looked again.' }
  const later = { ...state, theCase: { ...state.theCase, events: [event] } }
  const after = sections(later, 'en', true)
  expect(rendered).toEqual(['./came en', './timeline en'])
  expect(after.get('summary')).toBe(before.get('summary'))
  expect(after.get('timeline')?.html).not.toBe(before.get('timeline')?.html)
})
