import { type Family, familyName } from '../values/family.ts'
import type { AddressTally, Share, SurveyTally } from '../values/survey-tally.ts'
import { wrap } from './wrap.ts'

type Row = readonly [label: string, count: number, share?: Share | number]

/** The numbers of a survey for people: what takes mail over IPv6 first, then domains, MX hosts, addresses. */
export function surveyText({ domains, hosts, addresses }: SurveyTally): string {
  const { answers, records, over } = domains
  return [
    wrap(firstSentence(domains)),
    section('DOMAINS', [
      ['looked at', domains.all],
      ['take no mail, and say so in DNS (null MX)', answers['takes-no-mail']],
      ['do not exist', answers['no-such-domain']],
      ['the others', domains.withMail],
    ]),
    section('MX HOSTS WITH AN IPv6 ADDRESS, BY DOMAIN', [
      ['all of them', records.ipv6.all, domains.allAaaa],
      ['at least one', records.ipv6.all + records.ipv6.some, domains.someAaaa],
      ['none', records.ipv6.none, domains.someAaaa.of],
      ...untold(records.ipv6.unknown, records.ipv6.ours),
    ]),
    ...(['ipv6', 'ipv4'] as const).map((family) =>
      section(`DOMAINS THAT ACCEPT A CONNECTION OVER ${familyName(family)}`, [
        ['at every address', over[family].all],
        ['at some addresses', over[family].some],
        ['at none', over[family].none],
        ['have no address', over[family]['no-address']],
        ...untold(over[family].unknown, over[family].ours),
        ...(over[family]['not-tested'] > 0 ? ([['not tried', over[family]['not-tested']]] as const) : []),
      ]),
    ),
    section('MX HOSTS', [
      ['in all', hosts.all],
      ['with an IPv6 address', hosts.ipv6, hosts.all],
      ['with an IPv4 address', hosts.ipv4, hosts.all],
      ['with neither', hosts.neither],
      ...untold(hosts.unknown, 0),
    ]),
    ...(['ipv6', 'ipv4'] as const).map((family) => addressSection(family, addresses[family])),
  ].join('\n\n')
}

function firstSentence({ answers, takesMail, someAaaa }: SurveyTally['domains']): string {
  if (answers['not-tested'] > 0)
    return `${grouped(someAaaa.count)} of ${grouped(someAaaa.of)} domains have an MX host with an IPv6 address${percent(someAaaa)}. Whether it answers was not tried.`
  const left = [
    ...(takesMail.unknown > 0 ? [`${grouped(takesMail.unknown)} could not be told`] : []),
    ...(takesMail.ours > 0 ? [`${grouped(takesMail.ours)} could not be told because of our own side`] : []),
  ]
  const rest = left.length === 0 ? '' : ` Beside these, ${left.join(', ')}.`
  return `${grouped(takesMail.count)} of ${grouped(takesMail.of)} domains take mail over IPv6${percent(takesMail)}.${rest}`
}

const untold = (unknown: number, ours: number): Row[] => [
  ...(unknown > 0 ? ([['could not be told', unknown]] as const) : []),
  ...(ours > 0 ? ([['could not be told: our own side', ours]] as const) : []),
]

function addressSection(family: Family, { all, outcomes, starttls, accepts }: AddressTally): string {
  const more = (
    [
      ['turn us away with a reply', outcomes['turned-away']],
      ['take a connection, and say nothing', outcomes.mute],
      ['refuse it (port closed)', outcomes.refused],
      ['no answer', outcomes.silent],
      ['are none of the public Internet', outcomes['not-public']],
      ['could not be told', outcomes.unknown],
      ['could not be told: our own side', outcomes.ours],
      ['not tried', outcomes['not-tested']],
    ] as const
  ).filter(([, count]) => count > 0)
  return section(`${familyName(family)} ADDRESSES`, [
    ['in all', all],
    ['accept a connection', outcomes.accepts, accepts],
    ['  and offer STARTTLS', starttls, outcomes.accepts],
    ...more,
  ])
}

const labelWidth = 44
const countWidth = 9

function section(title: string, rows: readonly Row[]): string {
  return [title, ...rows.map(rowText)].join('\n')
}

function rowText([label, count, share]: Row): string {
  const number = grouped(count).padStart(countWidth)
  const behind = share === undefined ? '' : typeof share === 'number' ? ofAll(count, share) : ofTold(share)
  return `  ${label.padEnd(labelWidth)}${number}${behind}`
}

const ofAll = (count: number, of: number): string =>
  of === 0 ? '' : `  ${tenths(count, of)} of ${grouped(of)}`

const ofTold = ({ count, of }: Share): string => ofAll(count, of)

const percent = ({ count, of }: Share): string => (of === 0 ? '' : ` (${tenths(count, of)})`)

const tenths = (count: number, of: number): string => `${((100 * count) / of).toFixed(1)} %`

/** `12,345`. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3}){1,5}$)/g, ',')
