import { parentPort, Worker, workerData } from 'node:worker_threads'
import { ErrorForPeople } from '../values/error-for-people.ts'

/** What came of a task: its value, or why there is none: `TIMEOUT`, `STALLED`, `CRASHED`, `CLOSED`, an error's code. */
export type Worked<Output> = { state: 'done'; value: Output } | { state: 'failed'; code: string }

/** The tasks that an entry serves: what goes in, what comes out. Both survive a structured clone. */
export type TaskMap = Record<string, { input: unknown; output: unknown }>

export interface Workers<Tasks extends TaskMap> {
  /** Never throws; resolves after `deadlineMs` at the latest, waiting in line included. */
  run<Name extends keyof Tasks & string>(
    name: Name,
    input: Tasks[Name]['input'],
    deadlineMs: number,
  ): Promise<Worked<Tasks[Name]['output']>>
  /** Ends the threads; what is under way is `failed`. */
  close(): Promise<void>
}

export interface WorkersOptions {
  /** How many threads. */
  count: number
  /** File URL of the entry, which calls `serveTasks`. */
  entry: URL
  /** Handed to the entry. */
  init: unknown
  /** A task that keeps its thread longer than this without waiting for the outside has stalled it. */
  stallMs?: number
  /** Tasks at once on one thread; the rest waits in line. */
  depth?: number
  /** Told when a thread was lost, and by which task where that is known. */
  lost?: (event: { code: 'STALLED' | 'CRASHED'; task: string | null }) => void
}

/** The worker threads can't start. Who mends it: the operator (memory), or whoever built the package. */
export class WorkersWontStart extends ErrorForPeople {
  override name = 'WorkersWontStart'
}

interface Task {
  id: number
  name: string
  input: unknown
  redone: boolean
  settle: (worked: Worked<unknown>) => void
}

interface Thread {
  worker: Worker
  /** Whose turn it is and since when (ns): written by the thread, readable even while that is stalled. */
  turn: BigInt64Array<SharedArrayBuffer>
  tasks: Map<number, Task>
}

interface ThreadData {
  turn: BigInt64Array<SharedArrayBuffer>
  init: unknown
}

type Order = Pick<Task, 'id' | 'name' | 'input'>
type FromThread = 'ready' | { id: number; worked: Worked<unknown> }

// Far above what a message of 1 MiB needs; Buffers come on top.
const resourceLimits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 8, stackSizeMb: 4 }
const startTimeoutMs = 30_000

/**
 * Starts the threads and waits until each is ready; throws `WorkersWontStart`.
 * A task that throws is `failed`. One that stalls or ends its thread costs itself alone: the thread is replaced, and
 * its other tasks are done once more on the new one (R9).
 */
export async function startWorkers<Tasks extends TaskMap>(options: WorkersOptions): Promise<Workers<Tasks>> {
  const { count, stallMs = 5_000, depth = 256 } = options
  const alive = new Set<Worker>()
  const threads = new Set<Thread>()
  const line: Task[] = []
  let lastId = 0
  let starting = 0
  let closed = false
  let watch: NodeJS.Timeout | undefined

  /** Resolves when the thread is ready, with null, or could not get so, with the reason. */
  function startThread(): Promise<Error | null> {
    starting += 1
    return new Promise((resolve) => {
      const turn = new BigInt64Array(new SharedArrayBuffer(16))
      const worker = new Worker(options.entry, {
        workerData: { turn, init: options.init } satisfies ThreadData,
        resourceLimits,
        // A test runner's loader flags are not for the threads.
        execArgv: [],
      })
      const thread: Thread = { worker, turn, tasks: new Map() }
      alive.add(worker)
      let reason = new Error('the thread ended')
      let ready = false
      const timer = setTimeout(() => {
        reason = new Error(`it was not ready after ${startTimeoutMs} ms`)
        void worker.terminate()
      }, startTimeoutMs)
      worker.on('message', (message: FromThread) => {
        if (message !== 'ready') {
          const task = thread.tasks.get(message.id)
          thread.tasks.delete(message.id)
          task?.settle(message.worked)
        } else if (!closed) {
          clearTimeout(timer)
          ready = true
          starting -= 1
          threads.add(thread)
          resolve(null)
        }
        handOut()
      })
      worker.on('error', (error) => {
        reason = error
      })
      worker.on('exit', () => {
        clearTimeout(timer)
        alive.delete(worker)
        if (threads.has(thread)) replace(thread, 'CRASHED')
        if (ready) return
        starting -= 1
        resolve(reason)
        // Not tried again before the next task: an entry that can't start would start for ever.
        if (threads.size + starting === 0) failLine('CRASHED')
      })
    })
  }

  function startMissing(): Promise<(Error | null)[]> {
    return Promise.all(Array.from({ length: count - threads.size - starting }, startThread))
  }

  function handOut(): void {
    while (line.length > 0) {
      const [thread] = [...threads].sort((one, other) => one.tasks.size - other.tasks.size)
      if (thread === undefined || thread.tasks.size >= depth) break
      const task = line.shift()
      if (task === undefined) break
      try {
        const { id, name, input } = task
        thread.worker.postMessage({ id, name, input } satisfies Order)
        thread.tasks.set(id, task)
      } catch (error) {
        task.settle({ state: 'failed', code: codeOf(error) })
      }
    }
    watchThreads()
  }

  /** Ends a thread: the task whose turn it was is to blame, the others go to the front of the line. */
  function replace(thread: Thread, code: 'STALLED' | 'CRASHED'): void {
    const culprit = thread.tasks.get(Number(Atomics.load(thread.turn, 0)))
    threads.delete(thread)
    void thread.worker.terminate()
    const again: Task[] = []
    for (const task of thread.tasks.values()) {
      if (task === culprit || task.redone) task.settle({ state: 'failed', code })
      else again.push({ ...task, redone: true })
    }
    thread.tasks.clear()
    line.unshift(...again)
    options.lost?.({ code, task: culprit?.name ?? null })
    void startMissing()
    handOut()
  }

  function watchThreads(): void {
    if (watch !== undefined || closed || ![...threads].some(({ tasks }) => tasks.size > 0)) return
    const look = (): void => {
      watch = undefined
      for (const thread of threads) if (isStalled(thread)) replace(thread, 'STALLED')
      watchThreads()
    }
    watch = setTimeout(look, Math.min(stallMs / 4, 500))
  }

  function isStalled({ turn }: Thread): boolean {
    if (Atomics.load(turn, 0) === 0n) return false
    return process.hrtime.bigint() - Atomics.load(turn, 1) > BigInt(stallMs) * 1_000_000n
  }

  function failLine(code: string): void {
    for (const task of line.splice(0)) task.settle({ state: 'failed', code })
  }

  async function close(): Promise<void> {
    closed = true
    clearTimeout(watch)
    failLine('CLOSED')
    for (const { tasks } of threads) {
      for (const task of tasks.values()) task.settle({ state: 'failed', code: 'CLOSED' })
    }
    threads.clear()
    await Promise.all([...alive].map((worker) => worker.terminate()))
  }

  const reasons = (await startMissing()).filter((reason) => reason !== null)
  if (reasons[0] !== undefined) {
    await close()
    throw new WorkersWontStart(
      `The worker thread ${options.entry.pathname} can't start: ${reasons[0].message}. ` +
        'Look whether the installation is whole and memory is left.',
      { cause: reasons[0] },
    )
  }

  return {
    run(name, input, deadlineMs) {
      return new Promise((resolve) => {
        lastId += 1
        const id = lastId
        const settle = (worked: Worked<unknown>): void => {
          clearTimeout(timer)
          // What a thread sends back is what the entry's task of this name gave.
          resolve(worked as Worked<Tasks[typeof name]['output']>)
        }
        const timer = setTimeout(() => {
          const waiting = line.findIndex((task) => task.id === id)
          if (waiting >= 0) line.splice(waiting, 1)
          settle({ state: 'failed', code: 'TIMEOUT' })
        }, deadlineMs)
        if (closed) {
          settle({ state: 'failed', code: 'CLOSED' })
          return
        }
        line.push({ id, name, input, redone: false, settle })
        if (threads.size + starting < count) void startMissing()
        handOut()
      })
    },
    close,
  }
}

/** A task's hold on its thread: only one task computes at a time, so it is known who stalls. */
export interface Turn {
  /** Waits for something outside the thread, and lets others compute meanwhile. */
  outside<Value>(wait: () => Promise<Value>): Promise<Value>
}

/** How each task is done; `init` is what `startWorkers` was given. */
export type TaskDoers<Tasks extends TaskMap> = {
  [Name in keyof Tasks]: (
    input: Tasks[Name]['input'],
    turn: Turn,
  ) => Promise<Tasks[Name]['output']> | Tasks[Name]['output']
}

/** The thread's side: called once by an entry. A Uint8Array that owns its memory is moved back, not copied. */
export function serveTasks<Tasks extends TaskMap, Init>(prepare: (init: Init) => TaskDoers<Tasks>): void {
  const port = parentPort
  if (port === null) throw new Error('This file is the entry of a worker thread; start it by startWorkers().')
  const { turn, init } = workerData as ThreadData
  const doers = prepare(init as Init)
  const turns = holdTurns(turn)

  async function work({ id, name, input }: Order): Promise<Worked<unknown>> {
    const doer = doers[name]
    if (doer === undefined) return { state: 'failed', code: 'NO-SUCH-TASK' }
    const hold = await turns.take(id)
    try {
      return { state: 'done', value: await doer(input, hold) }
    } catch (error) {
      return { state: 'failed', code: codeOf(error) }
    } finally {
      hold.end()
    }
  }

  port.on('message', (order: Order) => {
    void work(order).then((worked) => {
      port.postMessage({ id: order.id, worked }, worked.state === 'done' ? memoryOf(worked.value) : [])
    })
  })
  port.postMessage('ready')
}

function memoryOf(value: unknown): ArrayBuffer[] {
  if (!(value instanceof Uint8Array)) return []
  const { buffer } = value
  return buffer instanceof ArrayBuffer && buffer.byteLength === value.byteLength ? [buffer] : []
}

function holdTurns(turn: BigInt64Array<SharedArrayBuffer>) {
  const waiting: { id: number; go: () => void }[] = []
  let holder = 0

  function hold(id: number): void {
    holder = id
    Atomics.store(turn, 1, process.hrtime.bigint())
    Atomics.store(turn, 0, BigInt(id))
  }

  function get(id: number): Promise<void> {
    if (holder !== 0) return new Promise((go) => waiting.push({ id, go }))
    hold(id)
    return Promise.resolve()
  }

  function pass(): void {
    const next = waiting.shift()
    hold(next?.id ?? 0)
    next?.go()
  }

  return {
    async take(id: number): Promise<Turn & { end(): void }> {
      await get(id)
      let held = true
      let ended = false
      // Waits of one task may overlap: it gives its turn back with the first and takes it with the last.
      let waits = 0
      let taking: Promise<void> | undefined
      const retake = async (): Promise<void> => {
        await get(id)
        taking = undefined
        held = true
        if (ended) release()
      }
      const release = (): void => {
        if (!held) return
        held = false
        pass()
      }
      return {
        async outside(wait) {
          waits += 1
          release()
          try {
            return await wait()
          } finally {
            waits -= 1
            if (waits === 0 && !held) {
              taking ??= retake()
              await taking
            }
          }
        },
        end() {
          ended = true
          release()
        },
      }
    },
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
