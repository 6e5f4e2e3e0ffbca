import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/world/store-open.ts'
import { canWatch, cutPower, type Step, watchDisk } from '../kit/a-disk-log.ts'
import { aFolder, aNewCase } from '../kit/a-store.ts'
import { aSeed, randomBy } from '../kit/dice-by-seed.ts'

const mails = 60
const bytes = 3_000
const cuts = 12
const writer = join(import.meta.dirname, '../kit/a-store-writer.ts')

const watches = canWatch()
if (!watches) console.warn('strace does not run here: what a power cut leaves is not tested.')

/** The ids of mails that were called taken within these steps. */
const takenIn = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) => (step.what === 'said' ? (step.text.match(/mail\d+/g) ?? []) : []))

describe.skipIf(!watches)('when the power goes', () => {
  const { folder, remove } = aFolder()
  // What is opened after a cut may be in memory: that it was on disk is what the steps are for.
  const copies = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'mailsix-cut-'))
  let steps: Step[] = []

  beforeAll(() => {
    const state = join(folder, 'state')
    const argv = [process.execPath, writer, 'sqlite', state, '4', `${bytes}`, `${mails}`]
    steps = watchDisk(argv, 'state/mailsix.db', join(folder, 'calls'))
  })
  afterAll(() => {
    remove()
    rmSync(copies, { recursive: true })
  })

  /** What the store that was cut off behind so many steps holds: opened, read, and written to once more. */
  async function openAfter(count: number, random: () => number, name: string): Promise<void> {
    const before = steps.slice(0, count)
    const state = join(copies, name)
    mkdirSync(state)
    cutPower(before, random, state)
    const store = await openStore({ url: 'sqlite', folder: state, node: 'one' })
    await store.releaseClaims()
    const jobs = (await store.claimJobs(Date.now(), 1_000, 1)).map(({ id }) => id)
    for (const id of takenIn(before)) {
      expect((await store.readArrived(id))?.length, `${id}, cut behind step ${count}`).toBe(bytes)
      expect(jobs, `cut behind step ${count}`).toContain(`answer:${id}`)
    }
    await store.openCase(aNewCase({ id: 'afterwards' }))
    await store.close()
    const database = new DatabaseSync(join(state, 'mailsix.db'))
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    expect(database.prepare("select id from cases where id = 'afterwards'").all()).toHaveLength(1)
    database.close()
  }

  test('all that was called taken is there, and the store goes on, whenever that is', async () => {
    const seed = aSeed()
    const random = randomBy(seed)
    const first = steps.findIndex((step) => takenIn([step]).length > 0)
    const syncs = steps.flatMap((step, index) => (index > first && step.what === 'sync' ? [index] : []))
    expect(takenIn(steps)).toHaveLength(mails)
    expect(syncs.length).toBeGreaterThan(mails / 8)
    const anywhere = Array.from({ length: cuts }, () => first + Math.floor(random() * (steps.length - first)))
    // Just before a sync, just behind it, and anywhere.
    const moments = [...syncs.slice(-cuts), ...syncs.slice(0, cuts).map((at) => at + 1), ...anywhere]
    for (const [index, moment] of moments.entries())
      await openAfter(moment, random, `cut-${index}`).catch((error: unknown) => {
        throw new Error(`seed ${seed}`, { cause: error })
      })
    console.log(
      `power cut at ${moments.length} moments, ${syncs.length} syncs: nothing taken was lost, seed ${seed}`,
    )
  })
})
