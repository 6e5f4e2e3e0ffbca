import type { Evidence, Hop, Looks } from '../values/evidence.ts'
import { utc } from '../values/utc.ts'
import type { Say } from './catalogue.ts'

/** How a mail came in: a label and what was seen, in the order in which people read it. Not yet cleaned. */
export function howItCame(
  say: Say,
  { arrival, looks }: Pick<Evidence, 'arrival' | 'looks'>,
): [string, string][] {
  const { client, helo, tls, steps, hostname } = arrival
  const rows: [string, string][] = [
    [say('answer.client'), client.address],
    [say('answer.name'), looks === null ? say('answer.unknown') : clientName(say, looks, client.address)],
    [say('answer.greeting'), `${helo.verb} ${helo.name}`],
    [
      say('answer.encryption'),
      tls === null ? say('answer.encryption-none') : `${tls.version}, ${tls.cipher}`,
    ],
    [say('answer.taken'), say('answer.taken-at', { time: utc(steps.dot, 'second'), host: hostname })],
  ]
  const hops = looks?.hops.state === 'seen' ? looks.hops.value : []
  // A mail that was made on its first server has hops without an address; that would only puzzle.
  if (hops.some(({ family }) => family !== null)) {
    const count = (family: Hop['family']): number => hops.filter((hop) => hop.family === family).length
    rows.push([
      say('answer.hops'),
      say('answer.hops-counted', { ipv6: count('ipv6'), ipv4: count('ipv4'), other: count(null) }),
    ])
  }
  return rows
}

function clientName(say: Say, { clientNames, clientNameAddresses }: Looks, client: string): string {
  switch (clientNames.state) {
    case 'absent':
      return say('answer.no-name')
    case 'failed':
    case 'skipped':
      return say('answer.name-unknown')
    case 'seen':
      break
  }
  const confirmed = clientNameAddresses.find(
    ({ addresses }) => addresses.state === 'seen' && addresses.value.includes(client),
  )
  return confirmed === undefined
    ? say('answer.name-unconfirmed', { name: clientNames.value[0] ?? '' })
    : say('answer.name-confirmed', { name: confirmed.name })
}
