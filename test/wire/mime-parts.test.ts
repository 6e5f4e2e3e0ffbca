import { expect, test } from 'vitest'
import { readParts } from '../../src/wire/mime-parts.ts'

const partsOf = (text: string) => readParts(Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1'))

const multipart = (boundary: string, parts: readonly string[]): string =>
  [
    `Content-Type: multipart/mixed; boundary=${boundary}\n\n`,
    ...parts.map((part) => `--${boundary}\n${part}\n`),
    `--${boundary}--\n`,
  ].join('')

test('of very many parts a hundred are read', () => {
  const parts = Array.from({ length: 300 }, (_, number) => `\npart ${number}`)
  expect(partsOf(multipart('b', parts)).leaves).toHaveLength(100)
  const groups = Array.from({ length: 30 }, (_, group) => multipart(`g${group}`, parts.slice(0, 30)))
  expect(partsOf(multipart('b', groups)).leaves.length).toBeLessThanOrEqual(100)
})

test('what is nested deeper than eight times is not entered', () => {
  let message = '\nthe innermost words'
  for (let depth = 20; depth > 0; depth -= 1) message = multipart(`b${depth}`, [message])
  const { leaves } = partsOf(message)
  expect(leaves).toHaveLength(1)
  expect(leaves[0]?.text).toContain('boundary=b10')
})

test('a mebibyte of a message is read, and the rest is not', () => {
  const { leaves } = partsOf(`Subject: x\n\n${`${'x'.repeat(998)}\n`.repeat(2000)}the end`)
  expect(leaves[0]?.bytes.length).toBeLessThanOrEqual(1_048_576)
  expect(leaves[0]?.text).not.toContain('the end')
})
