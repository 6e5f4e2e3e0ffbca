import { expect, test } from 'vitest'
import { decodeBody } from '../../src/wire/guess-charset.ts'

const bytes = (hex: string): Buffer => Buffer.from(hex.replace(/ /g, ''), 'hex')

test.each([
  ['as declared', 'windows-1257', 'f0', 'š'],
  ['as declared', 'shift_jis', '82b1 82f1', 'こん'],
  ['as declared', 'gb18030', 'cdcb d0c5', '退信'],
  ['UTF-8, whatever is declared', 'iso-2022-jp', 'e5ae9b', '宛'],
  ['UTF-8, undeclared', null, 'c3bc', 'ü'],
  ['ISO-2022-JP, undeclared', null, '1b2442 2473 1b2842', 'ん'],
  ['Latin letters, undeclared', null, '4772 f6df 6572', 'Größer'],
  ['Latin letters, said to be UTF-8', 'utf-8', '4772 f6df 6572', 'Größer'],
  ['EUC-JP, said to be ISO-2022-JP', 'iso-2022-jp', 'a4b3 a4f3 a5e1 a1bc a5eb', 'こんメール'],
  ['Shift_JIS, undeclared', null, '82b1 82f1 8381 815b 838b', 'こんメール'],
  ['KOI8-R, undeclared', null, 'd1dddd c9cb20 d0cf cccf ce', 'ящщик полон'],
  ['windows-1251, undeclared', null, 'ffeae8 20 efee ebee ed', 'яки полон'],
  ['a Chinese set, undeclared', null, 'cdcb d0c5 cdcb d0c5', '退信退信'],
  ['a charset that nobody knows', 'x-nonsense', '61 e9', 'aé'],
])('bytes are text: %s (%s)', (_, declared, hex, text) => {
  expect(decodeBody(bytes(hex), declared)).toBe(text)
})

test('ASCII stays, and nothing throws', () => {
  expect(decodeBody(Buffer.from('550 no'), 'utf-7')).toContain('550')
  expect(decodeBody(Buffer.alloc(0), null)).toBe('')
  expect(decodeBody(Buffer.from([0xff, 0xfe, 0xfd]), 'utf-16le').length).toBeGreaterThan(0)
})
