import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Changes } from './changes.ts'
import { type Clock, systemClock } from './clock.ts'
import { shared } from './shared.ts'
import { type Store, StoreAway, StoreFull, StoreRefused } from './store.ts'
import * as evidence from './store-evidence.ts'
import { expirySteps } from './store-expiry.ts'
import { findTraces, forget, tablesOfPeople } from './store-forget.ts'
import * as invitations from './store-invitations.ts'
import { reserveKnocks } from './store-knocked.ts'
import { holdFolder } from './store-lock.ts'
import { expectVersion, migrate } from './store-migrations.ts'
import * as operatorMail from './store-operator-mail.ts'
import { ownSideNear } from './store-own-side.ts'
import * as owner from './store-owner.ts'
import * as reads from './store-reads.ts'
import * as recent from './store-recent.ts'
import { readCaseAgain } from './store-reread.ts'
import { findFlaw, openSqlite, sqliteCode } from './store-sqlite.ts'
import type { Database, Haste, Steps } from './store-steps.ts'
import type { Writer } from './store-writer.ts'
import * as writes from './store-writes.ts'

export interface StoreOptions {
  /** `sqlite`, or `postgres://…`. */
  url: string
  /** The state folder: where SQLite's files are, made when missing. */
  folder: string
  /** This process's name among those that share a database on PostgreSQL: the same after a restart. */
  node: string
  /** For looking while another process serves; there must be a database. Writes are refused. */
  readOnly?: boolean
  /** How long claims hold that come with a write; longer than the longest round of a letter. */
  leaseMs?: number
  clock?: Clock
  /** Told what was changed, once it can be read. */
  changes?: Changes
}

const halfAnHourMs = 30 * 60_000

// A second or two of reading; a larger database is trusted until a page of it turns out broken.
const largestExaminedBytes = 512 * 1024 * 1024

/**
 * Opens the store, bringing its schema forward. Throws `StoreRefused` with a sentence for the operator, `StoreFull`
 * when there is no room even to open it, `StoreAway` when PostgreSQL doesn't answer.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { url } = options
  if (url === 'sqlite')
    return options.readOnly === true ? await lookIntoFolder(options) : await takeFolder(options)
  if (/^postgres(ql)?:\/\//.test(url)) return await connect(options)
  throw new StoreRefused(
    `database.url: "${url}" is no database that mailsix knows. Give "sqlite" or "postgres://user@host/name".`,
  )
}

async function takeFolder(options: StoreOptions): Promise<Store> {
  const { folder } = options
  makeFolder(folder)
  const lock = mended(folder, () => holdFolder(folder))
  let database: Database | undefined
  try {
    const file = fileIn(folder)
    database = mended(folder, () => {
      // Mails are in it: for our own user only. Its companions take its mode over.
      if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600))
      const { size } = statSync(file)
      const flaw = size > 0 && size <= largestExaminedBytes ? findFlaw(file) : null
      if (flaw !== null) throw corrupt(folder, flaw)
      return openSqlite(file, false)
    })
    const opened = database
    await opened.write(() => migrate(opened, folder)).catch((error: unknown) => throwMended(folder, error))
    return storeOf(opened, options, () => lock.release())
  } catch (error) {
    await database?.close()
    lock.release()
    throw error
  }
}

async function lookIntoFolder(options: StoreOptions): Promise<Store> {
  const { folder } = options
  const file = fileIn(folder)
  if (!existsSync(file))
    throw new StoreRefused(
      `There is no database of mailsix in ${folder}. Start "mailsix serve" once; it makes one.`,
    )
  const database = mended(folder, () => openSqlite(file, true))
  try {
    await database
      .read(() => expectVersion(database, folder))
      .catch((error: unknown) => throwMended(folder, error))
  } catch (error) {
    await database.close()
    throw error
  }
  return storeOf(database, options, () => undefined)
}

async function connect(options: StoreOptions): Promise<Store> {
  const where = placeOf(options.url)
  // Its driver takes its time and its memory, for nothing on SQLite.
  const { openPostgres, sqlState } = await import('./store-postgres.ts')
  const database = openPostgres(options.url, options.readOnly === true)
  try {
    if (options.readOnly === true) await database.read(() => expectVersion(database, where))
    else await database.write(() => migrate(database, where))
  } catch (error) {
    await database.close()
    throw inSentence(where, error, sqlState)
  }
  return storeOf(database, options, () => undefined)
}

function storeOf(database: Database, options: StoreOptions, afterClosing: () => void): Store {
  const { kind, build } = database
  const { clock = systemClock, leaseMs = halfAnHourMs, node } = options
  const changes = options.changes ?? null
  const usual = { kind, build, node, leaseMs, now: () => clock.now() }
  const writer: Writer = { ...usual, changed: () => undefined }
  /** A writer whose changes are told once they can be read. */
  function tellingWriter(): { writer: Writer; write: Database['write'] } {
    const changed = new Set<string>()
    return {
      writer: { ...usual, changed: (key) => changed.add(key) },
      async write(steps, haste) {
        const done = await database.write(() => {
          // A transaction that is repeated begins anew.
          changed.clear()
          return steps()
        }, haste)
        if (changed.size > 0) changes?.tell(changed)
        return done
      },
    }
  }
  async function write<T>(steps: (writer: Writer) => Steps<T>, haste: Haste = 'now'): Promise<T> {
    const telling = tellingWriter()
    return await telling.write(() => steps(telling.writer), haste)
  }
  const writeSoon = <T>(steps: (writer: Writer) => Steps<T>): Promise<T> => write(steps, 'soon')
  const read = <T>(steps: () => Steps<T>): Promise<T> => database.read(steps)
  let closing: Promise<void> | undefined

  async function close(): Promise<void> {
    if (options.readOnly !== true) await freeClaims()
    await database.close()
    afterClosing()
  }

  async function freeClaims(): Promise<void> {
    try {
      await write((writer) => writes.releaseClaims(writer))
    } catch (error) {
      // Then they run out by themselves, or are freed at the next start.
      if (!(error instanceof StoreAway || error instanceof StoreFull)) throw error
    }
  }

  // Or the log before the file holds what was removed until as much is written again. A server sees to its own.
  const overwriteRemoved = shared(async () => {
    if (kind === 'sqlite') await database.overwrite([], false)
  })

  return {
    openCase: (fresh) => write((writer) => writes.openCase(writer, fresh)),
    keepRefusal: (refusal) => write((writer) => writes.keepRefusal(writer, refusal)),
    keepAnswers: (caseId, looks, letters, closes) =>
      write((writer) => writes.keepAnswers(writer, caseId, looks, letters, closes)),
    addLetter: (letter) => write((writer) => writes.addLetter(writer, letter)),
    startRound: (letterId, caseId) => writeSoon((writer) => writes.startRound(writer, letterId, caseId)),
    endRound: (end, closes) => writeSoon((writer) => writes.endRound(writer, end, closes)),
    addBounce: (caseId, bounce, state) => write((writer) => writes.addBounce(writer, caseId, bounce, state)),
    addConfirmation: (caseId, confirmation) =>
      write((writer) => writes.addConfirmation(writer, caseId, confirmation)),
    addEvent: (caseId, event) => writeSoon((writer) => writes.addEvent(writer, caseId, event)),
    keepLooks: (caseId, looks) => writeSoon((writer) => evidence.keepLooks(writer, caseId, looks)),
    addOwnCheck: (caseId, check) => writeSoon((writer) => evidence.addOwnCheck(writer, caseId, check)),
    addCallout: (caseId, callout) => write((writer) => evidence.addCallout(writer, caseId, callout)),
    addHanded: (caseId, handed) => write((writer) => evidence.addHanded(writer, caseId, handed)),
    reserveKnocks: (addresses, limits) => write((writer) => reserveKnocks(writer, addresses, limits)),
    addKnocks: (caseId, knocks) => writeSoon((writer) => evidence.addKnocks(writer, caseId, knocks)),
    repeatLetter: (letterId, dueAt) => write((writer) => writes.repeatLetter(writer, letterId, dueAt)),
    wakeCase: (caseId, at, revision) =>
      writeSoon((writer) => writes.wakeCase(writer, caseId, at, revision ?? null)),
    closeCase: (caseId) => write((writer) => writes.closeCase(writer, caseId)),
    keepOperatorMail: (mail, room) => write((writer) => operatorMail.keepOperatorMail(writer, mail, room)),
    claimOperatorMail: (now, leaseMs) =>
      write((writer) => operatorMail.claimOperatorMail(writer, now, leaseMs)),
    endOperatorMail: (id, dueAt) => write((writer) => operatorMail.endOperatorMail(writer, id, dueAt)),

    invite: (invitation) => write((writer) => invitations.addInvitation(writer, invitation)),
    readInvitation: (page) => read(() => invitations.readInvitation(build, page)),
    waitsIn: (tag) => read(() => invitations.waitsIn(build, tag)),
    async removeInvitation(page) {
      await write((writer) => invitations.removeInvitation(writer, page))
      await overwriteRemoved()
    },
    noteInvited: (tag, news) =>
      write(function* (writer) {
        const page = yield* invitations.noteInvited(writer, tag, news)
        if (page !== null) writer.changed(page)
      }),
    sayFound: (caseId, word) => write((writer) => owner.sayFound(writer, caseId, word)),
    optOut: (hash, at, caseId) => write((writer) => owner.optOut(writer, hash, at, caseId)),
    optIn: (hash) => write((writer) => owner.optIn(writer, hash)),
    isOptedOut: (hash) => read(() => owner.isOptedOut(build, hash)),
    async removeCase(caseId) {
      const removed = await write((writer) => writes.removeCase(writer, caseId))
      await overwriteRemoved()
      return removed
    },

    caseOfPage: (page) => read(() => reads.caseOfPage(build, page)),
    readCase: (id) => read(() => reads.readCase(build, id)),
    readCaseAgain: (before) => read(() => readCaseAgain(build, before)),
    readArrived: (caseId) => read(() => reads.readArrived(build, caseId)),
    readReturned: (caseId, bounceId) => read(() => reads.readReturned(build, caseId, bounceId)),
    recentCases: (limit) => read(() => reads.recentCases(build, limit)),
    findOpenTest: (mailbox) => read(() => reads.findOpenTest(build, mailbox)),
    ownSideNear: (at) => read(() => ownSideNear(build, at)),
    readLetter: (id) => read(() => reads.readLetter(build, id)),
    stateOfLetter: (id) => read(() => reads.stateOfLetter(build, id)),
    readMessage: (letterId) => read(() => reads.readMessage(build, letterId)),
    findMessage: (messageId) => read(() => reads.findMessage(build, messageId)),
    findOpenLetter: (letterId) => read(() => reads.findOpenLetter(build, letterId)),

    claimJobs: (now, limit, forMs) => write((writer) => writes.claimJobs(writer, now, limit, forMs)),
    nextJobAt: () => read(() => reads.nextJobAt(build)),
    releaseClaims: () => write((writer) => writes.releaseClaims(writer)),

    countCases: (since, of, most) => read(() => recent.countCases(build, since, of, most)),
    recentTests: (mailbox, since, limit) => read(() => recent.recentTests(build, mailbox, since, limit)),
    countFamilies: (domain, since) => read(() => reads.countFamilies(build, domain, since)),
    countTemporary: (network, sender, recipient, since) =>
      read(() => recent.countTemporary(build, network, sender, recipient, since)),

    async expire(before) {
      const telling = tellingWriter()
      let removed = 0
      for (const { most, run } of expirySteps(telling.writer, before)) {
        let gone = most
        while (gone === most) {
          gone = await telling.write(run)
          removed += gone
        }
      }
      if (removed > 0) await overwriteRemoved()
    },
    findTraces: (person) => findTraces(database, writer, person),
    async forget(person, { thoroughly = false } = {}) {
      const telling = tellingWriter()
      const found = await forget(telling, telling.writer, person)
      return { ...found, octets: await database.overwrite(tablesOfPeople, thoroughly) }
    },
    close() {
      closing ??= close()
      return closing
    },
  }
}

const fileIn = (folder: string): string => join(folder, 'mailsix.db')

function makeFolder(folder: string): void {
  mended(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  })
}

/** Runs what the file system or SQLite may refuse, and refuses in a sentence. */
function mended<T>(folder: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    return throwMended(folder, error)
  }
}

// SQLite's primary result codes.
const codes = { ioError: 10, readOnly: 8, corrupt: 11, full: 13, cantOpen: 14, notADatabase: 26 }

function throwMended(folder: string, error: unknown): never {
  const inner = error instanceof StoreAway ? error.cause : error
  const code = (sqliteCode(inner) ?? 0) & 255
  const words = inner instanceof Error ? inner.message : String(inner)
  if (code === codes.corrupt || code === codes.notADatabase) throw corrupt(folder, words)
  if (code === codes.full || errnoOf(inner) === 'ENOSPC' || errnoOf(inner) === 'EDQUOT')
    throw new StoreFull(`The disk of the state folder ${folder} is full. Make room there.`, { cause: inner })
  if (code === codes.readOnly || code === codes.cantOpen || code === codes.ioError || errnoOf(inner) !== null)
    throw new StoreRefused(
      `The state folder ${folder} can't be used: ${words}. Make it a folder that the user ` +
        'running mailsix can write to, or name another (`state` in the configuration).',
      { cause: inner },
    )
  throw error
}

const corrupt = (folder: string, words: string): StoreRefused =>
  new StoreRefused(
    `The database in ${folder} is corrupt (${words}). Restore a backup, or move mailsix.db away ` +
      'to start with an empty one.',
  )

const errnoOf = (error: unknown): string | null =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null

/** Host and database of a URL, without the password. */
function placeOf(url: string): string {
  if (!URL.canParse(url))
    throw new StoreRefused(
      'database.url is no URL that can be read. Write postgres://user:password@host/name, with special ' +
        'characters percent-encoded.',
    )
  const { host, pathname } = new URL(url)
  return `PostgreSQL at ${host}${pathname}`
}

// Wrong password or user, no such database, no permission.
const mendedByOperator = ['28P01', '28000', '3D000', '42501']

function inSentence(where: string, error: unknown, sqlState: (error: unknown) => string | null): unknown {
  if (!(error instanceof StoreAway)) return error
  const { cause } = error
  const words = cause instanceof Error ? cause.message : error.message
  if (mendedByOperator.includes(sqlState(cause) ?? ''))
    return new StoreRefused(
      `The database in ${where} can't be used: ${words}. Mend database.url, or the rights of its user.`,
      { cause },
    )
  return new StoreAway(`${where} does not answer (${words}).`, { cause })
}
