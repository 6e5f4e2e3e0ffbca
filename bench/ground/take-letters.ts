import { z } from 'zod'
import { answerQuestions, sharedNow } from './helper.ts'
import { places } from './places.ts'
import { fieldOf, type SunkMail, startSink } from './sink-session.ts'
import type { TakenLetter } from './taken-letter.ts'

// The ground's sink, a process of its own: takes every letter as fast as it can, without STARTTLS.
const questions = z.discriminatedUnion('what', [
  /** All letters since the last time, when there are so many of them, or after the time is up. */
  z.object({ what: z.literal('letters'), count: z.number(), timeoutMs: z.number() }),
])

let letters: TakenLetter[] = []
let wake: { count: number; now: () => void } | null = null

for (const host of Object.values(places.sink))
  void startSink(host, {
    name: 'mx.sink.example',
    extensions: ['PIPELINING', '8BITMIME', 'ENHANCEDSTATUSCODES'],
    take,
  })

answerQuestions(async (question) => {
  const { count, timeoutMs } = questions.parse(question)
  if (letters.length < count)
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, timeoutMs)
      wake = {
        count,
        now: () => {
          clearTimeout(timer)
          resolve()
        },
      }
    })
  wake = null
  const taken = letters
  letters = []
  return taken
})

function take({ recipient, message }: SunkMail): void {
  letters.push({
    recipient,
    kind: fieldOf(message, 'Mailsix-Letter'),
    caseId: fieldOf(message, 'Mailsix-Case'),
    signed: fieldOf(message, 'DKIM-Signature') !== '?',
    at: sharedNow(),
  })
  if (wake !== null && letters.length >= wake.count) wake.now()
}
