import { serveTasks } from '../../src/world/workers.ts'

/** Tasks that behave well, badly and very badly. */
export type OddTasks = {
  echo: { input: string; output: string }
  wait: { input: number; output: string }
  bytes: { input: number; output: Uint8Array }
  throw: { input: null; output: never }
  spin: { input: null; output: never }
  hang: { input: null; output: never }
  exit: { input: null; output: never }
  hoard: { input: null; output: never }
}

serveTasks<OddTasks, { refuse?: boolean }>((init) => {
  if (init.refuse) throw new Error('the entry refuses to start')
  return {
    echo: (text) => text,
    async wait(ms, turn) {
      await turn.outside(() => new Promise((go) => setTimeout(go, ms)))
      return 'waited'
    },
    bytes: (length) => new Uint8Array(length).fill(7),
    throw() {
      throw Object.assign(new Error('bad mail'), { code: 'EBAD' })
    },
    async spin() {
      // Not in the first step: a stall that begins after other tasks have started.
      await new Promise((go) => setImmediate(go))
      for (;;);
    },
    hang: () => new Promise(() => {}),
    exit: () => process.exit(3),
    hoard() {
      const all: object[] = []
      for (;;) all.push({ all: [...all].slice(-1000) })
    },
  }
})
