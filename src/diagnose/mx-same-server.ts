import { domainName } from '../values/domain-name.ts'
import type { Evidence } from '../values/evidence.ts'
import type { Family } from '../values/family.ts'
import { type Ground, judging, type Verdict } from '../values/verdict.ts'
import { doorsOf } from './doors.ts'

const rule = judging('mx-same-server')

interface Greeting {
  family: Family
  /** Lower case. */
  name: string
  on: Ground
}

const shownNames = 3

/**
 * Does the same server answer on both families of an MX host? By the names in the greetings that letters and knocks
 * heard. A host that greets by several names on one family is a group, whose names tell nothing.
 */
export function diagnoseMxSameServer(evidence: Pick<Evidence, 'letters' | 'knocks'>): Verdict {
  const heard = new Map<string, Greeting[]>()
  for (const { host, family, tries, knocks } of doorsOf(evidence)) {
    const greetings = [
      ...tries.flatMap((attempt) => greetingOf(family, nameIn(attempt.transcript), attempt)),
      ...knocks.flatMap((knock) => greetingOf(family, knock.value.greets ?? '', knock)),
    ]
    heard.set(host, [...(heard.get(host) ?? []), ...greetings])
  }
  const verdicts = [...heard].flatMap(([host, greetings]) => compare(host, greetings) ?? [])
  return (
    verdicts.find(({ state }) => state === 'partial') ??
    verdicts.find(({ state }) => state === 'unknown') ??
    verdicts[0] ??
    rule.notTested('seen-on-one-family', { on: [...heard.values()].flat().map(({ on }) => on) })
  )
}

/** Null where the host was not heard on both. */
function compare(host: string, greetings: readonly Greeting[]): Verdict | null {
  const six = namesOn('ipv6', greetings)
  const four = namesOn('ipv4', greetings)
  if (six.length === 0 || four.length === 0) return null
  const list = (names: string[]): string => names.slice(0, shownNames).join(', ')
  const detail = {
    on: greetings.map(({ on }) => on),
    facts: { host, ipv6: list(six), ipv4: list(four), name: '' },
  }
  const same = six.find((name) => four.includes(name))
  if (same !== undefined) return rule.pass('same-name', { ...detail, facts: { ...detail.facts, name: same } })
  if (six.length > 1 || four.length > 1) return rule.couldNotTell('names-vary', detail)
  return rule.partial('different-names', detail)
}

const namesOn = (wanted: Family, greetings: readonly Greeting[]): string[] => [
  ...new Set(greetings.filter(({ family }) => family === wanted).map(({ name }) => name)),
]

// RFC 5321 §4.2: behind the code of the greeting stands the server's name.
const nameIn = (transcript: string): string => /^S: 220[- ](\S{1,255})/.exec(transcript)?.[1] ?? ''

/** Some hide their name, or say only what they are. */
function greetingOf(family: Family, text: string, on: Ground): Greeting[] {
  const name = text.includes('.') ? domainName(text) : null
  return name === null ? [] : [{ family, name, on }]
}
