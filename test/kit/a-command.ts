import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const bin = join(import.meta.dirname, '../../bin/mailsix.js')

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

interface Surroundings {
  cwd?: string
  /** What is on standard input; nothing else. */
  input?: string | Buffer
}

/** Runs `mailsix` as a person would, from the folder `cwd`, until it ends. */
export async function mailsix(args: readonly string[], options: Surroundings = {}): Promise<Ended> {
  return await start(args, options).ended
}

export interface Running {
  process: ChildProcess
  /** Resolves with the first line of standard output that contains `text`; rejects when the process ends before. */
  line(text: string): Promise<string>
  ended: Promise<Ended>
}

/** Starts `mailsix` and goes on; whoever starts it ends it. */
export function start(args: readonly string[], { cwd, input = '' }: Surroundings = {}): Running {
  const child = spawn(process.execPath, [bin, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  })
  // Who ends before all is read is not to be blamed.
  child.stdin.on('error', () => undefined).end(input)
  // A test that fails half-way leaves nothing behind.
  const end = (): void => void child.kill('SIGKILL')
  process.once('exit', end)
  child.once('close', () => process.off('exit', end))
  let stdout = ''
  let stderr = ''
  const watchers = new Set<() => void>()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    for (const watch of watchers) watch()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
  return {
    process: child,
    ended,
    line: (text) =>
      new Promise((resolve, reject) => {
        const watch = (): void => {
          const found = stdout.split('\n').find((line) => line.includes(text))
          if (found === undefined) return
          watchers.delete(watch)
          resolve(found)
        }
        watchers.add(watch)
        watch()
        void ended.then(({ code }) => reject(new Error(`mailsix ended with ${code}: ${stdout}${stderr}`)))
      }),
  }
}
