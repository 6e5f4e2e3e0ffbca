import { Command } from 'commander'
import { vi } from 'vitest'
import type { Ended } from './a-command.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const colour = /\u001b\[\d{1,2}m/g

/** Runs one verb in this process, without the program around it: what it prints, and the exit status it leaves. */
export async function runVerb(define: (command: Command) => void, args: readonly string[]): Promise<Ended> {
  const command = new Command()
  define(command)
  const stdout = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  try {
    await command.parseAsync(args, { from: 'user' })
    const written = (stream: typeof stdout): string =>
      stream.mock.calls.map(([text]) => String(text)).join('')
    // Where the tests' own output has colours, so has this.
    const plain = written(stdout).replace(colour, '')
    return { code: Number(process.exitCode ?? 0), stdout: plain, stderr: written(stderr) }
  } finally {
    process.exitCode = undefined
    stdout.mockRestore()
    stderr.mockRestore()
  }
}
