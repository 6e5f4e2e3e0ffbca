import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

const main = join(import.meta.dirname, '../../src/main.ts')

export interface Program {
  child: ChildProcess
  /** Standard output so far, line by line. */
  lines: string[]
  /** Resolves with the first line, from now or earlier, that fits; rejects when the program ends without. */
  line(fits: (line: string) => boolean): Promise<string>
  /** Its exit status, and how long it took after this call. */
  end(signal?: NodeJS.Signals): Promise<{ code: number | null; ms: number }>
}

/** `mailsix` with these arguments, as a process of its own. Killed when the test ends. */
export function aProgram(
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Program {
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'inherit'], ...options })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines: string[] = []
  const waiting = new Set<() => void>()
  let ended = false
  const wake = (): void => {
    for (const look of waiting) look()
  }
  const output = createInterface({ input: child.stdout ?? process.stdin })
  output.on('line', (line) => {
    lines.push(line)
    wake()
  })
  const closed = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      ended = true
      wake()
      resolve(code)
    })
  })
  return {
    child,
    lines,
    line: (fits) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = lines.find(fits)
          if (found === undefined && !ended) return
          waiting.delete(look)
          if (found === undefined) reject(new Error(`It ended; it said:\n${lines.join('\n')}`))
          else resolve(found)
        }
        waiting.add(look)
        look()
      }),
    async end(signal) {
      const began = Date.now()
      if (signal !== undefined) child.kill(signal)
      const code = await closed
      return { code, ms: Date.now() - began }
    },
  }
}
