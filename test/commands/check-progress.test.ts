import { expect, test } from 'vitest'
import { type Progress, showProgress } from '../../src/commands/check-progress.ts'
import { type Finding, observed, seen } from '../../src/values/observation.ts'
import { aDoor } from '../kit/an-outside-look.ts'

function aScreen(change: { isTTY: boolean; columns?: number; rows?: number }) {
  const written: string[] = []
  const screen = { columns: 80, rows: 24, ...change, write: (text: string) => written.push(text) }
  return { progress: showProgress(screen), written }
}

const begin = ({ tell }: Progress, id: string, what: string): void => tell({ kind: 'begins', id, what })
const end = ({ tell }: Progress, id: string, what: string, finding: Finding<unknown>): void =>
  tell({ kind: 'ends', id, what, found: observed({ id, what, at: 0, ms: 12 }, finding) })

const mx = seen([{ preference: 10, host: 'mx.provider.example' }])
const drawn = async (): Promise<void> => await new Promise((resolve) => setTimeout(resolve, 150))

test('where there is no terminal each look is a line when it has ended, those behind it are none', () => {
  const { progress, written } = aScreen({ isTTY: false })
  begin(progress, 'mx', 'MX provider.example')
  end(progress, 'mx', 'MX provider.example', mx)
  end(progress, 'ns-provider.example', 'NS provider.example', seen(['ns.provider.example']))
  progress.end()
  expect(written).toEqual(['MX provider.example: mx.provider.example, 12 ms\n'])
})

test('on a terminal the lines fill in, and make room for the result', async () => {
  const { progress, written } = aScreen({ isTTY: true })
  const { knock } = aDoor('2001:db8:1::25', 'closed')
  begin(progress, 'mx', 'MX provider.example')
  begin(progress, knock.id, knock.what)
  begin(progress, 'ns-provider.example', 'NS provider.example')
  await drawn()
  expect(written.splice(0)).toEqual([
    `  MX provider.example: ...\n  ${knock.what}: ...\n  name servers, policies: 0 of 1 looks\n`,
  ])
  end(progress, 'mx', 'MX provider.example', mx)
  progress.tell({ kind: 'ends', id: knock.id, what: knock.what, found: knock })
  await drawn()
  expect(written.splice(0)).toEqual([
    '\u001b[3A\u001b[J',
    `  MX provider.example: mx.provider.example, 12 ms\n  ${knock.what}: port closed, 20 ms\n  name servers, policies: 0 of 1 looks\n`,
  ])
  progress.end()
  expect(written).toEqual(['\u001b[3A\u001b[J'])
})

test('no line is wider than the terminal, and there are no more than it shows', async () => {
  const { progress, written } = aScreen({ isTTY: true, columns: 30, rows: 5 })
  for (let n = 1; n <= 9; n += 1)
    begin(progress, `knock-${n}`, `Port 25 of a.host.with.a.long.name.example [192.0.2.${n}]`)
  await drawn()
  const lines = written.join('').trimEnd().split('\n')
  expect(lines).toHaveLength(4)
  expect(lines.every(({ length }) => length < 30)).toBe(true)
  progress.end()
})

test('what a stranger put into DNS moves no cursor', async () => {
  const { progress, written } = aScreen({ isTTY: true })
  end(progress, 'mx', 'MX provider.example', seen([{ preference: 10, host: 'a\u001b[2J\nb\u202e' }]))
  await drawn()
  expect(written).toEqual(['  MX provider.example: a?[2J b?, 12 ms\n'])
  progress.end()
})
