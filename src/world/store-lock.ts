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
  const database = new DatabaseSync(join(folder, 'mailsix.lock'), { timeout: 0 })
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (!isBusy(error)) throw error
    throw new StoreRefused(
      `Another mailsix is running on the state folder ${folder}. ` +
        'Stop it first, or give this one another folder (`state` in the configuration).',
      { cause: error },
    )
  }
  return { release: () => database.close() }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  (error.errcode & 255) === busy
