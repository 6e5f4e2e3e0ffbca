import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../src/world/store-open.ts'
import { aNewCase } from '../test/kit/a-store.ts'

// Durable test mails of 3 kB, one after the other and 20 in flight: µs of CPU and of the wall's clock for each.
// An argument is a database's URL; without one it is SQLite in the system's temporary folder.
const url = process.argv[2] ?? 'sqlite'
const mails = 4_000
const folder = mkdtempSync(join(tmpdir(), 'mailsix-bench-'))
const store = await openStore({ url, folder, node: 'bench' })
const run = Date.now().toString(36)
let opened = 0

async function openCases(count: number): Promise<void> {
  for (let mail = 0; mail < count; mail += 1) {
    opened += 1
    await store.openCase(aNewCase({ id: `${run}-${opened}` }))
  }
}

async function measure(name: string, inFlight: number): Promise<void> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  await Promise.all(Array.from({ length: inFlight }, () => openCases(mails / inFlight)))
  const wallMs = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  const cpuUs = (user + system) / mails
  console.log(`${name}: ${cpuUs.toFixed(0)} µs CPU, ${((wallMs * 1000) / mails).toFixed(0)} µs wall a mail`)
}

await openCases(500)
await measure('openCase alone', 1)
await measure('openCase, 20 in flight', 20)
await store.close()
rmSync(folder, { recursive: true })
