import { hidesClient } from '../values/client-kind.ts'
import type { Evidence, Looks } from '../values/evidence.ts'
import { judging, type Verdict } from '../values/verdict.ts'
import { couldNotLook } from './could-not-look.ts'

const rule = judging('client-reverse-dns')

/**
 * Has the client's address a name, and does a name lead back to the address?
 * RFC 8601 §3: "iprev" passes when one of the names' addresses is the client's.
 */
export function diagnoseClientReverseDns(
  { arrival, clientKind, ownChecks }: Pick<Evidence, 'arrival' | 'clientKind' | 'ownChecks'>,
  looks: Looks,
): Verdict {
  const { clientNames, clientNameAddresses } = looks
  const facts = { address: arrival.client.address, name: clientNameAddresses[0]?.name ?? '' }
  // Behind a gateway of ours the client's own address is not known, let alone its name.
  if (hidesClient(clientKind)) return rule.ours('came-by-gateway', { on: [clientNames], facts })
  switch (clientNames.state) {
    case 'failed':
    case 'skipped':
      return couldNotLook(rule, [clientNames], ownChecks, facts)
    case 'absent':
      return rule.fail('no-name', { on: [clientNames], facts })
    case 'seen':
      break
  }
  const on = [clientNames, ...clientNameAddresses.map(({ addresses }) => addresses)]
  const confirming = clientNameAddresses.find(
    ({ addresses }) => addresses.state === 'seen' && addresses.value.includes(arrival.client.address),
  )
  if (confirming !== undefined) {
    return rule.pass('confirmed', {
      on: [clientNames, confirming.addresses],
      facts: { ...facts, name: confirming.name },
    })
  }
  if (
    clientNameAddresses.some(({ addresses }) => addresses.state === 'failed' || addresses.state === 'skipped')
  ) {
    return couldNotLook(rule, on, ownChecks, facts)
  }
  const elsewhere = clientNameAddresses.some(({ addresses }) => addresses.state === 'seen')
  return rule.fail(elsewhere ? 'name-points-elsewhere' : 'name-without-address', { on, facts })
}
