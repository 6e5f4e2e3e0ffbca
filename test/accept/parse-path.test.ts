import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readParameters, readPath, splitPathArgument } from '../../src/accept/parse-path.ts'

test.each([
  ['<test@six.example>', 'test@six.example', ''],
  [' <test@six.example> SIZE=5', 'test@six.example', 'SIZE=5'],
  ['<>', '', ''],
  ['<@a.example,@b.example:test@six.example>', 'test@six.example', ''],
  ['<"a b>c@d"@six.example> BODY=8BITMIME', '"a b>c@d"@six.example', 'BODY=8BITMIME'],
  ['<"a\\"> b"@six.example> SIZE=5', '"a\\"> b"@six.example', 'SIZE=5'],
  ['<postmaster>', 'postmaster', ''],
])('%s is a path', (argument, address, parameters) => {
  expect(splitPathArgument(argument)).toEqual({ address, parameters })
})

test.each([
  'test@six.example',
  '<test@six.example',
  '<<test@six.example>>',
  '<<test@six.example>',
  '<test@six.example>SIZE=5',
  '<te\u0000st@six.example>',
  '<te\u202est@six.example>',
  `<${'a'.repeat(300)}@six.example>`,
  '<"test@six.example>',
])('%s is no path', (argument) => {
  expect(splitPathArgument(argument)).toBeNull()
})

test('quoting is taken off a local part', () => {
  expect(readPath('"a \\" @\\\\"@x.example')).toEqual({ local: 'a " @\\', domain: 'x.example' })
  expect(readPath('anna..m.@docomo.example')).toEqual({ local: 'anna..m.', domain: 'docomo.example' })
})

test('parameters are read with their xtext, and only once each', () => {
  expect(readParameters('SIZE=100 smtputf8 ENVID=a+3Db')).toEqual({
    SIZE: '100',
    SMTPUTF8: true,
    ENVID: 'a=b',
  })
  expect(readParameters('SIZE=1 size=2')).toBeNull()
  expect(readParameters('ENVID=a+0D+0Ab')).toBeNull()
  expect(readParameters('=x')).toBeNull()
})

test('no argument throws, and no path that is read holds a line end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(() => readParameters(text)).not.toThrow()
      const split = splitPathArgument(`<${text}`)
      if (split !== null) {
        expect(() => readPath(split.address)).not.toThrow()
        expect(split.address).not.toMatch(/[\r\n]/)
      }
    }),
  )
})
