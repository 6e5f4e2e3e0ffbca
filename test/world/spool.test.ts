import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSpool } from '../../src/world/spool.ts'
import { StoreAway } from '../../src/world/store.ts'

const aFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'spool-'))

test('what is written in pieces comes back whole, and no file is left to see', async () => {
  const folder = await aFolder()
  const file = await (await openSpool(folder)).open()
  await file.write(Buffer.from('Hello, '))
  await file.write(Buffer.from('world'))
  expect(String(await file.read())).toBe('Hello, world')
  expect(await readdir(folder)).toEqual([])
  await file.close()
  await file.close()
  await rm(folder, { recursive: true })
})

test('what a crash left is removed at start, and nothing else', async () => {
  const folder = await aFolder()
  await writeFile(join(folder, '0123.mail'), 'x')
  await writeFile(join(folder, 'README'), 'x')
  await openSpool(folder)
  expect(await readdir(folder)).toEqual(['README'])
  await rm(folder, { recursive: true })
})

test('a spool whose folder is gone puts mail off', async () => {
  const folder = await aFolder()
  const spool = await openSpool(folder)
  await rm(folder, { recursive: true })
  await expect(spool.open()).rejects.toThrow(StoreAway)
})
