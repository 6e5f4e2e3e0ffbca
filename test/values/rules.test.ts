import { expect, test } from 'vitest'
import { findingsOf, ruleIds } from '../../src/values/rules.ts'
import { abilities, judging } from '../../src/values/verdict.ts'
import { verdictStates } from '../../src/values/verdict-state.ts'

test('the four abilities come first, in their order', () => {
  expect(ruleIds.slice(0, 4)).toEqual([...abilities])
})

test.each(ruleIds)('%s and its findings are named in kebab case, each finding with its state', (rule) => {
  expect(rule).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  for (const [finding, state] of findingsOf(rule)) {
    expect(finding).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(verdictStates).toContain(state)
  }
})

test('a failure is somebody’s to mend, what is ours is ours, and the rest nobody’s', () => {
  const rule = judging('mx-addresses')
  expect(rule.fail('none-has-ipv6').mender).toBe('receiving-provider')
  expect(rule.fail('no-such-domain', { mender: 'domain-owner' }).mender).toBe('domain-owner')
  expect(rule.ours('our-dns').mender).toBe('us')
  expect(rule.couldNotTell('could-not-look').mender).toBe('nobody')
  expect(judging('greylisting').pending('not-yet-known', 7)).toMatchObject({ mender: 'nobody', until: 7 })
})

test('a verdict names what it rests on', () => {
  const verdict = judging('ipv6-only-from').surePass('confirmed', 'accepted', {
    on: [{ id: 'spf' }, { id: 'x' }],
  })
  expect(verdict).toMatchObject({ restsOn: ['spf', 'x'], sure: 'confirmed', state: 'pass' })
})
