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

/** What a demo puts into its folder besides, and the next one removes. */
const ownEntries = ['state', 'mailboxes', 'tls', 'mailsix.yaml', 'mailsix.log']

const aside = 9

/** A folder that is held, until `release` or the process's end. */
export interface HeldFolder {
  folder: string
  release(): void
}

/**
 * A folder for a demo, cleared of what an earlier one left unless `keep`. The given one, else `.mailsix-demo` here;
 * while another demo runs there, or it is somebody else's, one with a number behind; and a temporary one where
 * nothing can be written here. Throws `StoreRefused` where the given folder can't be used.
 */
export function takeDemoFolder(given: string | undefined, keep: boolean): HeldFolder {
  const numbered = Array.from({ length: aside - 1 }, (_, index) => `${demoFolder}-${index + 2}`)
  for (const folder of given === undefined ? [demoFolder, ...numbered] : [given]) {
    const taken = take(folder, keep)
    if (typeof taken !== 'string') return taken
    if (given !== undefined) throw new StoreRefused(`The folder ${folder} ${taken}. Give another one.`)
    if (taken === notWritable) break
  }
  const temporary = mkdtempSync(join(tmpdir(), 'mailsix-demo-'))
  const taken = take(temporary, keep)
  if (typeof taken !== 'string') return taken
  throw new StoreRefused(`The folder ${temporary} ${taken}. Give another one: --folder FOLDER.`)
}

const notWritable = 'can not be written to'

/** Where a folder can't be taken: why. */
function take(folder: string, keep: boolean): HeldFolder | string {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK | constants.X_OK)
    if (readdirSync(folder).length > 0 && !existsSync(join(folder, marker)))
      return 'holds something else than a demo'
    if (!existsSync(join(folder, marker))) writePlace(folder, null)
    const { release } = holdFolder(folder)
    writePlace(folder, null)
    if (!keep) for (const name of ownEntries) rmSync(join(folder, name), { recursive: true, force: true })
    return { folder, release }
  } catch (error) {
    return error instanceof StoreRefused ? 'is used by a demo that is running' : notWritable
  }
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
