import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { Endpoint } from '../values/arrival.ts'
import { StoreRefused } from '../world/store.ts'
import { holdFolder } from '../world/store-lock.ts'
import { demoFolder } from './find-config.ts'

/** In each folder of a demo: says that it is one, and where it takes mail by hand. */
const marker = 'demo.json'

/** What a demo puts into its folder. */
const ownEntries = ['mailboxes', 'tls', 'mailsix.yaml', 'mailsix.log']

const aside = 9

/**
 * A folder for a demo, cleared of what an earlier one left unless `keep`. The given one, else `.mailsix-demo` here;
 * while another demo runs there, or it is somebody else's, one with a number behind; and a temporary one where
 * nothing can be written here. Throws `StoreRefused` where the given folder can't be used.
 */
export function takeDemoFolder(given: string | undefined, keep: boolean): string {
  const numbered = Array.from({ length: aside - 1 }, (_, index) => `${demoFolder}-${index + 2}`)
  for (const folder of given === undefined ? [demoFolder, ...numbered] : [given]) {
    const trouble = prepare(folder, keep)
    if (trouble === null) return folder
    if (given !== undefined) throw new StoreRefused(`The folder ${folder} ${trouble}. Give another one.`)
    if (trouble === notWritable) break
  }
  const temporary = mkdtempSync(join(tmpdir(), 'mailsix-demo-'))
  prepare(temporary, keep)
  return temporary
}

const notWritable = 'can not be written to'

/** Null where the folder is ready, else why it is not. */
function prepare(folder: string, keep: boolean): string | null {
  const state = join(folder, 'state')
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK | constants.X_OK)
    if (readdirSync(folder).length > 0 && !existsSync(join(folder, marker)))
      return 'holds something else than a demo'
    mkdirSync(state, { recursive: true, mode: 0o700 })
    const lock = holdFolder(state)
    try {
      if (!keep) clear(folder)
      writePlace(folder, null)
    } finally {
      lock.release()
    }
    return null
  } catch (error) {
    return error instanceof StoreRefused ? 'is used by a demo that is running' : notWritable
  }
}

function clear(folder: string): void {
  for (const name of ownEntries) rmSync(join(folder, name), { recursive: true, force: true })
  // The lock is held just now.
  for (const name of readdirSync(join(folder, 'state')))
    if (!name.startsWith('mailsix.lock'))
      rmSync(join(folder, 'state', name), { recursive: true, force: true })
}

/** Tells other processes where the demo in this folder takes mail by hand; null while it does not. */
export function writePlace(folder: string, hand: Endpoint | null): void {
  writeFileSync(join(folder, marker), `${JSON.stringify({ made: 'by mailsix demo', hand })}\n`)
}

const placeFile = z.object({ hand: z.object({ address: z.string(), port: z.number() }).nullable() })

/** Where the demo in this folder takes mail; null where none runs. */
export function readPlace(folder: string): Endpoint | null {
  try {
    return placeFile.parse(JSON.parse(readFileSync(join(folder, marker), 'utf8'))).hand
  } catch {
    return null
  }
}
