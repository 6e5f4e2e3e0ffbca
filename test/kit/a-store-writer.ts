import { writeSync } from 'node:fs'
import { openStore } from '../../src/world/store-open.ts'
import { aNewCase } from './a-store.ts'

// A process of its own that takes test mails until it is killed, and prints the id of each that is durable.
// Arguments: the database's URL, the state folder, how many at once, of how many bytes, and how many in all.
const [url = 'sqlite', folder = '', inFlight = '1', bytes = '3000', most = 'Infinity'] = process.argv.slice(2)
const store = await openStore({ url, folder, node: 'writer' })
writeSync(1, 'ready\n')
let taken = 0

async function takeMails(): Promise<void> {
  while (taken < Number(most)) {
    taken += 1
    const id = `mail${taken}`
    try {
      await store.openCase(aNewCase({ id, raw: Buffer.alloc(Number(bytes), id) }))
    } catch (error) {
      writeSync(1, `${error instanceof Error ? error.name : 'Error'}\n`)
      await new Promise((resolve) => setTimeout(resolve, 50))
      continue
    }
    writeSync(1, `${id}\n`)
  }
}

await Promise.all(Array.from({ length: Number(inFlight) }, takeMails))
await store.close()
