import { X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { certifies, trustRoots } from '../../src/wire/trusted-roots.ts'
import { aCertificate } from '../kit/a-certificate.ts'

const isFor = (name: string, host: string): boolean =>
  certifies(new X509Certificate(aCertificate(name).cert), host)

test('a certificate is for the names that it holds, in any case', () => {
  expect(isFor('mx.provider.example', 'mx.provider.example')).toBe(true)
  expect(isFor('MX.provider.example', 'mx.provider.example')).toBe(true)
  expect(isFor('mx.provider.example', 'mx2.provider.example')).toBe(false)
})

test('a wildcard stands for one whole label', () => {
  expect(isFor('*.provider.example', 'mx.provider.example')).toBe(true)
  expect(isFor('*.provider.example', 'provider.example')).toBe(false)
  expect(isFor('*.provider.example', 'a.mx.provider.example')).toBe(false)
  expect(isFor('mx*.provider.example', 'mx1.provider.example')).toBe(false)
})

test('the roots are read once, when they are asked for', () => {
  const trust = trustRoots([aCertificate('mx.provider.example').cert])
  expect(trust()).toBe(trust())
})
