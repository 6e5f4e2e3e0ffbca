import { readdirSync, readFileSync } from 'node:fs'

/** What a process and its descendants use just now. */
export interface Figures {
  /** User and system, all threads, since each began. */
  cpuMs: number
  /** Resident, now and at most so far. */
  rssMb: number
  peakMb: number
  descriptors: number
}

// USER_HZ, which the kernel counts CPU time in for everybody: 100 on every Linux that Node runs on.
const tickMs = 10

/** Of a process tree, by its number; rejects nothing and gives zeros for one that is gone. */
export function readFigures(pid: number): Figures {
  const all = treeOf(pid).map(figuresOf)
  const sum = (pick: (figures: Figures) => number): number =>
    all.reduce((total, figures) => total + pick(figures), 0)
  return {
    cpuMs: sum(({ cpuMs }) => cpuMs),
    rssMb: sum(({ rssMb }) => rssMb),
    peakMb: sum(({ peakMb }) => peakMb),
    descriptors: sum(({ descriptors }) => descriptors),
  }
}

/** CPU time that the whole machine has spent, and that whoever lends it to us took from us meanwhile, ms. */
export function readMachine(): { cpuMs: number; stolenMs: number } {
  const [, user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, stolen = 0] = readProc('stat')
    .split('\n', 1)
    .flatMap((line) => line.split(/ +/).map(Number))
  return { cpuMs: (user + nice + system + irq + softirq) * tickMs, stolenMs: stolen * tickMs }
}

function treeOf(pid: number): number[] {
  const children = threadsOf(pid).flatMap((thread) =>
    readProc(`${pid}/task/${thread}/children`).trim().split(' ').filter(Boolean).map(Number),
  )
  return [pid, ...children.flatMap(treeOf)]
}

function figuresOf(pid: number): Figures {
  // Behind the name, which may hold anything, in parentheses.
  const stat = readProc(`${pid}/stat`).split(') ').at(-1)?.split(' ').map(Number) ?? []
  const status = readProc(`${pid}/status`)
  const megabytes = (key: string): number =>
    Number(new RegExp(`^${key}:\\s*(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1_024
  return {
    cpuMs: ((stat[11] ?? 0) + (stat[12] ?? 0)) * tickMs,
    rssMb: megabytes('VmRSS'),
    peakMb: megabytes('VmHWM'),
    descriptors: entriesOf(`${pid}/fd`).length,
  }
}

const threadsOf = (pid: number): string[] => entriesOf(`${pid}/task`)

function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8')
  } catch {
    return ''
  }
}

function entriesOf(path: string): string[] {
  try {
    return readdirSync(`/proc/${path}`)
  } catch {
    return []
  }
}
