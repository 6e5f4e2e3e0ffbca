import { expect, test } from 'vitest'
import { qrCode } from '../../src/pages/qr.ts'

test('a code has light around it on all sides, and is drawn by nothing but strokes within its size', () => {
  const { size, path } = qrCode('mailto:test+k7q2m9abcd@doesnotwork.example')
  const strokes = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g)]
  expect(strokes.map(([stroke]) => stroke).join('')).toBe(path)
  const columns = strokes.flatMap(([, x, , run]) => [Number(x), Number(x) + Number(run)])
  const rows = strokes.map(([, , y]) => Number(y))
  expect([Math.min(...columns), Math.max(...columns)]).toEqual([2, size - 2])
  expect([Math.min(...rows), Math.max(...rows)]).toEqual([2, size - 3])
})
