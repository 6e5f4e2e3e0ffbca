import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { ErrorForPeople } from '../values/error-for-people.ts'
import { addToFacts, noFacts, type SurveyFacts, type SurveyLine } from '../values/survey.ts'
import { utc } from '../values/utc.ts'
import { fileFault } from './file-faults.ts'
import { StoreRefused } from './store.ts'
import { holdFile, type InstanceLock } from './store-lock.ts'
import { readSurveyHeader, readSurveyLine, type SurveyHeader, surveyLineText } from './survey-lines.ts'
import { linesOf } from './text-lines.ts'

/** A file of a survey can't be used: its list, its state, or what it is to write. Who mends it: whoever runs the survey. */
export class SurveyRefused extends ErrorForPeople {
  override name = 'SurveyRefused'
}

/** Where a survey writes down what it has found, so that it can go on where it was. */
export interface SurveyRecord {
  /** What was there already. */
  facts: SurveyFacts
  /** Lines that could not be read, and count as not there. */
  damaged: number
  /** When the survey was begun, ms since 1970. */
  began: number
  /** Resolves when the line is on the disk. Rejects with `SurveyRefused`, and so from then on. */
  append(line: SurveyLine): Promise<void>
  close(): Promise<void>
}

export interface RecordOptions {
  domains: readonly string[]
  knock: boolean
  /** Begins anew, whatever is there. */
  fresh: boolean
  /** ms since 1970. */
  now: number
}

/** A route of a domain with many addresses; what is longer is damaged. */
const longestLine = 4 * 1_048_576

/**
 * Opens a survey's state, or begins one where there is none. A last line that was not written to its end is dropped.
 * Throws `SurveyRefused` where it is of another list, of another kind, held by another run, or can't be used.
 */
export async function openSurveyRecord(file: string, options: RecordOptions): Promise<SurveyRecord> {
  const { domains, knock, fresh, now } = options
  await refuseNoFile(file)
  const lock = holdState(file)
  const wanted: SurveyHeader = {
    ...{ kind: 'survey', version: 1, list: digestOf(domains), domains: domains.length, knock, began: now },
  }
  let handle: FileHandle | null = null
  try {
    handle = await open(file, 'a+')
    const found = await readState(file)
    if (found.size > 0 && found.header === null)
      throw new SurveyRefused(`${file} is no state of a survey. Name another file with --state.`)
    const header = fresh ? null : found.header
    if (header !== null) refuseOther(file, header, wanted)
    await handle.truncate(header === null ? 0 : found.whole)
    if (header === null) await handle.appendFile(surveyLineText(wanted))
    await handle.datasync()
    return {
      facts: header === null ? noFacts() : found.facts,
      damaged: header === null ? 0 : found.damaged,
      began: header?.began ?? now,
      ...writingTo(file, handle, lock),
    }
  } catch (error) {
    await handle?.close()
    lock.release()
    throw error instanceof SurveyRefused
      ? error
      : new SurveyRefused(`The state file ${file} ${fileFault(error)}. Name another with --state.`, {
          cause: error,
        })
  }
}

/** A folder or a device has no lock beside it, and keeps nothing. */
async function refuseNoFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => null)
  if (found !== null && !found.isFile())
    throw new SurveyRefused(`${file} is no file that a state can be kept in. Name another with --state.`)
}

function holdState(file: string): InstanceLock {
  try {
    return holdFile(
      file,
      `Another survey is running with the state file ${file}. Wait until it ends, or name another.`,
    )
  } catch (error) {
    const words =
      error instanceof StoreRefused
        ? error.message
        : `Can't write beside ${file}: its folder is not there, or not ours to write in. Name another with --state.`
    throw new SurveyRefused(words, { cause: error })
  }
}

function refuseOther(file: string, header: SurveyHeader, wanted: SurveyHeader): void {
  const of = `${header.domains} domains, begun ${utc(header.began)}`
  const cure = 'Name another file with --state, or begin anew with --fresh.'
  if (header.list !== wanted.list)
    throw new SurveyRefused(`${file} is the state of a survey of another list (${of}). ${cure}`)
  if (header.knock !== wanted.knock)
    throw new SurveyRefused(
      `${file} is the state of a survey ${header.knock ? 'with' : 'without'} knocks (${of}). ${cure}`,
    )
}

/** The order of a list makes no other one of it. */
const digestOf = (domains: readonly string[]): string =>
  createHash('sha256').update(domains.toSorted().join('\n')).digest('hex')

interface State {
  header: SurveyHeader | null
  facts: SurveyFacts
  damaged: number
  /** Octets up to the end of the last whole line, and in all. */
  whole: number
  size: number
}

async function readState(file: string): Promise<State> {
  const state: State = { header: null, facts: noFacts(), damaged: 0, whole: 0, size: 0 }
  for await (const { text, cut, octets, isWhole } of linesOf(createReadStream(file), longestLine)) {
    const isFirst = state.size === 0
    state.size += octets
    // A survey that ended within its very first line had found nothing.
    if (!isWhole) return isFirst && looksLikeOurs(text) ? { ...state, size: 0 } : state
    state.whole = state.size
    if (isFirst) {
      state.header = readSurveyHeader(text)
      continue
    }
    const line = cut ? null : readSurveyLine(text)
    if (line === null) state.damaged += 1
    else addToFacts(state.facts, line)
  }
  return state
}

const beginning = '{"kind":"survey"'

const looksLikeOurs = (text: string): boolean => beginning.startsWith(text.slice(0, beginning.length))

/** Lines that come while others are being written go to the disk together. */
function writingTo(
  file: string,
  handle: FileHandle,
  lock: InstanceLock,
): Pick<SurveyRecord, 'append' | 'close'> {
  let waiting = ''
  let next: Promise<void> | null = null
  let last: Promise<void> = Promise.resolve()
  const write = async (): Promise<void> => {
    const text = waiting
    waiting = ''
    next = null
    try {
      await handle.appendFile(text)
      await handle.datasync()
    } catch (error) {
      throw new SurveyRefused(
        `The state file ${file} can't be written (${codeOf(error)}). What it has is kept: mend it, and the same command goes on.`,
        { cause: error },
      )
    }
  }
  return {
    append(line) {
      waiting += surveyLineText(line)
      next ??= last = last.then(write)
      return next
    },
    async close() {
      await last.catch(() => undefined)
      await handle.close()
      lock.release()
    },
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
