import { expect, test } from 'vitest'
import { ruleIds, rules } from '../../src/values/rules.ts'
import { abilities, judging } from '../../src/values/verdict.ts'

test('the four abilities come first, in their order', () => {
  expect(ruleIds.slice(0, 4)).toEqual([...abilities])
})

test.each(ruleIds)('%s is named like its file and knows each finding once', (rule) => {
  expect(rule).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  const findings: readonly string[] = rules[rule].findings
  expect(new Set(findings).size).toBe(findings.length)
  for (const finding of findings) expect(finding).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})

test('a failure is somebody’s to mend, what is ours is ours, and the rest nobody’s', () => {
  const rule = judging('mx-addresses')
  expect(rule.fail('none-has-ipv6').mender).toBe('receiving-provider')
  expect(rule.fail('no-such-domain', { mender: 'domain-owner' }).mender).toBe('domain-owner')
  expect(rule.ours('could-not-look').mender).toBe('us')
  expect(rule.couldNotTell('could-not-look').mender).toBe('nobody')
  expect(rule.pending('could-not-look', 7)).toMatchObject({ mender: 'nobody', until: 7 })
})

test('a verdict names what it rests on', () => {
  const verdict = judging('spf').surePass('confirmed', 'passed', { on: [{ id: 'spf' }, { id: 'x' }] })
  expect(verdict).toMatchObject({ restsOn: ['spf', 'x'], sure: 'confirmed', state: 'pass' })
})
