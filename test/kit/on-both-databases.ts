import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { LetterKind, LetterState } from '../../src/values/letter.ts'
import type { Store } from '../../src/world/store.ts'
import { openStore } from '../../src/world/store-open.ts'
import { type Postgres, postgresIsMissing, startPostgres } from './a-postgres.ts'
import {
  aFolder,
  aNewCase,
  aNewLetter,
  anAttemptToKeep,
  aStandingClock,
  someLooks,
  storeEpoch as t0,
} from './a-store.ts'

export const minute = 60_000
export const day = 86_400_000
/** When stored cases close. */
export const closes = t0 + 6 * day

/** Tells what a store keeps twice: of SQLite, and of PostgreSQL where there is one. */
export function onBothDatabases(tell: (given: GivenDatabase) => void): void {
  describe.each([{ name: 'SQLite' as const }, { name: 'PostgreSQL' as const }])('on $name', ({ name }) => {
    const missing = name === 'PostgreSQL' ? postgresIsMissing() : null
    const cleanups: (() => unknown)[] = []
    let postgres: Postgres | undefined

    beforeAll(async () => {
      if (name === 'PostgreSQL' && missing === null) postgres = await startPostgres()
    }, 60_000)
    afterEach(async () => {
      for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
    })
    afterAll(async () => {
      await postgres?.stop()
    })

    async function aPlace() {
      const clock = aStandingClock()
      const { folder, remove } = aFolder()
      cleanups.push(remove)
      const url = postgres === undefined ? 'sqlite' : await postgres.aDatabase()
      async function open(node = 'one', readOnly = false): Promise<Store> {
        const store = await openStore({ url, folder, node, clock, readOnly, leaseMs: 10 * minute })
        cleanups.push(() => store.close())
        return store
      }
      return { open, clock, folder, url, postgres }
    }

    async function aStore() {
      const { open, clock } = await aPlace()
      return { store: await open(), clock }
    }

    tell({ name, keeps: test.skipIf(missing !== null), aPlace, aStore })
  })
}

export interface GivenDatabase {
  name: 'SQLite' | 'PostgreSQL'
  keeps: ReturnType<typeof test.skipIf>
  /** An empty database: opens it under a node's name, again and again. */
  aPlace(): Promise<{
    open(node?: string, readOnly?: boolean): Promise<Store>
    clock: ReturnType<typeof aStandingClock>
    folder: string
    url: string
    postgres: Postgres | undefined
  }>
  aStore(): Promise<{ store: Store; clock: ReturnType<typeof aStandingClock> }>
}

/** A case that was answered by these letters. */
export async function answered(store: Store, kinds: LetterKind[] = ['A', 'B']): Promise<string> {
  const fresh = aNewCase()
  await store.openCase(fresh)
  const letters = kinds.map((kind) => aNewLetter(fresh.id, kind))
  expect(await store.keepAnswers(fresh.id, someLooks(), letters, closes)).toBe(true)
  return fresh.id
}

/** The end of a round of one attempt. */
export const roundOf = (letterId: string, state: LetterState, dueAt: number | null = null) => ({
  letterId,
  attempts: [anAttemptToKeep()],
  state,
  dueAt,
  acceptedAt: state === 'accepted' ? t0 + 1000 : null,
})

export const stateOf = async (store: Store, letterId: string) => (await store.readLetter(letterId))?.state

/** What would be claimed after a crash, at that time. */
export async function jobsAfterCrash(store: Store, at: number): Promise<string[]> {
  await store.releaseClaims()
  return (await store.claimJobs(at, 100, minute)).map(({ id }) => id).sort()
}
