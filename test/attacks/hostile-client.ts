import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { addAddresses } from '../../bench/ground/own-network.ts'
import { places } from '../../bench/ground/places.ts'
import { openStore } from '../../src/world/store-open.ts'
import { systemNetwork } from '../../src/world/system-network.ts'
import { aClientFrom, type Client } from '../kit/a-client.ts'
import { type Besieged, stranger, testAddress } from './besieged-service.ts'

/** A sender whom nobody vouches for, and nobody disowns. */
export const mallory = 'm@nobody.example'

export const aMessage = [`From: Mallory <${mallory}>`, `To: ${testAddress}`, 'Subject: x', '', 'Hello.'].join(
  '\r\n',
)

/** Up to the 354. */
export async function intoData(client: Client, sender = mallory, recipient = testAddress): Promise<void> {
  await client.read()
  for (const line of ['EHLO evil.example', `MAIL FROM:<${sender}>`, `RCPT TO:<${recipient}>`, 'DATA'])
    expect(await client.say(line)).toMatch(/^[23]/)
}

export interface Delivery {
  message: string
  sender?: string
  recipient?: string
  /** Whom it comes from; one of our strangers otherwise. */
  client?: () => Promise<Client>
}

/** The replies to one message each, sent side by side; where one is refused before DATA, that. */
export async function repliesTo(deliveries: readonly Delivery[]): Promise<string[]> {
  return await Promise.all(
    deliveries.map(async ({ message, sender = mallory, recipient = testAddress, client: connect }, index) => {
      const client = await (connect ?? (() => stranger(index % places.strangers.length)))()
      const greeting = await client.read()
      let last = greeting
      for (const line of ['EHLO evil.example', `MAIL FROM:<${sender}>`, `RCPT TO:<${recipient}>`, 'DATA'])
        if (/^[23]/.test(last)) last = await client.say(line)
      if (last.startsWith('354')) {
        client.write(message)
        last = await client.say('\r\n.')
      }
      client.end()
      return last
    }),
  )
}

/** Each reply by how often it came. */
export function tell(all: readonly string[]): string {
  const counts = Map.groupBy(all, (reply) => reply.split(/[ \n]/).slice(0, 2).join(' ') || 'cut')
  return [...counts].map(([reply, { length }]) => `${length} × ${reply}`).join(', ')
}

/** Hostile clients that share no network: each in a /48 of its own. Once a file, with two digits of its own. */
export function aCrowd(
  count: number,
  digits: string,
): ((index: number) => Promise<Client>) & { size: number } {
  const addresses = Array.from(
    { length: count },
    (_, index) => `2001:db8:${digits}${index.toString(16).padStart(2, '0')}::1`,
  )
  addAddresses(addresses)
  const one = (index: number) =>
    aClientFrom(systemNetwork, addresses[index % count] ?? '', { address: places.ours.inbound, port: 25 })
  return Object.assign(one, { size: count })
}

/** A client from an IPv4 address, at the listener that takes mail for the control domain. */
export const overIpv4 = (address: string): Promise<Client> =>
  aClientFrom(systemNetwork, address, { address: places.ours.dualStack4, port: 25 })

/** What the service has in its database, seen by another process. */
export async function lookInside<T>(
  { ground }: Besieged,
  look: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>,
): Promise<T> {
  const store = await openStore({
    url: 'sqlite',
    folder: join(ground.folder, 'state'),
    node: 'spy',
    readOnly: true,
  })
  try {
    return await look(store)
  } finally {
    await store.close()
  }
}

/** How many of the newest cases this sender opened: the service's own word on what it took. */
export const casesOf = (besieged: Besieged, sender: string): Promise<number> =>
  lookInside(
    besieged,
    async (store) => (await store.recentCases(500)).filter((found) => found.sender === sender).length,
  )

/** Open descriptors of the service: whoever comes and goes leaves none. */
export const descriptorsOf = ({ service }: Besieged): number => readdirSync(`/proc/${service.pid}/fd`).length
