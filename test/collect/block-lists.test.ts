import { expect, test } from 'vitest'
import { lookAtBlockLists } from '../../src/collect/block-lists.ts'
import type { BlockList } from '../../src/values/block-list.ts'
import type { ClientKind } from '../../src/values/client-kind.ts'
import { systemClock } from '../../src/world/clock.ts'
import { lookBy } from '../../src/world/look.ts'
import { anArrival, someHeaders } from '../kit/a-case.ts'
import { aZone } from '../kit/a-dns-server.ts'
import { aResolver } from '../kit/a-resolver.ts'

const lists: BlockList[] = [
  { zone: 'zen.example', of: 'addresses' },
  { zone: 'dbl.example', of: 'domains' },
]
const arrival = anArrival({ headers: someHeaders({ from: 'me@bad.example' }) })
const nibbles = '5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.5.0.0.0.8.b.d.0.1.0.0.2'

async function look(kind: ClientKind = 'global', asked = lists): Promise<string[]> {
  const resolver = await aResolver(
    aZone('zen.example', [nibbles, 'A', '127.0.0.2']),
    aZone('dbl.example', ['bad.example', 'A', '127.0.1.2']),
  )
  const looks = await lookAtBlockLists(arrival, kind, asked, resolver, lookBy(systemClock))
  return looks.map(({ list, subject, answer }) => `${answer.id} ${subject} ${list} ${answer.state}`)
}

test('lists of addresses are asked about the client, lists of domains about each domain', async () => {
  expect(await look()).toEqual([
    'list-1-1 2001:db8:5::25 zen.example seen',
    'list-2-1 ready.example dbl.example absent',
    'list-2-2 bad.example dbl.example seen',
  ])
})

test('an address that our own gateway put there is not asked about', async () => {
  expect((await look('gateway'))[0]).toBe('list-1-1 2001:db8:5::25 zen.example skipped')
})

test('where no list is configured none is asked', async () => {
  expect(await look('global', [])).toEqual([])
})
