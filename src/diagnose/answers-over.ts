import { parseAddress } from '../values/address.ts'
import { type Family, familyName } from '../values/family.ts'
import type { Knock } from '../values/knock.ts'
import type { Observation } from '../values/observation.ts'
import type { OutsideDoor, OutsideLook } from '../values/outside-look.ts'
import { endOf, ownStateAt } from '../values/own-check.ts'
import { type Facts, type Ground, judging, type Verdict } from '../values/verdict.ts'
import { couldNotLook } from './could-not-look.ts'
import { wasGreeted } from './doors.ts'

const judges = { ipv6: judging('answers-over-ipv6'), ipv4: judging('answers-over-ipv4') } as const

/**
 * `open` a mail server greeted and went on; `turned-away` it said no in place of a greeting; `mute` somebody took the
 * connection, and no more; `closed` the port is; `silent` nothing came back; `ours` only this machine failed; `untold`
 * nobody knocked, or time was up.
 */
type DoorKind = 'open' | 'turned-away' | 'mute' | 'closed' | 'silent' | 'ours' | 'untold'

interface Found extends OutsideDoor {
  kind: DoorKind
}

// The shortest silence that counts: Linux and its kin ask at once, after one second and after three.
const patienceMs = 3_100
const shownAddresses = 10

/**
 * Do the domain's mail servers answer over a family, as one knock at each address found? A probe of one moment from one
 * place: that nobody answers is said only where port 25 was seen to be open to us over that family, or where all else
 * speaks for it; whatever may be our own side's doing is held against nobody.
 */
export function diagnoseAnswersOver(family: Family, look: OutsideLook): Verdict {
  const rule = judges[family]
  const { domain, route, own } = look
  const facts = { domain, family: familyName(family) }
  const { mx } = route
  if (mx.state === 'failed' || (mx.state === 'skipped' && route.exchangers.length === 0))
    return couldNotLook(rule, [mx], [own], facts)
  if (mx.state === 'absent' && !route.implicit)
    return rule.notApplicable('no-such-domain', { on: [mx], facts })
  // RFC 7505 §3: the null MX, here '', says that no mail is taken.
  if (mx.state === 'seen' && mx.value.every(({ host }) => host === ''))
    return rule.notApplicable('takes-no-mail', { on: [mx], facts })

  const doors = look.doors
    .filter((door) => door.family === family)
    .map((door): Found => ({ ...door, kind: kindOf(door) }))
  const open = doors.filter(({ kind }) => kind === 'open')
  if (open.length > 0) return diagnoseOpen(rule, doors, facts)
  const records = route.exchangers.map(({ a, aaaa }) => (family === 'ipv6' ? aaaa : a))
  if (records.some(({ state }) => state === 'failed'))
    return couldNotLook(rule, [mx, ...records], [own], facts)
  if (doors.length === 0) return rule.notApplicable('no-address', { on: [mx, ...records], facts })
  const barred = doors.filter(({ bar }) => bar !== null)
  const atHome = barred.filter(({ bar }) => bar === 'own')
  if (atHome.length > 0) return rule.couldNotTell('own-address', detail(atHome, facts))
  if (barred.length === doors.length)
    return rule.fail('no-public-address', {
      ...detail(barred, facts),
      on: [mx, ...records],
      mender: 'domain-owner',
    })
  const known = new Set(doors.map(({ address }) => address))
  const isWhole = records.flatMap(addressesIn).every((address) => known.has(address))
  return diagnoseNone(
    family,
    doors.filter(({ bar }) => bar === null),
    isWhole,
    look,
  )
}

type Judge = (typeof judges)[Family]

function diagnoseOpen(rule: Judge, doors: readonly Found[], facts: Facts): Verdict {
  const open = doors.filter(({ kind }) => kind === 'open')
  const vain = doors.filter(({ kind }) => kind !== 'open' && kind !== 'untold')
  const barred = doors.filter(({ bar }) => bar !== null && bar !== 'own')
  const others = [...vain, ...barred]
  if (others.length === 0) return rule.pass('all-answer', detail(open, facts))
  const counted = { ...facts, count: open.length + others.length, open: open.length }
  return rule.partial('some-answer', {
    on: [...open, ...others].map(({ knock }) => knock),
    facts: { ...detail(others, counted).facts, count: counted.count },
  })
}

/** No door of these is open. */
function diagnoseNone(family: Family, doors: readonly Found[], isWhole: boolean, look: OutsideLook): Verdict {
  const rule = judges[family]
  const { own, domain } = look
  const facts = { domain, family: familyName(family) }
  const of = (kind: DoorKind): Found[] => doors.filter((door) => door.kind === kind)
  const away = of('turned-away')
  if (away.length > 0)
    return rule.couldNotTell('turned-away', detail(away, { ...facts, text: wordsOf(away) }))
  const mute = of('mute')
  if (mute.length > 0)
    return rule.couldNotTell('no-greeting', detail(mute, { ...facts, text: wordsOf(mute) }))
  const ours = of('ours')
  const isOurs =
    ours.length > 0 || doors.some(({ knock }) => ownStateAt([own], family, endOf(knock)) === 'failed')
  if (isOurs) {
    const grounds = [...(ours.length > 0 ? ours : doors).map(({ knock }) => knock), own[family]]
    return rule.ours('our-network', {
      on: grounds,
      facts: { ...detail(doors, facts).facts, text: wordsOf(ours.length > 0 ? ours : doors) },
    })
  }
  if (!isWhole || of('untold').length > 0) return rule.couldNotTell('not-all-tried', detail(doors, facts))
  const proof = proofOf(family, doors, look)
  if (proof === null) return rule.couldNotTell('our-side-unproven', detail(doors, facts, [own[family]]))
  const closed = of('closed').length
  const how = closed === doors.length ? 'closed' : closed === 0 ? 'silent' : 'both'
  return rule.fail('none-answers', detail(doors, { ...facts, proof: proof.by, how }, proof.on))
}

/**
 * What shows that a knock over this family would have been answered by somebody else, so that the silence is theirs. Port
 * 25 open to us over that very family, by another server's reply or a canary's, is certain. Where no canary could be
 * asked, the other family's port 25 must have been open and packets of this one must have come back; a network that
 * closes port 25 over one family alone can't be told apart then, and the text says so. Null where nothing shows it.
 */
function proofOf(
  family: Family,
  doors: readonly Found[],
  { own, doors: all, receivers }: OutsideLook,
): { by: 'reply' | 'canary' | 'indirect'; on: Ground[] } | null {
  const certain = own[family]
  if (certain.state === 'seen') return { by: certain.value === 'canary' ? 'canary' : 'reply', on: [certain] }
  const other = all
    .filter((door) => door.family !== family && kindOf(door) === 'open')
    .map(({ knock }) => knock)
  if (other.length === 0) return null
  const resets = doors.filter(({ kind }) => kind === 'closed').map(({ knock }) => knock)
  // Name servers are asked over IPv6 alone.
  const zones = family === 'ipv6' ? (receivers?.zones ?? []) : []
  const replies = zones
    .flatMap(({ servers }) => servers.flatMap(({ answers }) => answers.map(({ answer }) => answer)))
    .filter(({ state }) => state === 'seen')
  const back = [...resets, ...replies]
  return back.length === 0 ? null : { by: 'indirect', on: [...other, ...back] }
}

/** How a door was found. */
export function kindOf({ knock, knockMs }: Pick<OutsideDoor, 'knock' | 'knockMs'>): DoorKind {
  if (knock.state !== 'seen') return 'untold'
  const { stage, trouble, code } = knock.value
  if (trouble === 'ours') return 'ours'
  if (stage === 'greeting') return code === null ? 'mute' : 'turned-away'
  if (wasGreeted(knock.value)) return isStuck(knock.value) ? 'mute' : 'open'
  if (trouble === 'refused') return 'closed'
  return trouble === 'timed-out' && knockMs < patienceMs ? 'untold' : 'silent'
}

/** It greeted, and no reply to EHLO ever came. */
const isStuck = ({ stage, code, starttls }: Knock): boolean =>
  stage === 'ehlo' && code === null && starttls === null

function detail(doors: readonly Found[], facts: Facts, more: readonly Ground[] = []) {
  const shown = doors.slice(0, shownAddresses).map(({ host, address }) => `${host} [${address}]`)
  return {
    on: [...doors.map(({ knock }) => knock), ...more],
    facts: {
      count: doors.length,
      ...facts,
      addresses: [...shown, ...(doors.length > shownAddresses ? ['...'] : [])].join(', '),
      time: Math.max(0, ...doors.map(({ knock }) => endOf(knock))),
    },
  }
}

const wordsOf = (doors: readonly Found[]): string => {
  const [first] = doors.flatMap(({ knock }) => (knock.state === 'seen' ? [knock.value] : []))
  if (first === undefined) return ''
  return first.code === null ? first.text : `${first.code} ${first.text}`
}

const addressesIn = (records: Observation<string[]>): string[] =>
  records.state === 'seen' ? records.value.map((address) => parseAddress(address) ?? address) : []
