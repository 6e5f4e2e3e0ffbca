import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, test } from 'vitest'
import { z } from 'zod'
import { type Store, StoreAway, StoreRefused } from '../../src/world/store.ts'
import { openStore } from '../../src/world/store-open.ts'
import { mountsSmallDisks, onSmallDisk } from '../kit/a-small-disk.ts'
import { aFolder, aNewCase } from '../kit/a-store.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

function aPlace(): string {
  const { folder, remove } = aFolder()
  cleanups.push(remove)
  return folder
}

async function open(folder: string, readOnly = false): Promise<Store> {
  const store = await openStore({ url: 'sqlite', folder, node: 'one', readOnly })
  cleanups.push(() => store.close())
  return store
}

/** The sentence with which a folder's store is refused. */
async function refusalOf(folder: string, readOnly = false): Promise<string> {
  const error = await openStore({ url: 'sqlite', folder, node: 'one', readOnly }).then(
    (store) => store.close().then(() => 'was opened'),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(StoreRefused)
  return error instanceof Error ? error.message : ''
}

const writer = join(import.meta.dirname, '../kit/a-store-writer.ts')

/** Starts a process that takes mails until `enough` of its lines came in: the lines, all of them in the end. */
async function takeMailsUntil(
  command: string[],
  enough: (lines: string[]) => boolean,
): Promise<{ child: ChildProcess; lines: string[]; kill: () => Promise<void> }> {
  const [program = process.execPath, ...rest] = command
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'] })
  cleanups.push(() => child.kill('SIGKILL'))
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  const read = once(reader, 'close')
  await new Promise<void>((resolve) => {
    reader.once('close', resolve)
    reader.on('line', (line) => {
      lines.push(line)
      if (enough(lines)) resolve()
    })
  })
  async function kill(): Promise<void> {
    child.kill('SIGKILL')
    await read
  }
  return { child, lines, kill }
}

const mailsIn = (lines: string[]): string[] => lines.filter((line) => line.startsWith('mail'))

test('every mail that was taken is there after kill -9', async () => {
  const folder = aPlace()
  const { lines, kill } = await takeMailsUntil(
    [process.execPath, writer, 'sqlite', folder, '20'],
    (said) => said.length > 300,
  )
  await kill()
  const taken = mailsIn(lines)
  expect(taken.length).toBeGreaterThanOrEqual(300)

  const store = await open(folder)
  const kept = await Promise.all(taken.map((id) => store.readCase(id)))
  expect(kept.filter((found) => found === null)).toEqual([])
  expect((await store.readArrived(taken.at(-1) ?? ''))?.length).toBe(3000)
  await store.releaseClaims()
  const jobs = new Set((await store.claimJobs(Date.now(), 100_000, 1)).map(({ id }) => id))
  expect(taken.filter((id) => !jobs.has(`answer:${id}`))).toEqual([])
})

const strace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0
if (!strace) console.warn('strace does not run here: that the disk is asked before the 250 is not tested.')

test.skipIf(!strace)('a mail is on disk, by fsync, before it is called taken', async () => {
  const folder = aPlace()
  const log = join(aPlace(), 'calls')
  const calls = ['strace', '-f', '-qq', '-s', '12', '-e', 'trace=fsync,fdatasync,write', '-o', log]
  await takeMailsUntil([...calls, process.execPath, writer, 'sqlite', folder, '1', '3000', '20'], () => false)

  let synced = false
  let taken = 0
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    if (/ (fsync|fdatasync)\(/.test(line)) synced = true
    if (!line.includes('write(1, "mail')) continue
    expect(synced, line).toBe(true)
    synced = false
    taken += 1
  }
  expect(taken).toBe(20)
})

test('a second instance on the same folder is refused by name, and may start when the first is gone', async () => {
  const folder = aPlace()
  const first = await open(folder)
  expect(await refusalOf(folder)).toContain(`Another mailsix is running on the state folder ${folder}`)
  await first.close()
  await open(folder)
})

test('a killed instance does not keep the next one out', async () => {
  const folder = aPlace()
  const { kill } = await takeMailsUntil(
    [process.execPath, writer, 'sqlite', folder],
    (said) => said.length > 5,
  )
  expect(await refusalOf(folder)).toMatch(/Stop it first/)
  await kill()
  await open(folder)
})

test('a report can be read while another process takes mails', async () => {
  const folder = aPlace()
  const { lines, kill } = await takeMailsUntil(
    [process.execPath, writer, 'sqlite', folder, '5'],
    (said) => said.length > 50,
  )
  const reader = await open(folder, true)
  const [id = ''] = mailsIn(lines)
  expect(await reader.readCase(id)).toMatchObject({ id, state: 'open' })
  await expect(reader.openCase(aNewCase())).rejects.toBeInstanceOf(StoreAway)
  await kill()
  expect(await reader.readCase(id)).toMatchObject({ id })
})

test('a report can be read when nobody serves', async () => {
  const folder = aPlace()
  const store = await open(folder)
  await store.openCase(aNewCase({ id: 'kept' }))
  await store.close()
  expect(await (await open(folder, true)).readCase('kept')).not.toBeNull()
})

test('where there is no database, a reader is told how to make one', async () => {
  expect(await refusalOf(aPlace(), true)).toMatch(/no database.*mailsix serve/)
})

test('a newer database is refused with both versions, by writers and readers, and stays as it is', async () => {
  const folder = aPlace()
  const store = await open(folder)
  await store.close()
  const file = join(folder, 'mailsix.db')
  const database = new DatabaseSync(file)
  database.exec('update mailsix_version set version = 99')
  database.close()
  const words =
    `The database in ${folder} is of version 99, this program knows up to 4. ` +
    'Start the newer mailsix, or restore a backup.'
  expect(await refusalOf(folder)).toBe(words)
  expect(await refusalOf(folder, true)).toBe(words)
  const again = new DatabaseSync(file)
  expect(again.prepare('select version from mailsix_version').get()).toEqual({ version: 99 })
  again.close()
})

test('a reader refuses a database that was not brought forward yet', async () => {
  const folder = aPlace()
  await (await open(folder)).close()
  const database = new DatabaseSync(join(folder, 'mailsix.db'))
  database.exec('update mailsix_version set version = 0')
  database.close()
  expect(await refusalOf(folder, true)).toMatch(/is of version 0, this program wants 4\. Start/)
})

test('a database of something else is refused', async () => {
  const folder = aPlace()
  const database = new DatabaseSync(join(folder, 'mailsix.db'))
  database.exec('create table recipes (name text)')
  database.close()
  expect(await refusalOf(folder)).toMatch(/is not one of mailsix/)
})

test('a file that is no database is refused as corrupt', async () => {
  const folder = aPlace()
  writeFileSync(join(folder, 'mailsix.db'), 'This is a letter to my grandmother.\n'.repeat(300))
  expect(await refusalOf(folder)).toMatch(/is corrupt .*Restore a backup/)
  expect(await refusalOf(folder, true)).toMatch(/is corrupt/)
})

test('a database with a broken page is refused as corrupt', async () => {
  const folder = aPlace()
  const store = await open(folder)
  await Promise.all(Array.from({ length: 100 }, () => store.openCase(aNewCase())))
  await store.close()
  const file = join(folder, 'mailsix.db')
  const handle = openSync(file, 'r+')
  const { size } = statSync(file)
  for (let at = 8192; at + 4096 < size; at += 16_384) writeSync(handle, Buffer.alloc(2048, 0x5a), 0, 2048, at)
  closeSync(handle)
  expect(await refusalOf(folder)).toMatch(/is corrupt .*Restore a backup/)
})

test('a database with a broken page that nobody would look at for long is refused all the same', async () => {
  const folder = aPlace()
  const store = await open(folder)
  await Promise.all(Array.from({ length: 100 }, () => store.openCase(aNewCase())))
  await store.close()
  const file = join(folder, 'mailsix.db')
  const database = new DatabaseSync(file)
  const { rootpage } = z
    .object({ rootpage: z.number() })
    .parse(database.prepare("select rootpage from sqlite_schema where name = 'messages'").get())
  database.close()
  const handle = openSync(file, 'r+')
  writeSync(handle, Buffer.alloc(2048, 0x5a), 0, 2048, (rootpage - 1) * 4096)
  closeSync(handle)
  expect(await refusalOf(folder)).toMatch(/is corrupt .*Restore a backup/)
})

test('a database that was cut short is refused as corrupt', async () => {
  const folder = aPlace()
  const store = await open(folder)
  await Promise.all(Array.from({ length: 100 }, () => store.openCase(aNewCase())))
  await store.close()
  const file = join(folder, 'mailsix.db')
  writeFileSync(file, readFileSync(file).subarray(0, 100_000))
  expect(await refusalOf(folder)).toMatch(/is corrupt/)
})

test('a state folder that can not be made is refused by name', async () => {
  const folder = aPlace()
  writeFileSync(join(folder, 'file'), '')
  const words = await refusalOf(join(folder, 'file', 'state'))
  expect(words).toContain(`The state folder ${join(folder, 'file', 'state')} can't be used`)
  expect(words).toMatch(/`state` in the configuration/)
})

test.skipIf(process.getuid?.() === 0)(
  'a state folder that can not be written is refused by name',
  async () => {
    const folder = join(aPlace(), 'locked')
    mkdirSync(folder)
    chmodSync(folder, 0o500)
    expect(await refusalOf(folder)).toMatch(/can't be used: EACCES/)
  },
)

test('the state folder is made, and its database is for our own user only', async () => {
  const folder = join(aPlace(), 'new', 'state')
  await open(folder)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  for (const file of ['mailsix.db', 'mailsix.db-wal'])
    expect(statSync(join(folder, file)).mode & 0o777, file).toBe(0o600)
})

test('an unknown kind of database is refused', async () => {
  const opening = openStore({ url: 'mysql://localhost/x', folder: aPlace(), node: 'one' })
  await expect(opening).rejects.toThrow(/"mysql:\/\/localhost\/x" is no database that mailsix knows/)
})

const mounts = mountsSmallDisks()
if (!mounts) console.warn('No small file system can be mounted here: the full disk is not tested.')

test.skipIf(!mounts)(
  'a full disk refuses mails, loses none, and is overcome when there is room',
  async () => {
    const folder = aPlace()
    // Two processes in one mount namespace: the writer, and a file that takes the room away and gives it back.
    const flag = join(aPlace(), 'there-may-be-room')
    const story =
      'head -c 1500000 /dev/zero > "$0/ballast"; (until [ -e "$1" ]; do sleep 0.1; done; rm "$0/ballast") & shift; exec "$@"'
    const { lines, kill } = await takeMailsUntil(
      onSmallDisk(folder, '3m', [
        ...['sh', '-c', story, folder, flag],
        ...[process.execPath, writer, 'sqlite', folder, '4', '20000'],
      ]),
      (said) => {
        const full = said.indexOf('StoreFull')
        if (full >= 0) writeFileSync(flag, '')
        return full >= 0 && mailsIn(said.slice(full)).length > 5
      },
    )
    await kill()
    const others = new Set(lines.filter((line) => !line.startsWith('mail')))
    expect(others).toEqual(new Set(['ready', 'StoreFull']))
    expect(mailsIn(lines).length).toBeGreaterThan(10)
  },
)

test.skipIf(!mounts)(
  'on a disk that is full already nothing starts, and the operator is told to make room',
  () => {
    const folder = aPlace()
    const argv = [process.execPath, writer, 'sqlite', folder]
    const [command = '', ...rest] = onSmallDisk(folder, '24k', argv)
    const { status, stderr } = spawnSync(command, rest, { encoding: 'utf8' })
    expect(status).not.toBe(0)
    expect(stderr).toMatch(/StoreFull: The disk of the state folder.* is full\. Make room there\./)
  },
)

test('what belongs to no case is not kept', async () => {
  const store = await open(aPlace())
  const event = { at: 1, what: 'letter-dropped', text: 'x' }
  await expect(store.addEvent('none', event)).rejects.toBeInstanceOf(StoreAway)
})
