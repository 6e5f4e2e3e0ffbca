import fc from 'fast-check'
import { expect, test } from 'vitest'
import { domainOf, maskAddress, normaliseMailbox, splitAddress } from '../../src/values/mailbox.ts'

test.each([
  ['User@Ready.Example', { local: 'User', domain: 'ready.example' }],
  ['user@ready.example.', { local: 'user', domain: 'ready.example' }],
  ['"a@b"@ready.example', { local: '"a@b"', domain: 'ready.example' }],
  ['user@[IPv6:2001:db8::1]', { local: 'user', domain: '[ipv6:2001:db8::1]' }],
])('%s has a local part and a domain', (address, parts) => {
  expect(splitAddress(address)).toEqual(parts)
})

test.each(['', 'postmaster', '@ready.example', 'user@'])('"%s" has no two parts', (address) => {
  expect(splitAddress(address)).toBeNull()
  expect(domainOf(address)).toBe('')
})

test.each([
  'user@ready.example',
  'USER@Ready.Example',
  'user+news@ready.example',
  'user+a+b@ready.example',
  'prvs=1234abcdef=user@ready.example',
  'PRVS=1234ABCDEF=User+tag@ready.example',
  'user=prvs=1234abcdef@ready.example',
  'SRS0=HHH=TT=ready.example=user@forwarder.example',
  'SRS0+HHH=TT=ready.example=user@forwarder.example',
  'SRS1=HHH=first.example==HHH=TT=ready.example=user@second.example',
  'SRS0=HHH=TT=ready.example=user+tag@forwarder.example',
])('%s counts as the mailbox user@ready.example', (address) => {
  expect(normaliseMailbox(address)).toBe('user@ready.example')
})

test('what is nobody’s tag stays', () => {
  expect(normaliseMailbox('+tag@ready.example')).toBe('+tag@ready.example')
  expect(normaliseMailbox('first.last@ready.example')).toBe('first.last@ready.example')
  expect(normaliseMailbox('x=y@ready.example')).toBe('x=y@ready.example')
  expect(normaliseMailbox('postmaster')).toBe('postmaster')
})

test('a fresh tag never makes another mailbox', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9.+_=-]{0,30}$/), (tag) => {
      expect(normaliseMailbox(`user+${tag}@ready.example`)).toBe('user@ready.example')
    }),
  )
})

test('in public an address shows its first letter and its domain', () => {
  expect(maskAddress('jane.doe@ready.example')).toBe('j…@ready.example')
  expect(maskAddress('😀x@ready.example')).toBe('😀…@ready.example')
  expect(maskAddress('nothing')).toBe('…')
})
