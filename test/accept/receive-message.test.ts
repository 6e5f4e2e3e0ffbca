import { expect, test } from 'vitest'
import { receiveMessage } from '../../src/accept/receive-message.ts'
import type { Spool } from '../../src/world/spool.ts'

const size = 1_048_576

/** A spool that counts the files that were opened, and the octets that were written. */
function aCountedSpool(): { spool: Spool; opened: () => number; written: () => number } {
  let opened = 0
  let written = 0
  const spool: Spool = {
    async open() {
      opened += 1
      const chunks: Buffer[] = []
      return {
        async write(bytes) {
          chunks.push(Buffer.from(bytes))
          written += bytes.length
        },
        read: async () => Buffer.concat(chunks),
        close: async () => undefined,
      }
    },
  }
  return { spool, opened: () => opened, written: () => written }
}

async function* pieces(...all: string[]): AsyncGenerator<Buffer> {
  for (const piece of all) yield Buffer.from(piece, 'latin1')
}

const lines = `${'x'.repeat(998)}\r\n`.repeat(500)

test('what is small stays in memory, and what is large goes to the spool', async () => {
  const { spool, opened, written } = aCountedSpool()
  const small = await receiveMessage(pieces('Subject: x\r\n\r\nHello\r\n'), size, spool)
  expect(small).toMatchObject({ state: 'held', message: { spooled: false } })
  expect(opened()).toBe(0)
  const large = await receiveMessage(pieces('Subject: x\r\n\r\n', lines), size, spool)
  expect(large).toMatchObject({ state: 'held', message: { spooled: true } })
  expect(opened()).toBe(1)
  // All but what is still in the hand.
  expect(written()).toBeGreaterThan(lines.length - 2 * 65_536)
})

test('what will be refused is read to its end, and no more of it is kept', async () => {
  const { spool, opened } = aCountedSpool()
  const received = await receiveMessage(pieces('Subject: \0\r\n\r\n', lines), size, spool)
  expect(received).toMatchObject({ state: 'refused', refusal: { code: 554 } })
  expect(opened()).toBe(0)
})
