import { expect, test } from 'vitest'
import { type Finding, failed, seen } from '../../src/values/observation.ts'
import { makeMemo } from '../../src/wire/answer-memo.ts'
import { aClock } from '../kit/a-clock.ts'

function aMemo(
  most: number,
  answer: (name: string) => Promise<Finding<string>> = async (name) => seen(name),
) {
  const clock = aClock()
  const memo = makeMemo<string>(clock, { ms: 5_000, most })
  const asked: string[] = []
  const ask = (name: string) =>
    memo(name, () => {
      asked.push(name)
      return answer(name)
    })
  return { clock, asked, ask }
}

test('a question in flight, or answered a moment ago, is not asked again', async () => {
  const { clock, asked, ask } = aMemo(10)
  await Promise.all([ask('a'), ask('a')])
  clock.pass(4_999)
  expect(await ask('a')).toEqual(seen('a'))
  expect(asked).toEqual(['a'])
  clock.pass(2)
  await ask('a')
  expect(asked).toEqual(['a', 'a'])
})

test('a failure is asked for again', async () => {
  const { asked, ask } = aMemo(10, async () => failed('SERVFAIL'))
  await ask('a')
  await ask('a')
  expect(asked).toEqual(['a', 'a'])
})

test('of very many answers the oldest is forgotten', async () => {
  const { asked, ask } = aMemo(10)
  for (let number = 0; number < 11; number += 1) await ask(`${number}`)
  await ask('1')
  expect(asked).toHaveLength(11)
  await ask('0')
  expect(asked).toHaveLength(12)
})

test('of very many questions in flight the oldest is no longer waited for together', () => {
  const { asked, ask } = aMemo(10, () => new Promise(() => undefined))
  for (let number = 0; number < 11; number += 1) void ask(`${number}`)
  void ask('1')
  expect(asked).toHaveLength(11)
  void ask('0')
  expect(asked).toHaveLength(12)
})
