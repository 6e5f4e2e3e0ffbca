import { join } from 'node:path'
import { z } from 'zod'
import { type Host, runOn } from './host.ts'

/** Letters to be authenticated, with the session that brought each. */
export const claims = z.array(
  z.object({ file: z.string(), ip: z.string(), helo: z.string(), sender: z.string() }),
)

const proofs = z.array(
  z.object({
    file: z.string(),
    spf: z.string(),
    /** Of each signature: `pass control.example`. */
    dkim: z.array(z.string()),
    dmarc: z.string(),
  }),
)

/** What SPF, DKIM and DMARC say of these letters, asked from the host that got them. */
export async function proveLetters(
  host: Host,
  letters: z.infer<typeof claims>,
): Promise<z.infer<typeof proofs>> {
  const program = [process.execPath, join(import.meta.dirname, 'authenticate.ts')]
  return proofs.parse(JSON.parse(await runOn(host, program, { input: JSON.stringify(letters) })))
}
