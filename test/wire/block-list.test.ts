import { expect, test } from 'vitest'
import type { BlockList } from '../../src/values/block-list.ts'
import { askBlockList } from '../../src/wire/block-list.ts'
import { aZone } from '../kit/a-dns-server.ts'
import { aResolver } from '../kit/a-resolver.ts'

const addresses: BlockList = { zone: 'zen.example', of: 'addresses' }
const domains: BlockList = { zone: 'dbl.example', of: 'domains' }
const nibbles = '5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.5.0.0.0.8.b.d.0.1.0.0.2'

const world = () =>
  aResolver(
    aZone(
      'zen.example',
      [nibbles, 'A', '127.0.0.3'],
      [nibbles, 'A', '192.0.2.80'],
      ['1.2.0.192', 'A', '127.0.0.2'],
      ['2.2.0.192', 'A', '127.255.255.254'],
      ['3.2.0.192', 'A', '203.0.113.80'],
    ),
    aZone('dbl.example', ['bad.example', 'A', '127.0.1.2']),
    aZone('gone.example', ['1.2.0.192', 'A', '127.0.0.2'], ['1.0.0.127', 'A', '127.0.0.2']),
  )
const ask = async (list: BlockList, subject: string) => askBlockList(list, subject, await world())

test('an IPv4 address is asked for by its octets, an IPv6 address by its nibbles', async () => {
  expect(await ask(addresses, '192.0.2.1')).toEqual({ state: 'seen', value: ['127.0.0.2'] })
  expect(await ask(addresses, '2001:db8:5::25')).toEqual({ state: 'seen', value: ['127.0.0.3'] })
})

test('an IPv4-mapped address is asked for as the IPv4 address it is', async () => {
  expect((await ask(addresses, '::ffff:192.0.2.1')).state).toBe('seen')
})

test('what is on no list is absent', async () => {
  expect((await ask(addresses, '192.0.2.9')).state).toBe('absent')
  expect((await ask(domains, 'good.example')).state).toBe('absent')
})

test('a domain is asked for by its name', async () => {
  expect(await ask(domains, 'bad.example')).toEqual({ state: 'seen', value: ['127.0.1.2'] })
})

test('a list that refuses the question says nothing of the address', async () => {
  expect(await ask(addresses, '192.0.2.2')).toEqual({ state: 'failed', code: 'LIST-REFUSED' })
})

test('an address of a web server is no code', async () => {
  expect(await ask(addresses, '192.0.2.3')).toEqual({ state: 'failed', code: 'LIST-BROKEN' })
})

test('a list that lists what no list may lists everything, and says nothing', async () => {
  const gone: BlockList = { zone: 'gone.example', of: 'addresses' }
  expect(await ask(gone, '192.0.2.1')).toEqual({ state: 'failed', code: 'LIST-BROKEN' })
})

test('a list whose DNS fails is a failed look', async () => {
  const away: BlockList = { zone: 'away.example', of: 'addresses' }
  expect((await ask(away, '192.0.2.1')).state).toBe('failed')
})

test('what a list cannot know is not asked', async () => {
  expect((await ask(domains, '[192.0.2.1]')).state).toBe('skipped')
  expect((await ask(addresses, 'good.example')).state).toBe('skipped')
})
