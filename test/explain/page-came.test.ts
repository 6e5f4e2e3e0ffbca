import { expect, test } from 'vitest'
import { speaker } from '../../src/explain/catalogue.ts'
import { pageCame } from '../../src/explain/page-came.ts'
import type { Case } from '../../src/values/case.ts'
import type { Confirmation } from '../../src/values/evidence.ts'
import { aCase, anAttempt, aRecord, noon, waiting } from '../kit/a-case.ts'

const came = (changes: Partial<Case> = {}) => pageCame({ theCase: aCase(changes) }, speaker('en'))

const confirmed = (changes: Partial<Confirmation>): Partial<Case> => ({
  letters: [aRecord('A'), aRecord('B', { state: 'confirmed' })],
  confirmations: [{ id: 'c', letterId: 'letter-b', at: noon, by: 'page', ...changes }],
})

const missing = { at: noon, what: 'said-missing', text: '' }

test('once their server took answer B, its person is asked whether it came', () => {
  expect(came({ letters: [aRecord('A'), waiting('B', [])] })).toBeNull()
  expect(came({ letters: [] })).toBeNull()
  expect(came()).toEqual({ said: null, canSay: true, answer: null, log: null })
  expect(came(confirmed({ by: 'delivered-dsn' }))).toMatchObject({ said: null, canSay: true })
})

test('nobody is asked what is known better: of what came back, and of what was replied to', () => {
  expect(came({ letters: [aRecord('A'), aRecord('B', { state: 'bounced' })] })).toBeNull()
  expect(came(confirmed({ by: 'reply' }))).toBeNull()
})

test('what was said is told, and can be changed until the case is closed', () => {
  expect(came(confirmed({ found: 'inbox' }))).toMatchObject({ said: 'inbox', canSay: true, log: null })
  const spam = came({ ...confirmed({ found: 'spam' }), state: 'closed' })
  expect(spam).toMatchObject({ said: 'spam', canSay: false })
  expect(spam?.answer).toContain('spam folder')
  expect(came({ state: 'closed' })).toBeNull()
})

test('who misses it gets the line that their provider’s support looks for in the log', () => {
  const taken = anAttempt({ text: 'queued as <b>ABC</b> for user@ready.example\u202e' })
  const refused = anAttempt({ outcome: 'deferred', code: 451, enhanced: '4.7.1', text: 'later' })
  const said = came({
    letters: [aRecord('A'), aRecord('B', { attempts: [refused, taken] })],
    events: [missing],
  })
  expect(said).toMatchObject({ said: 'no', canSay: true })
  expect(said?.log?.split('\n')).toEqual([
    '2026-03-01 12:00:00 UTC',
    '[2001:db8:25::d0e6] -> mail.ready.example [2001:db8:5::25]',
    'Message-ID: <B.…@doesnotwork.example>',
    '250 2.0.0 queued as <b>ABC</b> for u…@ready.example?',
  ])
})
