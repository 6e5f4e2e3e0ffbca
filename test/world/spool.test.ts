import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSpool } from '../../src/world/spool.ts'
import { StoreAway } from '../../src/world/store.ts'
import { mountsSmallDisks, onSmallDisk } from '../kit/a-small-disk.ts'

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

const mounts = mountsSmallDisks()
if (!mounts) console.warn('No small file system can be mounted here: the full spool is not tested.')

test.skipIf(!mounts)(
  'a spool without room says so, and has all of it again when the mail is given up',
  async () => {
    const folder = await aFolder()
    const filler = join(import.meta.dirname, '../kit/a-spool-filler.ts')
    const [command = '', ...rest] = onSmallDisk(folder, '1m', [process.execPath, filler, folder])
    const lines = spawnSync(command, rest, { encoding: 'utf8' }).stdout.trim().split('\n')
    await rm(folder, { recursive: true })
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line).toMatch(/^StoreFull after (983040|1048576)$/)
  },
)

test('nobody else on the machine may look into the spool', async () => {
  const folder = join(await aFolder(), 'spool')
  await openSpool(folder)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  await rm(folder, { recursive: true })
})
