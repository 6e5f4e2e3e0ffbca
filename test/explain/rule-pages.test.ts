import { expect, test } from 'vitest'
import { everyKey } from '../../src/config-keys.ts'
import { schema } from '../../src/config-schema.ts'
import { ruleListText, rulePageText } from '../../src/explain/rule-page-text.ts'
import { showRule, topics } from '../../src/explain/rule-pages.ts'
import { columns } from '../../src/explain/wrap.ts'
import { ruleIds } from '../../src/values/rules.ts'

const shown = ruleIds.map(showRule)

test('every rule stands under one topic, in the order in which people read them', () => {
  expect(topics.flatMap(({ rules }) => rules)).toEqual(ruleIds)
})

test.each(shown)(
  '$rule: each finding is told in whole sentences of plain ASCII',
  ({ asks, why, restsOn, findings }) => {
    for (const text of [why, restsOn, ...findings.map(({ when }) => when)]) {
      expect(text).toMatch(/^[\x20-\x7e]+\.$/)
      expect(text).not.toMatch(/ {2}|[{}]/)
    }
    expect(asks).toMatch(/^[A-Z][\x20-\x7e]*\?$/)
  },
)

test.each(shown)('$rule: no two findings of it are told alike', ({ findings }) => {
  const told = findings.map(({ when }) => when)
  expect([...new Set(told)]).toEqual(told)
})

test.each(shown)('$rule: what people read names its facts in angle brackets', ({ findings }) => {
  for (const { text } of findings) expect(text).not.toMatch(/[{}]|, (plural|select),/)
})

test.each(shown)(
  '$rule: each source is a section of a standard, or has a date or an address',
  ({ sources }) => {
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources) expect(source).toMatch(/^RFC \d+[ :].|https:\/\/\S+\.\S|\d{4}-\d\d-\d\d/)
  },
)

test.each(shown)('$rule: its page fits 72 columns, but for addresses on the web', (rule) => {
  const wide = rulePageText(rule)
    .split('\n')
    .filter((line) => line.length > columns && !/^ *https:\S+$/.test(line))
  expect(wide).toEqual([])
})

test('the list of all rules fits 72 columns', () => {
  expect(
    Math.max(
      ...ruleListText()
        .split('\n')
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(columns)
})

test('a pass is nobody’s to mend, a failure the rule’s mender’s, our own trouble ours', () => {
  const menderOf = (finding: string): string | undefined =>
    showRule('receive-over-ipv6').findings.find((one) => one.finding === finding)?.mender
  expect(['accepted-over-ipv6', 'no-aaaa', 'our-dns', 'not-yet-accepted'].map(menderOf)).toEqual([
    'nobody',
    'receiving-provider',
    'us',
    'nobody',
  ])
})

test('where a finding is somebody else’s to mend than the rule’s others, the page says whose', () => {
  const page = rulePageText(showRule('mx-addresses')).replace(/\s+/g, ' ')
  expect(page).toContain(
    'The domain does not exist in DNS. To be mended by: Whoever looks after the DNS records of your domain.',
  )
})

test('times that a page names are the defaults of the configuration', () => {
  const defaults = new Map(everyKey(schema).map(({ path, standard }) => [path.join('.'), standard]))
  const told = JSON.stringify(shown).matchAll(/\b([a-z]+\.[a-zA-Z]+)(?: \((\w+)\))?/g)
  const named = [...told].filter(([, key]) => defaults.has(key ?? ''))
  expect(named.length).toBeGreaterThan(0)
  for (const [, key, time] of named)
    if (time !== undefined) expect([key, time]).toEqual([key, defaults.get(key ?? '')])
  for (const key of ['delivery.explainAfter', 'delivery.bisectWait', 'delivery.lifetime'])
    expect(named.some(([, name, time]) => name === key && time !== undefined)).toBe(true)
})
