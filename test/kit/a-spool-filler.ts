import { join } from 'node:path'
import { openSpool } from '../../src/world/spool.ts'

// A process of its own that writes to a spool in a folder until it is refused, and prints by what; then whether the
// room is free again once it has closed the file.
const [folder = ''] = process.argv.slice(2)
const spool = await openSpool(join(folder, 'spool'))
for (const _ of ['full', 'free again']) {
  const file = await spool.open()
  let written = 0
  try {
    for (;;) {
      await file.write(Buffer.alloc(65_536))
      written += 65_536
    }
  } catch (error) {
    console.log(`${error instanceof Error ? error.name : 'Error'} after ${written}`)
  }
  await file.close()
}
