import { expect, test } from 'vitest'
import { ownWindowMs } from '../../src/values/own-check.ts'
import { makeOwnSide } from '../../src/world/own-side.ts'

const [began, later] = [1_000, 2_000]
const unlike = ['2001:db8::25', '2a00:1450::25', '2a01:111::25']

test('nothing shows that our side works before anything was seen', () => {
  const side = makeOwnSide()
  expect(side.proofSince('ipv6', 0, later, [])).toBeNull()
  expect(side.dnsAnsweredSince(0)).toBe(false)
  expect(side.getsNowhere('ipv6', later)).toBe(false)
})

test('a connection that came in shows its own family, from then on', () => {
  const side = makeOwnSide()
  side.noteIncoming('ipv6', began)
  expect(side.proofSince('ipv6', began, later, [])).toBe('session-in')
  expect(side.proofSince('ipv6', began + 1, later, [])).toBeNull()
  expect(side.proofSince('ipv4', 0, later, [])).toBeNull()
})

test('a server’s reply shows a family, and so does a refused dial', () => {
  const side = makeOwnSide()
  side.noteReply('ipv6', began)
  side.noteReset('ipv4', '192.0.2.25', began)
  expect(side.proofSince('ipv6', began, later, [])).toBe('reply')
  expect(side.proofSince('ipv4', began, later, [])).toBe('reply')
})

test('a reset shows nothing of the very address that is in question', () => {
  const side = makeOwnSide()
  const [address = '', other = ''] = unlike
  side.noteReset('ipv6', address, began)
  expect(side.proofSince('ipv6', began, later, [address])).toBeNull()
  side.noteReset('ipv6', other, began)
  expect(side.proofSince('ipv6', began, later, [address])).toBe('reply')
})

test('what is told late takes nothing back', () => {
  const side = makeOwnSide()
  side.noteReply('ipv6', later)
  side.noteReply('ipv6', began)
  expect(side.proofSince('ipv6', later, later, [])).toBe('reply')
})

test('dials in vain to three unlike networks get nowhere, to three hosts of one they may', () => {
  const side = makeOwnSide()
  for (const address of ['2001:db8:1::25', '2001:db8:2::25', '2001:db8:3::25'])
    side.noteSilence('ipv6', address, began)
  expect(side.getsNowhere('ipv6', later)).toBe(false)
  for (const address of unlike) side.noteSilence('ipv6', address, began)
  expect(side.getsNowhere('ipv6', later)).toBe(true)
  expect(side.getsNowhere('ipv4', later)).toBe(false)
  expect(side.getsNowhere('ipv6', began + ownWindowMs + 1)).toBe(false)
})

test('who gets nowhere is not proved well by mail that comes in, nor by refusals alone', () => {
  const side = makeOwnSide()
  for (const address of unlike) side.noteReset('ipv6', address, began)
  side.noteIncoming('ipv6', began)
  expect(side.proofSince('ipv6', began, later, [])).toBeNull()
  side.noteReply('ipv6', began + 1)
  expect(side.proofSince('ipv6', began, later, [])).toBe('reply')
  expect(side.getsNowhere('ipv6', later)).toBe(false)
})

test('a dial in vain before the last reply counts no more', () => {
  const side = makeOwnSide()
  side.noteReply('ipv6', later)
  for (const address of unlike) side.noteSilence('ipv6', address, began)
  expect(side.getsNowhere('ipv6', later)).toBe(false)
})

test('an answer of the DNS counts from its time on', () => {
  const side = makeOwnSide()
  side.noteDnsAnswer(began)
  expect(side.dnsAnsweredSince(began)).toBe(true)
  expect(side.dnsAnsweredSince(later)).toBe(false)
})

test('of very many networks the latest are remembered', () => {
  const side = makeOwnSide()
  const address = (number: number): string => `2001:${number.toString(16)}::1`
  for (let number = 1; number <= 150; number += 1) side.noteTurnedAway(address(number), number)
  expect(side.turnedAwaySince([address(1), address(50)], 0)).toEqual([])
  expect(side.turnedAwaySince([address(51), address(150)], 0)).toHaveLength(2)
})
