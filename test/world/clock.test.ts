import { expect, test } from 'vitest'
import { steadyClock, systemClock } from '../../src/world/clock.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A steady clock over a wall clock that can be set, and one that can't. */
function aMachine() {
  const machine = { at: 0, offset: Date.UTC(2026, 10, 21) }
  const now = steadyClock(
    () => machine.at + machine.offset,
    () => machine.at,
  )
  return {
    now,
    wall: () => machine.at + machine.offset,
    pass(ms: number) {
      machine.at += ms
    },
    set(ms: number) {
      machine.offset += ms
    },
  }
}

test('a clock that nobody sets is told as it is', () => {
  const { now, wall, pass } = aMachine()
  for (const ms of [1, 1_000, day, 0]) {
    pass(ms)
    expect(now()).toBe(wall())
  }
})

test.each([day, -day, hour, -1_000])('set by %i ms it neither leaps nor goes back', (step) => {
  const { now, pass, set } = aMachine()
  const before = now()
  set(step)
  expect(now()).toBe(before)
  pass(1_000)
  const after = now() - before
  expect(after).toBeGreaterThanOrEqual(500)
  expect(after).toBeLessThanOrEqual(4_000)
})

test.each([day, -day])('set by %i ms it is right again within two days', (step) => {
  const { now, wall, pass, set } = aMachine()
  set(step)
  for (let hours = 0; hours < 49; hours += 1) {
    pass(hour)
    now()
  }
  expect(now()).toBe(wall())
})

test('set back by a day, what is due in five minutes is due in ten', () => {
  const { now, pass, set } = aMachine()
  const due = now() + 5 * minute
  set(-day)
  pass(10 * minute)
  expect(now()).toBeGreaterThanOrEqual(due)
})

test('a machine that has found out what year it is, is believed at once', () => {
  const { now, wall, set } = aMachine()
  set(300 * day)
  expect(now()).toBe(wall())
  set(-300 * day)
  expect(now()).toBe(wall())
})

test('the system’s own clock agrees with the machine', () => {
  for (const told of [systemClock.now, systemClock.wall ?? (() => 0)]) {
    const before = Date.now()
    const time = told()
    expect(time).toBeGreaterThan(before - 50)
    expect(time).toBeLessThan(Date.now() + 50)
  }
})
