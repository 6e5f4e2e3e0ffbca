import { afterEach, expect, test } from 'vitest'
import { startWorkers, type Workers, type WorkersOptions, WorkersWontStart } from '../../src/world/workers.ts'
import type { OddTasks } from '../kit/odd-worker.ts'

const entry = new URL('../kit/odd-worker.ts', import.meta.url)
const open: Workers<OddTasks>[] = []

async function start(options: Partial<WorkersOptions> = {}): Promise<Workers<OddTasks>> {
  const workers = await startWorkers<OddTasks>({ count: 1, entry, init: {}, stallMs: 400, ...options })
  open.push(workers)
  return workers
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((workers) => workers.close()))
})

test('a task gives its value', async () => {
  const workers = await start()
  expect(await workers.run('echo', 'hello', 5000)).toEqual({ state: 'done', value: 'hello' })
  const worked = await workers.run('bytes', 100_000, 5000)
  expect(worked).toMatchObject({ state: 'done', value: { length: 100_000 } })
})

test('a task that throws is a failure with the code of the error', async () => {
  const workers = await start()
  expect(await workers.run('throw', null, 5000)).toEqual({ state: 'failed', code: 'EBAD' })
  expect(await workers.run('echo', 'still here', 5000)).toMatchObject({ state: 'done' })
})

test('a message that stalls its thread costs itself; those beside it are done on a new thread', async () => {
  const lost: unknown[] = []
  const workers = await start({ lost: (event) => lost.push(event) })
  const slow = workers.run('wait', 900, 8000)
  const stalled = workers.run('spin', null, 8000)
  const behind = Array.from({ length: 20 }, (_, n) => workers.run('echo', `${n}`, 8000))
  expect(await stalled).toEqual({ state: 'failed', code: 'STALLED' })
  expect(await slow).toEqual({ state: 'done', value: 'waited' })
  expect((await Promise.all(behind)).map(({ state }) => state)).toEqual(Array(20).fill('done'))
  expect(lost).toEqual([{ code: 'STALLED', task: 'spin' }])
})

test('a task that never ends without waiting for the outside is a stall as well', async () => {
  const workers = await start()
  expect(await workers.run('hang', null, 8000)).toEqual({ state: 'failed', code: 'STALLED' })
})

test.each(['exit', 'hoard'] as const)('a message that ends its thread (%s) costs itself', async (name) => {
  const workers = await start({ stallMs: 10_000 })
  const slow = workers.run('wait', 300, 15_000)
  const worst = workers.run(name, null, 15_000)
  const behind = workers.run('echo', 'behind', 15_000)
  expect(await worst).toEqual({ state: 'failed', code: 'CRASHED' })
  expect(await slow).toMatchObject({ state: 'done' })
  expect(await behind).toMatchObject({ state: 'done' })
})

test('a bystander is redone once and no more', async () => {
  const workers = await start()
  const slow = workers.run('wait', 4000, 10_000)
  await workers.run('spin', null, 8000)
  await workers.run('spin', null, 8000)
  expect(await slow).toEqual({ state: 'failed', code: 'STALLED' })
})

test('a task that waits too long for the outside fails at its deadline and harms nobody', async () => {
  const lost: unknown[] = []
  const workers = await start({ lost: (event) => lost.push(event) })
  const began = performance.now()
  expect(await workers.run('wait', 60_000, 300)).toEqual({ state: 'failed', code: 'TIMEOUT' })
  expect(performance.now() - began).toBeLessThan(2000)
  expect(await workers.run('echo', 'next', 5000)).toMatchObject({ state: 'done' })
  expect(lost).toEqual([])
})

test('tasks beyond the depth wait in line, and their deadline runs', async () => {
  const workers = await start({ depth: 1 })
  const first = workers.run('wait', 1000, 5000)
  const late = workers.run('echo', 'late', 300)
  const next = workers.run('echo', 'next', 5000)
  expect(await late).toEqual({ state: 'failed', code: 'TIMEOUT' })
  expect(await first).toMatchObject({ state: 'done' })
  expect(await next).toEqual({ state: 'done', value: 'next' })
})

test('an entry that refuses to start is told at start, with its reason', async () => {
  const starting = startWorkers({ count: 1, entry, init: { refuse: true } })
  await expect(starting).rejects.toThrow(WorkersWontStart)
  await expect(starting).rejects.toThrow('the entry refuses to start')
})

test('after close every task is a failure at once', async () => {
  const workers = await start({ count: 2 })
  const under = workers.run('wait', 60_000, 60_000)
  await workers.close()
  expect(await under).toEqual({ state: 'failed', code: 'CLOSED' })
  expect(await workers.run('echo', 'too late', 5000)).toEqual({ state: 'failed', code: 'CLOSED' })
})
