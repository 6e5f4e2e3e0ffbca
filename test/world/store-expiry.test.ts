import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect } from 'vitest'
import { storeEpoch as t0 } from '../kit/a-store.ts'
import { fillEveryTable, tablesOf } from '../kit/every-table.ts'
import { answered, closes, day, onBothDatabases, roundOf } from '../kit/on-both-databases.ts'

const tablesOnPostgres =
  "select tablename from pg_tables where schemaname = 'public' and tablename <> 'mailsix_version'"

onBothDatabases(({ name, keeps, aPlace, aStore }) => {
  /** A store, and how many rows each of its tables has. */
  async function aCountedStore() {
    const { open, clock, folder, url, postgres } = await aPlace()
    const store = await open()
    const ask = async (sql: string): Promise<Record<string, unknown>[]> => {
      if (postgres !== undefined) return await postgres.query(url, sql)
      const database = new DatabaseSync(join(folder, 'mailsix.db'), { readOnly: true })
      try {
        return database.prepare(sql).all()
      } finally {
        database.close()
      }
    }
    const tables = async (): Promise<string[]> => {
      if (postgres !== undefined)
        return (await ask(tablesOnPostgres)).map(({ tablename }) => String(tablename))
      const database = new DatabaseSync(join(folder, 'mailsix.db'), { readOnly: true })
      try {
        return tablesOf(database)
      } finally {
        database.close()
      }
    }
    const counts = async (): Promise<Record<string, number>> => {
      const rows = (await tables()).map(async (table) => [
        table,
        Number((await ask(`select count(*) as count from ${table}`))[0]?.count),
      ])
      return Object.fromEntries(await Promise.all(rows))
    }
    return { store, clock, counts, folder }
  }

  const emptyOf = (counts: Record<string, number>): string[] =>
    Object.keys(counts)
      .filter((table) => counts[table] === 0)
      .toSorted()

  keeps('what is kept in any table goes once its time is over', async () => {
    const { store, clock, counts } = await aCountedStore()
    await fillEveryTable(store)
    expect(emptyOf(await counts())).toEqual([])
    const [message, theCase, refusal] = [t0, t0, t0]
    await store.expire({ message, case: theCase, refusal })
    expect(emptyOf(await counts())).toEqual([])

    clock.at = closes + 400 * day
    await store.expire({ message: closes + 1, case: closes + 1, refusal: closes + 1 })
    const left = await counts()
    expect(emptyOf(left)).toEqual(Object.keys(left).toSorted())
  })

  keeps('each kind of data goes by its own time', async () => {
    const { store, clock, counts } = await aCountedStore()
    await fillEveryTable(store)
    await store.expire({ message: t0 + 1, case: t0, refusal: t0 })
    const withMessages = ['bounce_messages', 'letter_messages', 'messages', 'operator_mail']
    expect(emptyOf(await counts())).toEqual(withMessages)
    await store.expire({ message: t0 + 1, case: t0, refusal: t0 + 1 })
    expect(emptyOf(await counts())).toEqual([...withMessages, 'refusals'])
    clock.at = t0 + 2 * day
    await store.expire({ message: t0 + 1, case: t0, refusal: t0 + 1 })
    expect(emptyOf(await counts())).toEqual([
      'bounce_messages',
      'knocked',
      ...withMessages.slice(1),
      'refusals',
    ])
    await store.expire({ message: t0 + 1, case: closes + 1, refusal: t0 + 1 })
    expect(Object.entries(await counts()).filter(([, count]) => Number(count) > 0)).toEqual([['opt_outs', 1]])
    clock.at = t0 + 400 * day
    await store.expire({ message: t0 + 1, case: closes + 1, refusal: t0 + 1 })
    const left = await counts()
    expect(emptyOf(left)).toEqual(Object.keys(left).toSorted())
  })

  if (name === 'SQLite')
    keeps('what went is not in the files any more', async () => {
      const { store, folder } = await aCountedStore()
      await fillEveryTable(store)
      const files = (): string =>
        ['mailsix.db', 'mailsix.db-wal'].map((file) => readFileSync(join(folder, file), 'latin1')).join('')
      expect(files()).toMatch(/anna@provider/i)
      await store.expire({ message: closes + 1, case: closes + 1, refusal: closes + 1 })
      expect(files()).not.toMatch(/anna@provider/i)
    })

  keeps('mails are taken in between the steps of a long forgetting', async () => {
    const { store } = await aStore()
    const ids = await Promise.all(Array.from({ length: 60 }, () => answered(store)))
    for (const id of ids) await store.endRound(roundOf(`A-of-${id}`, 'accepted'), closes)
    await Promise.all(ids.map((id) => store.closeCase(id)))
    let over = false
    const expiring = store.expire({ message: closes, case: closes, refusal: closes }).then(() => {
      over = true
    })
    await answered(store, ['A'])
    expect(over).toBe(false)
    await expiring
    expect(await store.recentCases(99)).toHaveLength(1)
  })
})
