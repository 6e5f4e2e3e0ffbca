import { closeSync, openSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StoreRefused } from './store.ts'

export interface InstanceLock {
  release(): void
}

// SQLITE_BUSY, the lower byte of an extended code.
const busy = 5

/**
 * Holds the state folder for this process: an exclusive transaction on a small database that holds nothing.
 * The kernel ends it with the process, however that ends. Throws `StoreRefused` when somebody else holds it.
 */
export function holdFolder(folder: string): InstanceLock {
  return hold(
    join(folder, 'mailsix.lock'),
    `Another mailsix is running on the state folder ${folder}. ` +
      'Stop it first, or give this one another folder (`state` in the configuration).',
  )
}

/**
 * Holds a file for this process in the same way, by `<file>.lock` beside it, which goes with the lock where the process
 * ends in order. Throws `StoreRefused` with `taken` when somebody else holds it.
 */
export function holdFile(file: string, taken: string): InstanceLock {
  const path = `${file}.lock`
  for (;;) {
    closeSync(openSync(path, 'a'))
    const before = inodeOf(path)
    const lock = hold(path, taken)
    // Whoever held it before may have taken the file away in the meantime, and then nothing is held by it.
    if (before !== null && inodeOf(path) === before) {
      return {
        release() {
          rmSync(path, { force: true })
          lock.release()
        },
      }
    }
    lock.release()
  }
}

function hold(path: string, taken: string): InstanceLock {
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (!isBusy(error)) throw error
    throw new StoreRefused(taken, { cause: error })
  }
  return { release: () => database.close() }
}

const inodeOf = (path: string): number | null => statSync(path, { throwIfNoEntry: false })?.ino ?? null

const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  (error.errcode & 255) === busy
