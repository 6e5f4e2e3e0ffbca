import { expect, test } from 'vitest'
import { StoreAway, StoreFull } from '../../src/world/store.ts'
import { untilStored } from '../../src/world/until-stored.ts'
import { aClock } from '../kit/a-clock.ts'

/** Work that fails with each of these, one time after the other, and then comes to 'kept'. */
function failingWith(...errors: Error[]) {
  let times = 0
  return {
    times: () => times,
    work: async () => {
      times += 1
      const error = errors[times - 1]
      if (error !== undefined) throw error
      return 'kept'
    },
  }
}

test('what a full or absent store did not take is done again until it does', async () => {
  const clock = aClock()
  const { work, times } = failingWith(new StoreFull('full'), new StoreAway('away'), new StoreFull('full'))
  const patience = setInterval(() => clock.pass(1_000), 5)
  expect(await untilStored({ clock, signal: undefined }, work)).toBe('kept')
  clearInterval(patience)
  expect(times()).toBe(4)
})

test('any other error is not waited out', async () => {
  const { work, times } = failingWith(new Error('a mistake'))
  await expect(untilStored({ clock: aClock(), signal: undefined }, work)).rejects.toThrow('a mistake')
  expect(times()).toBe(1)
})

test('a shutdown ends the waiting with what the store said', async () => {
  const stopping = new AbortController()
  const full = Array.from({ length: 9 }, () => new StoreFull('full'))
  const kept = untilStored({ clock: aClock(), signal: stopping.signal }, failingWith(...full).work)
  setImmediate(() => stopping.abort())
  await expect(kept).rejects.toThrow(StoreFull)
})
