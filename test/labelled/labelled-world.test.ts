import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Settings } from '../../src/commands/demo-settings.ts'
import { diagnose } from '../../src/diagnose/diagnose.ts'
import type { Case } from '../../src/values/case.ts'
import { letterKinds } from '../../src/values/letter.ts'
import type { Verdict } from '../../src/values/verdict.ts'
import { type SmallWorld, startSmallWorld } from '../kit/a-small-world.ts'
import { type Lived, liveRows } from './live-rows.ts'
import { expectationOf, type Row } from './row.ts'
import { rows } from './rows.ts'
import { tableConfig } from './table-config.ts'
import { differencesOf, tellEvidence } from './tell.ts'
import { lookIds, tryIds, withFailedLook, withOurTrouble } from './what-if.ts'

const config: Settings = {
  ...tableConfig,
  dns: { timeout: '8s' },
  delivery: {
    connectTimeout: '400ms',
    commandTimeout: '3s',
    finalDotTimeout: '6s',
    attemptTimeout: '12s',
    retry: ['150ms', '150ms', '600ms'],
    lifetime: '10s',
    explainAfter: '300ms',
    bisectWait: '6s',
  },
}

const worlds: SmallWorld[] = []
let lived: Map<string, Lived | Error>

beforeAll(async () => {
  lived = await liveTogether(rows)
  // Timeouts go by the clock on the wall, which goes on where a busy machine stands still: who came out otherwise
  // than expected lives once more, among few. A rule that is wrong is wrong again.
  const odd = rows.filter((row) => !isAsExpected(row))
  if (odd.length === 0 || odd.length > mostAgain) return
  console.warn(`Lived twice: ${odd.map(({ name }) => name).join(', ')}`)
  for (const [name, again] of await liveTogether(odd)) lived.set(name, again)
}, 300_000)

const mostAgain = 12

afterAll(() => Promise.all(worlds.map((world) => world.stop())))

async function liveTogether(some: readonly Row[]): Promise<Map<string, Lived | Error>> {
  const providers = some.map(({ name, provider }) => ({ ...provider, name }))
  const world = await startSmallWorld({ providers, config, ownDns: true })
  worlds.push(world)
  return await liveRows(world, some)
}

function isAsExpected(row: Row): boolean {
  const found = lived.get(row.name)
  if (found === undefined || found instanceof Error) return false
  return differencesOf(expectationOf(row), found.verdicts).length === 0
}

test.each(rows.map((row) => [row.title, row] as const))('a provider that %s', (_, row) => {
  const found = lived.get(row.name)
  if (found === undefined) throw new Error(`${row.name} was not lived.`)
  if (found instanceof Error) throw found
  const differences = differencesOf(expectationOf(row), found.verdicts)
  expect(differences, `${row.because}\n${tellEvidence(found, differences)}`).toEqual([])
})

/** The rows that could be judged. */
const judgedRows = (): Lived[] => [...lived.values()].filter((one): one is Lived => !(one instanceof Error))

const failsOf = ({ theCase, moment }: Lived, changed: Case = theCase): Verdict[] =>
  diagnose(changed, moment).filter(({ state }) => state === 'fail')

test('every look of a case has an id of its own', () => {
  for (const { row, theCase } of judgedRows()) {
    const ids = lookIds(theCase)
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      row.name,
    ).toEqual([])
  }
})

test('no look that fails, whichever it is, turns a verdict into a failure or holds one up', () => {
  const wrong = judgedRows().flatMap((one) => {
    const failed = new Set(failsOf(one).map(({ rule }) => rule))
    return lookIds(one.theCase).flatMap((id) =>
      failsOf(one, withFailedLook(one.theCase, id))
        .filter(({ rule, restsOn }) => restsOn.includes(id) || !failed.has(rule))
        .map(({ rule, finding }) => `${one.row.name}: without ${id}, ${rule} is "fail ${finding}"`),
    )
  })
  expect(wrong).toEqual([])
})

test('no try that failed on our side, whichever it is, turns a verdict into a failure or holds one up', () => {
  const wrong = judgedRows().flatMap((one) => {
    const failed = new Set(failsOf(one).map(({ rule }) => rule))
    const ids = tryIds(one.theCase)
    const single = ids.map((id) => [id, (other: string) => other === id] as const)
    const changes = [...single, ['all tries', (other: string) => ids.includes(other)] as const]
    return changes.flatMap(([name, isMeant]) =>
      failsOf(one, withOurTrouble(one.theCase, isMeant))
        .filter(({ rule, restsOn }) => restsOn.some(isMeant) || !failed.has(rule))
        .map(({ rule, finding }) => `${one.row.name}: with ${name} ours, ${rule} is "fail ${finding}"`),
    )
  })
  expect(wrong).toEqual([])
})

test('nobody gets more letters than A, B, three that find out why, and one explanation', () => {
  for (const { row, theCase, mailbox } of judgedRows()) {
    const kinds = theCase.letters.map(({ kind }) => kind)
    expect(kinds, row.name).toEqual([...new Set(kinds)])
    // The same message may come twice where its acceptance was not heard of, and nowhere here.
    const arrived = mailbox.map(({ kind }) => kind)
    expect(arrived, row.name).toEqual([...new Set(arrived)])
    const allowed = theCase.standing === 'authenticated' ? [...letterKinds] : ['A', 'B', 'explanation']
    expect(
      [...kinds, ...arrived].filter((kind) => !allowed.some((one) => one === kind)),
      row.name,
    ).toEqual([])
  }
})
