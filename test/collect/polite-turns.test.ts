import { expect, test } from 'vitest'
import { makePoliteTurns } from '../../src/collect/polite-turns.ts'
import { systemClock } from '../../src/world/clock.ts'

const gone = Promise.resolve()
const passed = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

test('a network is visited by one at a time, with a pause between, and others meanwhile', async () => {
  const turns = makePoliteTurns({ atOnce: 10, everyMs: 0, pauseMs: 40 }, systemClock)
  const seen: { address: string; from: number; to: number }[] = []
  const visit = (address: string) =>
    turns.run(address, async () => {
      const from = performance.now()
      await passed(20)
      seen.push({ address, from, to: performance.now() })
      return { found: address, gone }
    })
  const found = await Promise.all(
    ['2001:db8:1::1', '2001:db8:1:2::1', '2001:db8:2::1', '192.0.2.1', '192.0.2.200', '192.0.3.1'].map(visit),
  )
  expect(found).toHaveLength(6)
  const startOf = (address: string): number => seen.find((one) => one.address === address)?.from ?? 0
  const endOf = (address: string): number => seen.find((one) => one.address === address)?.to ?? 0
  expect(startOf('2001:db8:1:2::1') - endOf('2001:db8:1::1')).toBeGreaterThan(35)
  expect(startOf('192.0.2.200') - endOf('192.0.2.1')).toBeGreaterThan(35)
  expect(startOf('2001:db8:2::1')).toBeLessThan(endOf('2001:db8:1::1'))
  expect(startOf('192.0.3.1')).toBeLessThan(endOf('192.0.2.1'))
})

test('there are never more at once than allowed, and a place is held until the connection is closed', async () => {
  const turns = makePoliteTurns({ atOnce: 3, everyMs: 0, pauseMs: 0 }, systemClock)
  let open = 0
  let most = 0
  await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      turns.run(`192.0.${index}.1`, async () => {
        open += 1
        most = Math.max(most, open)
        await passed(5)
        const closing = passed(10).then(() => {
          open -= 1
        })
        return { found: null, gone: closing }
      }),
    ),
  )
  expect(most).toBe(3)
})

test('visits begin no faster than the rate', async () => {
  const turns = makePoliteTurns({ atOnce: 100, everyMs: 20, pauseMs: 0 }, systemClock)
  const began = performance.now()
  const visits = Array.from({ length: 6 }, (_, index) =>
    turns.run(`192.0.${index}.1`, async () => ({ found: null, gone })),
  )
  await Promise.all(visits)
  expect(performance.now() - began).toBeGreaterThan(90)
})

test('when it is stopped, who waits comes to nothing and who is there may end', async () => {
  const turns = makePoliteTurns({ atOnce: 1, everyMs: 0, pauseMs: 0 }, systemClock)
  const first = turns.run('192.0.2.1', async () => {
    await passed(10)
    return { found: 'first', gone }
  })
  const second = turns.run('192.0.3.1', async () => ({ found: 'second', gone }))
  turns.stop()
  expect(await Promise.all([first, second])).toEqual(['first', null])
  expect(await turns.run('192.0.4.1', async () => ({ found: 'third', gone }))).toBeNull()
})

test('work that fails takes its place from nobody', async () => {
  const turns = makePoliteTurns({ atOnce: 1, everyMs: 0, pauseMs: 0 }, systemClock)
  const failing = turns.run('192.0.2.1', async () => {
    throw new Error('disk full')
  })
  const next = turns.run('192.0.3.1', async () => ({ found: 'next', gone }))
  await expect(failing).rejects.toThrow('disk full')
  expect(await next).toBe('next')
})
