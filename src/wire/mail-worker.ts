import type { Letter } from '../values/letter.ts'
import { bufferOf } from '../world/buffer-of.ts'
import { systemClock } from '../world/clock.ts'
import { serveTasks } from '../world/workers.ts'
import { authenticate } from './authenticate.ts'
import { composeLetter } from './compose.ts'
import { createSigners, type Signer } from './dkim-sign.ts'
import type { MailInit, MailTasks } from './mail-workers.ts'
import { readForwarded } from './read-forwarded.ts'
import { readReport } from './read-report.ts'
import { makeResolver } from './resolver.ts'

/** The letter can't be signed, so it can't be sent. Its message is the code. */
class CannotSign extends Error {
  override name = 'CannotSign'
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

async function composeSigned(
  letter: Letter,
  signerFor: (domain: string) => Signer | null,
): Promise<Uint8Array> {
  const signer = signerFor(letter.from.slice(letter.from.lastIndexOf('@') + 1))
  if (signer === null) throw new CannotSign('NO-KEY')
  const signing = signer(await composeLetter(letter), letter.date)
  if (signing.state === 'failed') throw new CannotSign(signing.code)
  // A copy with memory of its own can be moved to the main thread.
  return new Uint8Array(signing.message)
}

serveTasks<MailTasks, MailInit>(({ dns, keys, budgetMs }) => {
  const clock = systemClock
  const resolver = makeResolver({ ...dns, clock })
  const signerFor = createSigners(keys)
  return {
    authenticate: ({ message, at, ...origin }, { outside }) =>
      authenticate({ ...origin, message: bufferOf(message) }, resolver, { at, clock, budgetMs, outside }),
    compose: (letter) => composeSigned(letter, signerFor),
    readForwarded: (message) => readForwarded(bufferOf(message)),
    readReport: (message) => readReport(bufferOf(message)),
  }
})
