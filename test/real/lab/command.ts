import { spawn } from 'node:child_process'

export interface Output {
  code: number
  stdout: string
  stderr: string
}

/** Runs a program to its end; never rejects because of its exit code. `code` is -1 when a signal or `timeoutMs` ended it. */
export function runAnyhow(
  argv: readonly string[],
  { input = '', timeoutMs = 60_000 }: { input?: string; timeoutMs?: number } = {},
): Promise<Output> {
  const [command = '', ...args] = argv
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'pipe', timeout: timeoutMs, killSignal: 'SIGKILL' })
    const output = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, ...output }))
    // A program that ends without reading its input is not our concern.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** Runs a program to its end and returns what it printed; rejects with its complaint unless it exits with 0. */
export async function run(
  argv: readonly string[],
  options: { input?: string; timeoutMs?: number } = {},
): Promise<string> {
  const { code, stdout, stderr } = await runAnyhow(argv, options)
  if (code !== 0) throw new Error(`${argv.join(' ')}: exit ${code}: ${stderr || stdout}`)
  return stdout
}
