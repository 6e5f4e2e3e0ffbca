import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { createBirpc } from 'birpc'
import type { OfPages, OfService, PageThreadInit } from '../../src/pages/page-thread-talk.ts'

/** How a thread of pages goes wrong once: as the file `odd` of the state folder says, which it takes away. */
export type Oddity = 'crash' | 'spin' | 'hoard' | 'refuse' | 'vanish'

const port = parentPort
const { config, seen } = workerData as PageThreadInit
const file = join(config.state, 'odd')
const oddity = existsSync(file) ? readFileSync(file, 'utf8') : null
rmSync(file, { force: true })
setInterval(() => Atomics.store(seen, 0, process.hrtime.bigint()), 20).unref()

/** A server that says nothing, so that the thread has something to live for. */
const server = createServer()
createBirpc<OfService, OfPages>(
  {
    async start() {
      if (oddity === 'refuse') throw new Error('it will not start')
      if (oddity === 'vanish') process.exit(3)
      const { address = '::1', port: wanted = 0 } = config.web.listen[0] ?? {}
      await new Promise<void>((done) => {
        server.listen(wanted, address, () => done())
      })
      if (oddity !== null) setTimeout(goWrong, 50)
      const at = server.address()
      return at === null || typeof at === 'string' ? [] : [{ address: at.address, port: at.port }]
    },
    async close() {
      server.close()
    },
  },
  { post: (message: unknown) => port?.postMessage(message), on: (take) => port?.on('message', take) },
)

function goWrong(): void {
  if (oddity === 'crash') throw new Error('it crashed')
  if (oddity === 'hoard') for (const all: object[] = []; ; ) all.push({ all: [...all].slice(-1_000) })
  for (;;);
}
