import { pino } from 'pino'
import { expect, test } from 'vitest'
import { lineWriter } from '../../src/world/line-writer.ts'
import { logAcross } from '../../src/world/log-across.ts'

/** What is written to the second of two logs when the first one writes. */
function written(level: string, write: (log: ReturnType<typeof logAcross>) => void): unknown[] {
  const lines: unknown[] = []
  const here = pino(
    { level, base: null, timestamp: false },
    { write: (line) => lines.push(JSON.parse(line)) },
  )
  write(logAcross(level, lineWriter(here)))
  return lines
}

test('a line comes with its level, its fields and its words', () => {
  expect(written('info', (log) => log.warn({ route: '/t/:id', status: 500 }, 'a page'))).toEqual([
    { level: 40, route: '/t/:id', status: 500, msg: 'a page' },
  ])
})

test('an error keeps its kind, its words and where it came from', () => {
  const [line] = written('info', (log) => log.error({ err: new RangeError('too far') }, 'failed'))
  expect(line).toMatchObject({ level: 50, err: { type: 'RangeError', message: 'too far' }, msg: 'failed' })
  expect(JSON.stringify(line)).toContain('log-across.test')
})

test('what is below the wanted level is not sent', () => {
  expect(written('warn', (log) => log.info('page'))).toEqual([])
})
