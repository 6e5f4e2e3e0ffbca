import { expect, test } from 'vitest'
import { caseRuleIds, findingsOf, type RuleId } from '../../src/values/rules.ts'
import { aSmallWorld } from '../kit/a-small-world.ts'
import { brokenSides } from './broken-sides.ts'
import { liveRows } from './live-rows.ts'
import { expectationOf, type Row } from './row.ts'
import { rows } from './rows.ts'
import { differencesOf } from './tell.ts'

const withoutLists: Row = {
  name: 'unlisted',
  title: 'is ready for IPv6, where the operator has named no block lists',
  because: 'Lists are information, and only those that the operator may ask.',
  expected: { 'block-lists': 'not-tested none-configured' },
}

test(`a provider that ${withoutLists.title}`, async () => {
  const world = await aSmallWorld({ providers: [{ name: withoutLists.name }] })
  const found = (await liveRows(world, [withoutLists])).get(withoutLists.name)
  if (found === undefined || found instanceof Error) throw found
  expect(differencesOf(expectationOf(withoutLists), found.verdicts)).toEqual([])
})

/** Who stands behind a mail is read out of what is known already, and that can't fail; a test of the rule makes it. */
const neverSeen = ['who-was-tested unknown']

test('every rule about a case stands in every one of its states somewhere in the table', () => {
  const states = ({ expected }: Pick<Row, 'expected'>): string[] =>
    Object.entries(expected).map(([rule, told]) => `${rule} ${told.split(' ')[0]}`)
  const told = new Set([
    ...[...rows, withoutLists].flatMap((row) => expectationOf(row).map(([rule, one]) => stateIn(rule, one))),
    ...brokenSides.flatMap((side) =>
      Object.values(side.expected).flatMap((expected) => states({ expected })),
    ),
  ])
  const missing = caseRuleIds.flatMap((rule) => {
    const all = new Set(findingsOf(rule).map(([, state]) => `${rule} ${state}`))
    return [...all].filter((one) => !told.has(one))
  })
  expect(missing).toEqual(neverSeen)
})

const stateIn = (rule: RuleId, told: string): string => `${rule} ${told.split(' ')[0]}`

test('every row has a name, a sentence and a reason of its own', () => {
  for (const key of ['name', 'title'] as const) {
    const all = rows.map((row) => row[key])
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([])
  }
  expect(rows.filter(({ because }) => because.length < 20)).toEqual([])
  expect(rows.length).toBeGreaterThanOrEqual(60)
})
