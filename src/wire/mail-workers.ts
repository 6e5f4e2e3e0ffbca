import { longestReport, type Report, unread } from '../values/bounce.ts'
import type { Proofs } from '../values/evidence.ts'
import type { Letter } from '../values/letter.ts'
import { bufferOf } from '../world/buffer-of.ts'
import type { Clock } from '../world/clock.ts'
import type { DkimKey } from '../world/keys.ts'
import { startWorkers, type WorkersOptions } from '../world/workers.ts'
import { type Origin, unjudged } from './authenticate.ts'
import type { Signing } from './dkim-sign.ts'

/** What the threads are told once. */
export interface MailInit {
  dns: { servers: readonly string[]; timeoutMs: number }
  keys: readonly DkimKey[]
  /** What DNS may cost one message's SPF, DKIM and DMARC together. */
  budgetMs: number
}

/** What mail-worker.ts does. Bytes are plain ones, for that is what a thread gets. */
export type MailTasks = {
  authenticate: { input: Omit<Origin, 'message'> & { message: Uint8Array; at: number }; output: Proofs }
  compose: { input: Letter; output: Uint8Array }
  readReport: { input: Uint8Array; output: Report }
  readForwarded: { input: Uint8Array; output: Report[] }
}

export interface MailWorkersOptions extends MailInit, Pick<WorkersOptions, 'stallMs' | 'lost'> {
  /** How many sessions there may be: as many messages can wait for DNS at once, and keep no other from its turn. */
  sessions: number
  /** How many threads. */
  count: number
  clock: Clock
}

/** The work on whole messages, done in threads (R9). Nothing here throws, and all of it ends. */
export interface MailWorkers {
  /** SPF, DKIM and DMARC; three failed observations when the message stalls or ends its thread. */
  authenticate(origin: Origin): Promise<Proofs>
  /** Composes and signs; a letter that can't be signed is `failed` and must not be sent. */
  compose(letter: Letter): Promise<Signing>
  /** A message that can't be read is `unread`. */
  readReport(message: Buffer): Promise<Report>
  /** The bounces that a person's mail passes on; none where it can't be read. */
  readForwarded(message: Buffer): Promise<Report[]>
  close(): Promise<void>
}

// Beyond the DNS budget: waiting in line, and authenticate()'s own last resort.
const graceMs = 10_000
const computeMs = 20_000
const mostTries = 5
const fromBeside = ['TIMEOUT', 'STALLED', 'CRASHED']
/** Room for letters and reports beside the messages of all sessions. */
const mostOther = 256

/** Starts the threads; throws `WorkersWontStart`. */
export async function startMailWorkers(options: MailWorkersOptions): Promise<MailWorkers> {
  const { count, clock, dns, keys, budgetMs, sessions, stallMs, lost } = options
  const workers = await startWorkers<MailTasks>({
    count,
    // Beside this file lies the entry, compiled or not like it.
    entry: new URL(`./mail-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url),
    init: { dns, keys, budgetMs } satisfies MailInit,
    depth: sessions + mostOther,
    ...(stallMs === undefined ? {} : { stallMs }),
    ...(lost === undefined ? {} : { lost }),
  })
  return {
    async authenticate({ message, ...origin }) {
      const at = clock.now()
      const input = { ...origin, message: copyOf(message), at }
      const worked = await workers.run('authenticate', input, budgetMs + graceMs)
      return worked.state === 'done' ? worked.value : unjudged(origin, worked.code, at, clock.now() - at)
    },
    async compose(letter) {
      let worked = await workers.run('compose', letter, computeMs)
      // A letter is our own work and harms no thread: it was messages beside it that kept it from being written.
      for (
        let tries = 1;
        tries < mostTries && worked.state === 'failed' && fromBeside.includes(worked.code);
        tries += 1
      )
        worked = await workers.run('compose', letter, computeMs)
      if (worked.state === 'failed') return worked
      return { state: 'signed', message: bufferOf(worked.value) }
    },
    async readReport(message) {
      const worked = await workers.run('readReport', copyOf(message.subarray(0, longestReport)), computeMs)
      return worked.state === 'done' ? worked.value : unread
    },
    async readForwarded(message) {
      const worked = await workers.run('readForwarded', copyOf(message), computeMs)
      return worked.state === 'done' ? worked.value : []
    },
    close: () => workers.close(),
  }
}

// With a Buffer out of a pool, or cut from a larger one, all the memory behind it would be cloned.
const copyOf = (message: Buffer): Uint8Array => new Uint8Array(message)
