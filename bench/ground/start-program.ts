import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { dyingWithUs } from './own-network.ts'
import { type Figures, readFigures } from './process-figures.ts'

/** A mail service under test: ours, or the one it is compared with. */
export interface Program {
  pid: number
  figures(): Figures
  /** Whether it still runs. */
  runs(): boolean
  /** All that it printed. */
  said(): string
  /** SIGTERM, and its end; rejects when it takes longer than R32 allows. */
  stop(): Promise<void>
  /** SIGKILL, and its end. */
  kill(): Promise<void>
}

const startMs = 20_000
const endMs = 15_000

/** Starts a program and waits until it prints `"ready":true`. Its output goes to the file. */
export async function startProgram(
  argv: readonly string[],
  outputFile: string,
  nodeOptions = '',
): Promise<Program> {
  const output = openSync(outputFile, 'w')
  const [command = '', ...rest] = dyingWithUs(argv)
  // A shebang finds the Node that runs us.
  const path = `${dirname(process.execPath)}:${process.env.PATH}`
  const env = { ...process.env, PATH: path, NODE_OPTIONS: nodeOptions }
  const child = spawn(command, rest, { stdio: ['ignore', output, output], env })
  closeSync(output)
  let running = true
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      running = false
      resolve()
    })
  })
  const said = (): string => readFileSync(outputFile, 'utf8')
  for (let waited = 0; !said().includes('"ready":true'); waited += 20) {
    if (!running || waited > startMs) throw new Error(`${argv.join(' ')} is not ready; it said:\n${said()}`)
    await wait(20)
  }
  const pid = child.pid ?? 0
  return {
    pid,
    figures: () => readFigures(pid),
    runs: () => running,
    said,
    async stop() {
      child.kill('SIGTERM')
      const late = wait(endMs, 'late' as const, { ref: false })
      if ((await Promise.race([ended, late])) !== 'late') return
      child.kill('SIGKILL')
      throw new Error(`${argv.join(' ')} still ran ${endMs} ms after SIGTERM`)
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
