import { setImmediate as turn } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { makeChanges } from '../../src/world/changes.ts'
import { changesFrom, passChangesOn } from '../../src/world/changes-across.ts'

/** The changes of one thread, and as another sees them; `sent` counts what goes from one to the other. */
function aWay() {
  const failures: unknown[] = []
  const changes = makeChanges(() => undefined)
  const { across, stop } = passChangesOn(changes)
  const seen = changesFrom(across, (error) => failures.push(error))
  onTestFinished(() => {
    stop()
    across.port.close()
  })
  let sent = 0
  across.port.on('message', () => {
    sent += 1
  })
  return { changes, seen, stop, failures, sent: () => sent }
}

async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; !holds() && turns < 1_000; turns += 1) await turn()
}

test('a change is told in the other thread, to whoever watches its case', async () => {
  const { changes, seen } = aWay()
  const told: string[] = []
  seen.watch('one', () => told.push('one'))
  const stop = seen.watch('two', () => told.push('two'))
  changes.tell(['two', 'three'])
  changes.tell(['one'])
  await until(() => told.length === 2)
  stop()
  changes.tell(['two'])
  changes.tell(['one'])
  await until(() => told.length === 3)
  expect(told).toEqual(['two', 'one', 'one'])
})

test('what was told before can be taken in at once, before its turn, and is told once', async () => {
  const { changes, seen } = aWay()
  const told: string[] = []
  seen.watch('case', () => told.push('told'))
  changes.tell(['case'])
  changes.tell(['case'])
  expect(told).toEqual([])
  seen.catchUp()
  expect(told).toEqual(['told', 'told'])
  await until(() => told.length > 2)
  expect(told).toHaveLength(2)
})

test('nothing is sent while nobody watches', async () => {
  const { changes, seen, sent } = aWay()
  changes.tell(['case'])
  const stop = seen.watch('case', () => undefined)
  changes.tell(['case'])
  await until(() => sent() > 0)
  stop()
  // Twice is once.
  stop()
  changes.tell(['case'])
  const told: string[] = []
  seen.watch('last', () => told.push('last'))
  changes.tell(['last'])
  await until(() => told.length > 0)
  expect([sent(), told]).toEqual([2, ['last']])
})

test('somebody who fails at being told keeps nobody else from it', async () => {
  const { changes, seen, failures } = aWay()
  const told: string[] = []
  seen.watch('case', () => {
    throw new Error('no')
  })
  seen.watch('case', () => told.push('told'))
  changes.tell(['case'])
  seen.catchUp()
  expect([told.length, failures.length]).toEqual([1, 1])
})

test('after the end nothing is passed on', async () => {
  const { changes, seen, stop } = aWay()
  const told: string[] = []
  seen.watch('case', () => told.push('told'))
  stop()
  changes.tell(['case'])
  seen.catchUp()
  expect(told).toEqual([])
})
