import { parseAddress } from '../values/address.ts'
import { hidesClient } from '../values/client-kind.ts'
import type { Evidence, ListLook } from '../values/evidence.ts'
import { judging, type Verdict } from '../values/verdict.ts'
import { couldNotLook } from './could-not-look.ts'

const rule = judging('block-lists')

/**
 * Is the client's address or a domain of the mail on a block list that the operator asks (RFC 5782)? Information only:
 * it decides no ability, and whoever is listed is no worse than partial.
 */
export function diagnoseBlockLists(
  { arrival, clientKind, ownChecks }: Pick<Evidence, 'arrival' | 'clientKind' | 'ownChecks'>,
  looks: readonly ListLook[],
): Verdict {
  const { address } = arrival.client
  const listed = looks.filter(({ answer }) => answer.state === 'seen')
  if (listed.length > 0) {
    const network = listed.find(({ subject }) => parseAddress(subject) !== null)
    const subjects = distinct(listed.map(({ subject }) => subject))
    return rule.partial('listed', {
      on: listed.map(({ answer }) => answer),
      mender: network === undefined ? 'domain-owner' : 'sending-provider',
      facts: {
        subjects: subjects.join(', '),
        count: subjects.length,
        lists: listsOf(listed),
        network: network?.subject.includes(':') ? 'yes' : 'no',
      },
    })
  }
  const unasked = looks.filter(({ answer }) => answer.state === 'skipped')
  if (unasked.length > 0 && hidesClient(clientKind))
    return rule.ours('came-by-gateway', { on: unasked.map(({ answer }) => answer) })
  const asked = looks.filter(({ answer }) => answer.state !== 'skipped')
  if (asked.length === 0) return rule.notTested('none-configured')
  const failed = asked.filter(({ answer }) => answer.state === 'failed')
  const facts = { address, count: distinct(asked.map(({ list }) => list)).length }
  if (failed.length > 0) {
    const on = failed.map(({ answer }) => answer)
    return couldNotLook(rule, on, ownChecks, { ...facts, lists: listsOf(failed) })
  }
  return rule.pass('not-listed', { on: asked.map(({ answer }) => answer), facts })
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)]
const listsOf = (looks: readonly ListLook[]): string => distinct(looks.map(({ list }) => list)).join(', ')
