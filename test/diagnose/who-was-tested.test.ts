import { expect, test } from 'vitest'
import { diagnoseWhoWasTested } from '../../src/diagnose/who-was-tested.ts'
import { describe } from '../../src/explain/describe.ts'
import type { Parties } from '../../src/values/evidence.ts'
import { failed, seen } from '../../src/values/observation.ts'
import { look } from '../kit/a-case.ts'

const judge = (changes: Partial<Parties> = {}) =>
  diagnoseWhoWasTested(
    look(
      'parties',
      seen({
        envelope: 'ready.example',
        author: 'ready.example',
        client: 'cloud.example',
        exchangers: ['filter.example', 'cloud.example'],
        forwardedBy: null,
        ...changes,
      }),
    ),
  )
const short = (changes: Partial<Parties>): string => {
  const { state, finding, restsOn } = judge(changes)
  expect(restsOn).toEqual(['parties'])
  return `${state}/${finding}`
}

test.each<[string, Partial<Parties>, string]>([
  ['one organisation in envelope and From', {}, 'pass/one-organisation'],
  ['two organisations', { author: 'other.example' }, 'partial/different-organisations'],
  ['no author', { author: '' }, 'not-applicable/no-author'],
  ['a forwarder who rewrites', { forwardedBy: 'srs', author: 'other.example' }, 'partial/forwarded'],
  ['a forwarder who seals', { forwardedBy: 'arc' }, 'partial/forwarded'],
])('a mail with %s is judged so', (_what, changes, expected) => {
  expect(short(changes)).toBe(expected)
})

test('the forwarder is named: by the envelope that it rewrote, else by its own name', () => {
  expect(judge({ forwardedBy: 'srs', author: 'other.example' }).facts.forwarder).toBe('ready.example')
  expect(judge({ forwardedBy: 'arc' }).facts.forwarder).toBe('cloud.example')
  expect(judge({ forwardedBy: 'arc', client: '' }).facts.forwarder).toBe('ready.example')
})

test('who sends and who receives are named apart, and nobody where neither is known or another', () => {
  expect(describe(judge())).toContain('cloud.example sends for it. filter.example, cloud.example receives')
  const alone = { client: 'ready.example', exchangers: ['ready.example'] }
  expect(describe(judge(alone))).toBe(
    'Envelope sender and header From both belong to ready.example: it is what was tested.',
  )
  expect(describe(judge({ client: '', exchangers: [] }))).not.toMatch(/none|for it/)
  expect(describe(judge({ forwardedBy: 'srs', author: '' }))).toContain('the provider of the author.')
})

test('what could not be told is held against nobody', () => {
  expect(diagnoseWhoWasTested(look('parties', failed('X')))).toMatchObject({
    state: 'unknown',
    mender: 'nobody',
  })
})
