import { expect, test } from 'vitest'
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
