import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { type Host, onHost } from './host.ts'

/** Letters to be authenticated, with the session that brought each. */
export const claims = z.array(
  z.object({ file: z.string(), ip: z.string(), helo: z.string(), sender: z.string() }),
)

const proofs = z.array(
  z.object({
    spf: z.string(),
    /** Of each signature: `pass control.example`. */
    dkim: z.array(z.string()),
    dmarc: z.string(),
  }),
)

/** Says what SPF, DKIM and DMARC say of letters, in their order. */
export type Prove = (letters: z.infer<typeof claims>) => Promise<z.infer<typeof proofs>>

/** Starts a prover on a host; it ends with the host. One for all providers, for its start is what costs time. */
export function startProver(host: Host): Prove {
  const argv = onHost(host, [process.execPath, join(import.meta.dirname, 'authenticate.ts')])
  const child = spawn(argv[0] ?? '', argv.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] })
  // Its end is noticed at its answers.
  child.stdin.on('error', () => {})
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  let turn: Promise<unknown> = Promise.resolve()
  const ask: Prove = async (letters) => {
    child.stdin.write(`${JSON.stringify(letters)}\n`)
    const { value, done } = await answers.next()
    if (done === true) throw new Error(`The prover on ${host.name} has ended.`)
    return proofs.parse(JSON.parse(value))
  }
  return (letters) => {
    const answer = turn.then(() => ask(letters))
    turn = answer.catch(() => {})
    return answer
  }
}
