import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { StoreAway, StoreFull } from './store.ts'

/** A place on disk for a message that is being received; nothing in it outlives the process. */
export interface Spool {
  /** Rejects with `StoreFull` or `StoreAway`. */
  open(): Promise<SpoolFile>
}

export interface SpoolFile {
  /** Appends; one write at a time. Rejects with `StoreFull` or `StoreAway`. */
  write(bytes: Uint8Array): Promise<void>
  /** All that was written. Rejects with `StoreAway`. */
  read(): Promise<Buffer>
  /** Gives the room back; never rejects. */
  close(): Promise<void>
}

/**
 * Makes the folder (mode 0700) and removes what a crash may have left in it. Throws what the file system says:
 * the operator must hear of it at start.
 */
export async function openSpool(folder: string): Promise<Spool> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const name of await readdir(folder)) {
    if (name.endsWith('.mail')) await unlink(join(folder, name))
  }
  return {
    open: () =>
      guarded(async () => {
        const path = join(folder, `${randomBytes(12).toString('hex')}.mail`)
        const file = await open(path, 'wx+', 0o600)
        // Nameless from the start, so that the kernel frees it whatever happens to us.
        await unlink(path)
        return spoolFile(file)
      }),
  }
}

function spoolFile(file: FileHandle): SpoolFile {
  let length = 0
  return {
    write: (bytes) =>
      guarded(async () => {
        for (let at = 0; at < bytes.length; ) {
          const { bytesWritten } = await file.write(bytes, at, bytes.length - at, length)
          at += bytesWritten
          length += bytesWritten
        }
      }),
    read: () =>
      guarded(async () => {
        const bytes = Buffer.allocUnsafe(length)
        for (let at = 0; at < length; ) {
          const { bytesRead } = await file.read(bytes, at, length - at, at)
          if (bytesRead === 0) throw new Error('the spool file is shorter than what was written')
          at += bytesRead
        }
        return bytes
      }),
    close: () => file.close().catch(() => undefined),
  }
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new StoreFull('No room for the spool.', { cause })
    throw new StoreAway('The spool can not be used.', { cause })
  }
}
