import { parseAddressLiteral } from '../values/address.ts'
import { hidesClient } from '../values/client-kind.ts'
import { domainName } from '../values/domain-name.ts'
import type { Evidence, Looks } from '../values/evidence.ts'
import { quotedWords } from '../values/quoted-words.ts'
import { judging, type Verdict } from '../values/verdict.ts'
import { couldNotLook } from './could-not-look.ts'

const rule = judging('helo-name')

/**
 * Does the sending server greet by a name of its own? RFC 5321 §2.3.5: a full name that has addresses, or else an
 * address literal. That the name leads to the client is asked by nobody's standard, but by many a filter.
 */
export function diagnoseHeloName(
  { arrival, clientKind, ownChecks }: Pick<Evidence, 'arrival' | 'clientKind' | 'ownChecks'>,
  { heloA, heloAaaa }: Pick<Looks, 'heloA' | 'heloAaaa'>,
): Verdict {
  const { address } = arrival.client
  const { name } = arrival.helo
  const facts = { name, address }
  if (parseAddressLiteral(name) !== null) return rule.partial('address-literal', { facts })
  if (domainName(name)?.includes('.') !== true) {
    // It may be anything, a link too.
    return rule.fail('not-a-name', { facts: { ...facts, name: quotedWords(name, 255) } })
  }
  if (hidesClient(clientKind)) return rule.ours('came-by-gateway', { facts })
  const [own, other] = arrival.family === 'ipv6' ? [heloAaaa, heloA] : [heloA, heloAaaa]
  switch (own.state) {
    case 'seen':
      return own.value.includes(address)
        ? rule.pass('names-client', { on: [own], facts })
        : rule.partial('points-elsewhere', { on: [own], facts })
    case 'failed':
    case 'skipped':
      return couldNotLook(rule, [own], ownChecks, facts)
    case 'absent':
      break
  }
  switch (other.state) {
    case 'seen':
      return rule.partial('other-family-only', { on: [own, other], facts })
    case 'failed':
    case 'skipped':
      return couldNotLook(rule, [own, other], ownChecks, facts)
    case 'absent':
      return rule.fail('no-address', { on: [own, other], facts })
  }
}
