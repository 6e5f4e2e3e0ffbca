import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLog } from '../../src/world/log.ts'
import { aFolder } from '../kit/a-store.ts'

test('a log on a full disk costs its lines, and ends nothing', () => {
  const fd = openSync('/dev/full', 'w')
  const log = openLog('info', { fd })
  for (let line = 0; line < 3; line += 1) expect(() => log.info({ line }, 'no room')).not.toThrow()
  closeSync(fd)
})

test('a log is a line of JSON for each thing that happened, from its level on', () => {
  const { folder, remove } = aFolder()
  const file = join(folder, 'log')
  const fd = openSync(file, 'w')
  const log = openLog('info', { fd })
  log.debug('too much')
  log.info({ name: 'a\nb' }, 'said')
  closeSync(fd)
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  remove()
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ name: 'a\nb', msg: 'said' }])
})
