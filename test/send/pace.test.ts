import { expect, test } from 'vitest'
import { rememberPaces } from '../../src/send/pace.ts'
import { aClock } from '../kit/a-clock.ts'

const here = { domain: 'a.example', host: 'host 1' }

function noted(...paces: ('quick' | 'slow')[]) {
  const clock = aClock()
  const memory = rememberPaces(clock)
  for (const pace of paces) memory.note(here, pace)
  return { clock, memory }
}

test('a host is what it was lately, and slow weighs twice', () => {
  expect(noted().memory.of(here)).toBe('unproven')
  expect(noted('quick').memory.of(here)).toBe('quick')
  expect(noted('slow').memory.of(here)).toBe('slow')
  expect(noted('quick', 'slow').memory.of(here)).toBe('slow')
  expect(noted('quick', 'quick', 'quick', 'slow').memory.of(here)).toBe('quick')
  expect(noted('quick', 'quick', 'quick', 'slow', 'slow').memory.of(here)).toBe('slow')
})

test('nothing is held for ever against or for anybody', () => {
  const goods = Array.from({ length: 50 }, () => 'quick' as const)
  expect(noted(...goods, 'slow', 'slow').memory.of(here)).toBe('slow')
  const bads = Array.from({ length: 50 }, () => 'slow' as const)
  expect(noted(...bads, ...goods.slice(0, 4)).memory.of(here)).toBe('quick')
  const { clock, memory } = noted('slow')
  clock.pass(3_599_000)
  expect(memory.of(here)).toBe('slow')
  clock.pass(2_000)
  expect(memory.of(here)).toBe('unproven')
})

test('a domain that was slow is so at a new host too, and one that was quick has proved nothing there', () => {
  const elsewhere = { ...here, host: 'host 2' }
  expect(noted('slow').memory.of(elsewhere)).toBe('slow')
  expect(noted('quick').memory.of(elsewhere)).toBe('unproven')
})

test('what a domain did elsewhere says nothing of a host that is known to be quick', () => {
  const { memory } = noted('slow', 'slow')
  memory.note({ domain: 'b.example', host: 'big' }, 'quick')
  expect(memory.of({ domain: here.domain, host: 'big' })).toBe('quick')
})

test('of ten thousand hosts and domains at most is anything kept', () => {
  const { memory } = noted('slow')
  for (let index = 0; index < 5_000; index += 1)
    memory.note({ domain: `d${index}`, host: `h${index}` }, 'quick')
  expect(memory.of(here)).toBe('unproven')
  expect(memory.of({ domain: 'd4999', host: 'h4999' })).toBe('quick')
})
