import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Store, StoreAway, StoreRefused } from '../../src/world/store.ts'
import { openStore } from '../../src/world/store-open.ts'
import { type Postgres, postgresIsMissing, startPostgres } from '../kit/a-postgres.ts'
import { aBounceToKeep, aNewCase, aNewLetter, someLooks, storeEpoch as t0 } from '../kit/a-store.ts'

const missing = postgresIsMissing()
const shares = test.skipIf(missing !== null)
const cleanups: (() => unknown)[] = []
let postgres: Postgres | undefined

beforeAll(async () => {
  if (missing === null) postgres = await startPostgres()
}, 60_000)
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})
afterAll(async () => {
  await postgres?.stop()
})

function server(): Postgres {
  if (postgres === undefined) throw new Error('PostgreSQL not found')
  return postgres
}

async function open(url: string, node = 'one', readOnly = false): Promise<Store> {
  const store = await openStore({ url, folder: '', node, readOnly })
  cleanups.push(() => store.close())
  return store
}

shares('several nodes may start on an empty database at the same moment', async () => {
  const url = await server().aDatabase()
  const stores = await Promise.all(['one', 'two', 'three'].map((node) => open(url, node)))
  await Promise.all(stores.map((store) => store.openCase(aNewCase())))
  expect(await stores[0]?.recentCases(9)).toHaveLength(3)
})

shares('two nodes never claim the same job', async () => {
  const url = await server().aDatabase()
  const [one, two] = [await open(url, 'one'), await open(url, 'two')]
  await Promise.all(Array.from({ length: 60 }, () => one.openCase(aNewCase())))
  await one.releaseClaims()
  const claims = await Promise.all(
    Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? one : two).claimJobs(Date.now(), 10, 60_000)),
  )
  const ids = claims.flat().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const rest = await two.claimJobs(Date.now(), 100, 60_000)
  expect(ids.length + rest.length).toBe(60)
})

shares('a node frees its own claims only', async () => {
  const url = await server().aDatabase()
  const [one, two] = [await open(url, 'one'), await open(url, 'two')]
  await one.openCase(aNewCase({ id: 'first' }))
  await two.openCase(aNewCase({ id: 'second' }))
  await one.releaseClaims()
  expect((await two.claimJobs(Date.now(), 9, 60_000)).map(({ caseId }) => caseId)).toEqual(['first'])
})

shares('of two nodes that answer the same case, one keeps its letters', async () => {
  const url = await server().aDatabase()
  const [one, two] = [await open(url, 'one'), await open(url, 'two')]
  await one.openCase(aNewCase({ id: 'shared' }))
  const answers = await Promise.all(
    [one, two].map((store, index) =>
      store.keepAnswers('shared', someLooks(), [aNewLetter('shared', 'A', { id: `a${index}` })], t0),
    ),
  )
  expect(answers.filter(Boolean)).toHaveLength(1)
  expect((await one.readCase('shared'))?.letters).toHaveLength(1)
})

shares('news of one case that comes to two nodes at once is all kept', async () => {
  const url = await server().aDatabase()
  const stores = [await open(url, 'one'), await open(url, 'two')]
  await stores[0]?.openCase(aNewCase({ id: 'busy' }))
  const kinds = ['A', 'B', 'B4', 'L3', 'L4'] as const
  const letters = kinds.map((kind) => aNewLetter('busy', kind))
  await stores[0]?.keepAnswers('busy', someLooks(), letters, t0)
  const end = { attempts: [], state: 'accepted' as const, dueAt: null, acceptedAt: t0 }
  await Promise.all(
    letters.flatMap(({ id }) => stores.map((store) => store.endRound({ letterId: id, ...end }, t0))),
  )
  const kept = await stores[1]?.readCase('busy')
  expect(kept?.revision).toBe(11)
  expect(kept?.letters.map(({ state }) => state)).toEqual(kinds.map(() => 'accepted'))
})

shares('a bounce and the acceptance that come to two nodes at once leave the letter bounced', async () => {
  const url = await server().aDatabase()
  const [one, two] = [await open(url, 'one'), await open(url, 'two')]
  const ids = Array.from({ length: 40 }, (_, index) => `race${index}`)
  for (const id of ids) {
    await one.openCase(aNewCase({ id }))
    await one.keepAnswers(id, someLooks(), [aNewLetter(id, 'B')], t0)
    const end = { attempts: [], state: 'accepted' as const, dueAt: null, acceptedAt: t0 }
    await Promise.all([
      one.endRound({ letterId: `B-of-${id}`, ...end }, t0),
      two.addBounce(id, aBounceToKeep(`B-of-${id}`), 'bounced'),
    ])
  }
  const letters = await Promise.all(ids.map((id) => one.readLetter(`B-of-${id}`)))
  expect(new Set(letters.map((letter) => letter?.state))).toEqual(new Set(['bounced']))
})

shares('every mail that was taken is there after kill -9', async () => {
  const url = await server().aDatabase()
  const writer = join(import.meta.dirname, '../kit/a-store-writer.ts')
  const child = spawn(process.execPath, [writer, url, '', '10'], { stdio: ['ignore', 'pipe', 'inherit'] })
  cleanups.push(() => child.kill('SIGKILL'))
  const taken: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => {
    if (line.startsWith('mail')) taken.push(line)
    if (taken.length === 100) child.kill('SIGKILL')
  })
  await once(reader, 'close')
  expect(taken.length).toBeGreaterThanOrEqual(100)
  const store = await open(url)
  const kept = await Promise.all(taken.map((id) => store.readCase(id)))
  expect(kept).not.toContain(null)
})

shares('a mail is taken again after the connections were cut', async () => {
  const url = await server().aDatabase()
  const store = await open(url)
  await Promise.all(Array.from({ length: 10 }, () => store.openCase(aNewCase())))
  await server().query(
    url,
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() ' +
      'and pid <> pg_backend_pid()',
  )
  const ends = await Promise.allSettled(Array.from({ length: 10 }, () => store.openCase(aNewCase())))
  for (const end of ends) if (end.status === 'rejected') expect(end.reason).toBeInstanceOf(StoreAway)
  const again = aNewCase()
  await store.openCase(again)
  expect((await store.readCase(again.id))?.id).toBe(again.id)
})

shares('a server that takes no writes is away, and back by itself', async () => {
  const url = await server().aDatabase()
  const store = await open(url)
  const table = 'alter table messages'
  await server().query(url, `${table} add constraint away check (false) not valid`)
  await expect(store.openCase(aNewCase({ id: 'again' }))).rejects.toBeInstanceOf(StoreAway)
  expect(await store.readCase('again')).toBeNull()
  await server().query(url, `${table} drop constraint away`)
  await store.openCase(aNewCase({ id: 'again' }))
})

shares('a commit waits for the disk, whatever the database was set to', async () => {
  const url = await server().aDatabase()
  const [{ name } = { name: '' }] = await server().query(url, 'select current_database() as name')
  await server().query(url, `alter database ${String(name)} set synchronous_commit = off`)
  const store = await open(url)
  await server().query(
    url,
    `create function seen() returns trigger language plpgsql as $$
       begin new.sender = current_setting('synchronous_commit'); return new; end $$;
     create trigger seen before insert on cases for each row execute function seen()`,
  )
  await store.openCase(aNewCase({ id: 'durable' }))
  expect((await store.readCase('durable'))?.sender).toBe('on')
})

shares('a newer database is refused with both versions', async () => {
  const url = await server().aDatabase()
  await (await open(url)).close()
  await server().query(url, 'update mailsix_version set version = 99')
  await expect(open(url)).rejects.toThrow(/PostgreSQL at localhost\/test\d+ is of version 99, .* up to 4\./)
  await expect(open(url, 'one', true)).rejects.toBeInstanceOf(StoreRefused)
})

shares('a reader sees what is there and writes nothing', async () => {
  const url = await server().aDatabase()
  await expect(open(url, 'reader', true)).rejects.toThrow(/no database of mailsix in PostgreSQL at/)
  await (await open(url)).openCase(aNewCase({ id: 'kept' }))
  const reader = await open(url, 'reader', true)
  expect(await reader.readCase('kept')).not.toBeNull()
  await expect(reader.openCase(aNewCase())).rejects.toBeInstanceOf(StoreAway)
})

shares('a database that does not exist is refused', async () => {
  const url = (await server().aDatabase()).replace(/test\d+/, 'nowhere')
  await expect(open(url)).rejects.toThrow(/"nowhere" does not exist.*Mend database\.url/)
})

test('a server that does not answer is away, and its password stays out of the sentence', async () => {
  const opening = openStore({ url: 'postgres://me:secret@[::1]:1/mail', folder: '', node: 'one' })
  const error: unknown = await opening.catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(StoreAway)
  expect(String(error)).toMatch(/PostgreSQL at \[::1\]:1\/mail does not answer \(.*ECONNREFUSED/)
  expect(String(error)).not.toContain('secret')
})

test('a URL that can not be read is refused without being shown', async () => {
  const opening = openStore({ url: 'postgres://me:sec%ret@[host/x', folder: '', node: 'one' })
  const error: unknown = await opening.catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(StoreRefused)
  expect(String(error)).not.toContain('sec%ret')
})
