import { spawn } from 'node:child_process'
import { dyingWithUs } from './own-network.ts'

/** Another process of the ground, which answers questions. */
export interface Helper {
  pid: number
  /** Rejects when the helper has ended, or failed at it. */
  ask(question: unknown): Promise<unknown>
  stop(): void
}

type Question = { id: number; question: unknown }
type Answer = { id: number } & ({ value: unknown } | { error: string })

/** Starts a file of this folder; it is ready to be asked at once, for questions wait for it. */
export function startHelper(file: string | URL): Helper {
  const path = new URL(file, import.meta.url).pathname
  const [command = '', ...rest] = dyingWithUs([process.execPath, path])
  const child = spawn(command, rest, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let last = 0
  child.on('message', (answer: Answer) => {
    const asker = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('error' in answer) asker?.reject(new Error(`${file}: ${answer.error}`))
    else asker?.resolve(answer.value)
  })
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error(`${file} has ended`))
    waiting.clear()
  })
  return {
    pid: child.pid ?? 0,
    ask(question) {
      return new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        child.send({ id: last, question } satisfies Question)
      })
    },
    stop() {
      child.kill()
    },
  }
}

/** The helper's side. */
export function answerQuestions(answer: (question: unknown) => Promise<unknown> | unknown): void {
  process.on('message', ({ id, question }: Question) => {
    void Promise.resolve(question)
      .then(answer)
      .then(
        (value) => ({ id, value: value ?? null }),
        (error: unknown) => ({ id, error: String(error) }),
      )
      .then((message) => process.send?.(message satisfies Answer))
  })
  process.on('disconnect', () => process.exit())
}

/** ms on a clock that all processes of the machine share. */
export const sharedNow = (): number => Number(process.hrtime.bigint() / 1_000n) / 1_000
