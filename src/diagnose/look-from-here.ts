import { type Family, familyName } from '../values/family.ts'
import { noRootCode } from '../values/observation.ts'
import type { OutsideLook } from '../values/outside-look.ts'
import { notAsked } from '../values/own-check.ts'
import { judging, type Verdict } from '../values/verdict.ts'
import { kindOf } from './answers-over.ts'

const rule = judging('look-from-here')

/** How a family is on our own side: `missing` this machine has no way out by it, `closed` not even a canary answered. */
type Here = 'works' | 'missing' | 'closed' | 'unproven' | 'not-asked'

/**
 * Can this machine knock at others' port 25 at all? Many networks close it on the way out, and many have no IPv6; then
 * nothing that fails says anything of the other side.
 */
export function diagnoseLookFromHere(look: OutsideLook): Verdict {
  const { own, domain, route } = look
  const on = [own.ipv6, own.ipv4, own.dns]
  if (own.dns.state === 'failed') {
    const { what, code } = own.dns
    return rule.ours('dns-failed', { on: [own.dns], facts: { domain, text: `${what} (${code})` } })
  }
  if (route.mx.state === 'failed' && route.mx.code === noRootCode)
    return rule.ours('dns-failed', {
      on: [route.mx],
      facts: { domain, text: 'no name at all exists by them' },
    })
  const six = hereOver('ipv6', look)
  const four = hereOver('ipv4', look)
  const facts = { domain, families: familiesThatWork(look), text: wordsOf(look) }
  const detail = { on, facts }
  const isShut = (here: Here): boolean => here === 'closed' || here === 'missing'
  if (six !== 'works' && four !== 'works' && (six === 'closed' || four === 'closed'))
    return rule.ours('port-closed', detail)
  if (isShut(six)) return rule.ours(six === 'missing' ? 'ipv6-missing' : 'ipv6-closed', detail)
  if (six === 'unproven' || (four === 'unproven' && six === 'not-asked'))
    return rule.couldNotTell('unproven', detail)
  if (isShut(four)) return rule.ours(four === 'missing' ? 'ipv4-missing' : 'ipv4-closed', detail)
  if (four === 'unproven') return rule.couldNotTell('unproven', detail)
  if (six === 'not-asked' && four === 'not-asked') return rule.notApplicable('not-asked', { facts })
  return rule.pass('gets-out', detail)
}

function hereOver(family: Family, { own, doors }: OutsideLook): Here {
  const its = doors.filter((door) => door.family === family)
  if (its.some((door) => ['open', 'turned-away', 'mute'].includes(kindOf(door)))) return 'works'
  const found = own[family]
  switch (found.state) {
    case 'seen':
      return 'works'
    case 'failed':
      return its.some((door) => kindOf(door) === 'ours') ? 'missing' : 'closed'
    case 'absent':
    case 'skipped':
      return found.state === 'skipped' && found.reason === notAsked ? 'not-asked' : 'unproven'
  }
}

const familiesThatWork = (look: OutsideLook): string =>
  (['ipv6', 'ipv4'] as const)
    .filter((family) => hereOver(family, look) === 'works')
    .map(familyName)
    .join(' and ')

/** What failed on our side, for the text. */
const wordsOf = ({ own }: OutsideLook): string =>
  [own.ipv6, own.ipv4]
    .flatMap((look) =>
      look.state === 'failed' ? [look.code === 'LOCAL' ? look.what : `${look.what} (${look.code})`] : [],
    )
    .join('; ')
