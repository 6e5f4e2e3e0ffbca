import { type Family, familyName } from '../values/family.ts'
import type { DoorBar, Knock } from '../values/knock.ts'
import type { Observation } from '../values/observation.ts'
import type { OutsideDoor, OutsideLook } from '../values/outside-look.ts'
import { shown } from '../values/shown.ts'
import { utc } from '../values/utc.ts'
import type { Facts, Verdict } from '../values/verdict.ts'
import type { VerdictState } from '../values/verdict-state.ts'
import { describe } from './describe.ts'
import { askFor } from './outside-asks.ts'
import { wrap } from './wrap.ts'

/** Lines under a heading; each verdict has its state, by which they may be painted. */
export interface OutsideGroup {
  state: VerdictState
  title: string
  lines: string
}

/** What `mailsix check` shows a person: one sentence that says it all, a table, the verdicts by gravity, how it was found. */
export interface OutsidePage {
  first: string
  table: string
  groups: OutsideGroup[]
  last: string
}

const titles: readonly (readonly [VerdictState, string])[] = [
  ['fail', 'DOES NOT WORK'],
  ['partial', 'WORKS WITH TROUBLE'],
  ['ours', 'COULD NOT BE TOLD: OUR OWN SIDE'],
  ['unknown', 'COULD NOT BE TOLD'],
  ['pass', 'WORKS'],
]
/** Named, and no more said of them. */
const besides: readonly (readonly [VerdictState, string])[] = [
  ['not-applicable', 'DOES NOT APPLY'],
  ['not-tested', 'NOT TRIED'],
]

export function outsidePage(
  look: OutsideLook,
  verdicts: readonly Verdict[],
  answer: 'takes-mail' | 'no' | 'unknown',
): OutsidePage {
  return {
    first: wrap(firstSentence(look, verdicts, answer)),
    table: doorTable(look),
    groups: [
      ...titles.flatMap(([state, title]) =>
        group(state, title, verdicts, (of) => of.map(verdictLines).join('\n')),
      ),
      ...besides.flatMap(([state, title]) =>
        group(state, title, verdicts, (of) => wrap(of.map(({ rule }) => rule).join(', '), '  ')),
      ),
    ],
    last: wrap(lastSentences(look)),
  }
}

function group(
  state: VerdictState,
  title: string,
  verdicts: readonly Verdict[],
  tell: (of: readonly Verdict[]) => string,
): OutsideGroup[] {
  const of = verdicts.filter((verdict) => verdict.state === state)
  return of.length === 0 ? [] : [{ state, title, lines: tell(of) }]
}

const lastSentences = ({ at, ms, canaries }: OutsideLook): string =>
  [
    `Looked at from this machine at ${utc(at)}, in ${(ms / 1_000).toFixed(1)} s. No mail was sent.`,
    ...(canaries.length === 0
      ? []
      : [`To learn whether port 25 is open from here, we asked for the ${canaries.join(', and for the ')}.`]),
    '"mailsix explain <rule>" tells when a rule comes to what.',
  ].join(' ')

const verdictLines = (verdict: Verdict): string => {
  const ask = askFor(verdict)
  return [
    `  ${verdict.rule}`,
    wrap(describe(verdict), '      '),
    ...(ask === null ? [] : [wrap(ask, '        ', '    > ')]),
  ].join('\n')
}

/** One sentence that says it all. */
export function firstSentence(
  { domain, doors }: OutsideLook,
  verdicts: readonly Verdict[],
  answer: 'takes-mail' | 'no' | 'unknown',
): string {
  const of = (rule: string): Verdict | undefined => verdicts.find((verdict) => verdict.rule === rule)
  const six = of('answers-over-ipv6')
  const facts: Facts = six?.facts ?? {}
  switch (answer) {
    case 'takes-mail': {
      const open = facts.open ?? facts.count ?? 0
      return `${domain} takes mail over IPv6: its mail servers answer at ${open} of ${facts.count ?? open} IPv6 addresses.`
    }
    case 'no': {
      if (six?.finding === 'takes-no-mail')
        return `${domain} takes no mail at all: it says so in DNS (null MX).`
      const addresses = of('mx-addresses')
      if (addresses?.finding === 'no-such-domain') return `${domain} takes no mail: there is no such domain.`
      if (addresses?.finding === 'none-has-an-address')
        return `${domain} takes no mail: no mail server of it has an address.`
      if (six?.state !== 'fail')
        return `${domain} does not take mail over IPv6: no mail server of it has an IPv6 address.`
      return six.finding === 'no-public-address'
        ? `${domain} does not take mail over IPv6: its IPv6 addresses are none that the Internet can reach.`
        : `${domain} does not take mail over IPv6: no answer at any of ${doors.filter(({ family }) => family === 'ipv6').length} IPv6 addresses.`
    }
    case 'unknown':
      return `Could not tell whether ${domain} takes mail over IPv6: ${whyUnknown(six, of('look-from-here'))}`
  }
}

/** Where the machine that looks is the reason, and not the domain. */
const hereWords: Readonly<Record<string, string>> = {
  'port-closed': 'port 25 seems to be closed from here.',
  'ipv6-missing': 'this machine has no working IPv6.',
  'ipv6-closed': 'port 25 seems to be closed from here over IPv6.',
  'dns-failed': 'the resolvers that this machine asks are of no use.',
  unproven: 'nobody answered, and nothing shows that port 25 is open from here.',
}
const byUs: readonly string[] = ['our-network', 'our-dns', 'our-side-unproven']

function whyUnknown(six: Verdict | undefined, here: Verdict | undefined): string {
  const isOurs = six === undefined || byUs.includes(six.finding) || here?.finding === 'dns-failed'
  const words = isOurs ? hereWords[here?.finding ?? ''] : undefined
  if (words !== undefined) return words
  return six === undefined ? 'nothing is known of it.' : lowerFirst(firstOf(describe(six)))
}

// A full stop inside a name or an address has no space behind it.
const firstOf = (text: string): string => /^.{0,600}?\.(?= |$)/s.exec(text)?.[0] ?? text

// Names begin with what they begin with.
const lowerFirst = (text: string): string =>
  /^(?:The|No|Port|This|Over|Nothing|All|Somebody)\b/.test(text)
    ? `${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : text

const longestCell = 46

/** Each MX host with its addresses: family, how far a knock got, who greeted, encryption, time. */
function doorTable({ route, doors }: OutsideLook): string {
  const { mx, implicit, exchangers } = route
  if (exchangers.length === 0) return wrap(`MX: ${foundWords(mx)}`, '      ', '  ')
  const rows = exchangers.map((exchanger) => ({
    head: shown(
      `${exchanger.host} (${implicit ? 'no MX record, so the domain itself' : `MX ${exchanger.preference}`})`,
    ),
    cells: (['ipv6', 'ipv4'] as const).flatMap((family) => {
      const records = family === 'ipv6' ? exchanger.aaaa : exchanger.a
      const its = doors.filter((door) => door.family === family && isOf(door, records))
      if (its.length > 0) return its.map(cellsOf)
      return [[familyName(family), recordWords(family, records), '', '', '']]
    }),
  }))
  const all = rows.flatMap(({ cells }) => cells)
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((cells) => (cells[column] ?? '').length)))
  return rows
    .map(({ head, cells }) =>
      [
        `  ${head}`,
        ...cells.map((row) =>
          `    ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
        ),
      ].join('\n'),
    )
    .join('\n')
}

const isOf = ({ address }: OutsideDoor, records: Observation<string[]>): boolean =>
  records.state === 'seen' && records.value.includes(address)

function recordWords(family: Family, records: Observation<string[]>): string {
  const type = family === 'ipv6' ? 'AAAA' : 'A'
  switch (records.state) {
    case 'seen':
      return 'not tried: too many'
    case 'absent':
      return records.how === 'no-such-name' ? 'no such host in DNS' : `no ${type} record`
    case 'failed':
      return `${type} could not be looked up (${shown(records.code)})`
    case 'skipped':
      return shown(records.reason)
  }
}

function cellsOf({ family, address, bar, knock, knockMs }: OutsideDoor): string[] {
  const ms = knock.state === 'seen' ? `${Math.round(knockMs)} ms` : ''
  return [
    familyName(family),
    address,
    cut(bar === null ? knockWords(knock) : barWords(bar)),
    tlsWords(knock),
    ms,
  ]
}

function barWords(bar: DoorBar): string {
  if (bar === 'own') return 'this machine itself'
  return bar === 'other-family' ? 'not tried: of the other family' : `not tried: not public (${bar})`
}

/** How far a knock got, in a few words. */
export function knockWords(knock: Observation<Knock>): string {
  switch (knock.state) {
    case 'seen':
      return shown(seenWords(knock.value))
    case 'skipped':
      return shown(knock.reason)
    case 'absent':
    case 'failed':
      return 'time was up'
  }
}

function seenWords({ stage, trouble, code, text, greets }: Knock): string {
  if (stage === 'connect')
    return trouble === 'refused' ? 'port closed' : trouble === 'timed-out' ? 'no answer' : text
  if (stage === 'greeting') return code === null ? `connected, but ${text}` : `turned away: ${code} ${text}`
  if (stage === 'done' || stage === 'starttls') return `answers as ${greets ?? 'nobody'}`
  return code === null ? `answers, then ${text}` : `answers, then ${code} ${text}`
}

function tlsWords(knock: Observation<Knock>): string {
  if (knock.state !== 'seen' || knock.value.starttls === null) return ''
  const { offered, version, certificate } = knock.value.starttls
  if (!offered) return 'no TLS'
  if (version === null) return 'TLS fails'
  if (certificate === null) return shown(version)
  return `${shown(version)}${certificate.trusted && certificate.namesHost ? '' : ', unverified'}`
}

/** What a look found, for who watches it happen. */
export function foundWords(found: Observation<unknown>): string {
  switch (found.state) {
    case 'seen':
      return shown(valueWords(found.value))
    case 'absent':
      return found.how === 'no-such-name' ? 'no such name' : 'none'
    case 'failed':
      return `failed (${shown(found.code)})`
    case 'skipped':
      return shown(found.reason)
  }
}

function valueWords(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : 'there'
  const words = value.map((one: unknown) => {
    if (typeof one === 'string') return one
    const host: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'host') : undefined
    return host === '' ? '. (null MX)' : typeof host === 'string' ? host : 'there'
  })
  const most = 4
  return [...words.slice(0, most), ...(words.length > most ? [`and ${words.length - most} more`] : [])].join(
    ', ',
  )
}

const cut = (text: string): string =>
  text.length > longestCell ? `${text.slice(0, longestCell - 3)}...` : text
