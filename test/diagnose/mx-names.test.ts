import { expect, test } from 'vitest'
import { diagnoseMxNames } from '../../src/diagnose/mx-names.ts'
import { describe as say } from '../../src/explain/describe.ts'
import type { ExchangerAddresses, FurtherLooks, MailRoute } from '../../src/values/evidence.ts'
import { absent, type Finding, failed, seen, skipped } from '../../src/values/observation.ts'
import { aRoute, look } from '../kit/a-case.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'
import { fairly } from '../kit/spoil.ts'

const none = absent('no-such-record')
const nowhere = absent('no-such-name')

const exchanger = (host: string, records: Finding<string[]> = seen(['2001:db8::1'])): ExchangerAddresses => ({
  ...{ host, preference: 10 },
  a: look(`${host}-a`, records),
  aaaa: look(`${host}-aaaa`, records),
})
const route = (...exchangers: ExchangerAddresses[]): MailRoute =>
  aRoute({
    mx: look('mx', seen(exchangers.map(({ host, preference }) => ({ host, preference })))),
    exchangers,
  })
const aliases = (found: Record<string, Finding<string[]>>): FurtherLooks['aliases'] =>
  Object.entries(found).map(([host, cname]) => ({ host, cname: look(`alias-${host}`, cname) }))

interface Seen {
  route: MailRoute
  aliases?: FurtherLooks['aliases']
}
const judge = ({ route: of, aliases: found }: Seen) =>
  diagnoseMxNames(of, found === undefined ? null : { aliases: found }, { ownChecks: [] })
const short = (of: MailRoute, found?: FurtherLooks['aliases']): string =>
  fairly(found === undefined ? { route: of } : { route: of, aliases: found }, judge)

const good = route(exchanger('mx1'), exchanger('mx2'))

test('MX records that name hosts are well, once nobody is an alias', () => {
  expect(short(good)).toBe('nothing yet')
  expect(short(good, aliases({ mx1: none, mx2: none }))).toBe('pass/names-hosts')
})

test('an MX host that is an alias is told', () => {
  const found = aliases({ mx1: seen(['cloud.example']), mx2: failed('SERVFAIL') })
  expect(short(good, found)).toBe('partial/alias')
  expect(say(judge({ route: good, aliases: found }) ?? neverNull())).toContain(
    'leads to mx1, which is an alias (CNAME)',
  )
})

test('a host that does not exist is told without waiting for more', () => {
  const of = route(exchanger('mx1'), exchanger('gone', nowhere))
  expect(short(of)).toBe('partial/unknown-host')
  expect(short(route(exchanger('mx1'), exchanger('empty', none)))).toBe('nothing yet')
  const root = { ...exchanger('', skipped('the DNS root among other MX hosts')) }
  expect(short(route(exchanger('mx1'), root))).toBe('partial/unknown-host')
})

test('an address in the place of a name is a failure where there is nothing else', () => {
  const literal = exchanger('192.0.2.1', skipped('an address, not a host name'))
  const bracketed = exchanger('[IPv6:2001:db8::1]', skipped('an address, not a host name'))
  expect(short(route(literal, bracketed))).toBe('fail/address-instead-of-name')
  expect(short(route(literal, exchanger('mx1')))).toBe('partial/address-among-names')
  expect(say(judge({ route: route(literal) }) ?? neverNull())).toBe(
    'The MX record of ready.example holds an address where a host name must stand: 192.0.2.1. Most servers cannot deliver there.',
  )
})

test('what is not known is not held against anybody', () => {
  expect(short(good, aliases({ mx1: none, mx2: failed('TIMEOUT') }))).toBe('unknown/could-not-look')
  expect(short(route(exchanger('mx1', failed('SERVFAIL'))), [])).toBe('unknown/could-not-look')
  expect(short(aRoute({ mx: look('mx', failed('SERVFAIL')), exchangers: [] }))).toBe('unknown/could-not-look')
  const ownChecks = [anOwnCheck({ dns: failed('TIMEOUT') })]
  const dark = aRoute({ mx: look('mx', failed('TIMEOUT')), exchangers: [] })
  expect(diagnoseMxNames(dark, null, { ownChecks })?.finding).toBe('our-dns')
})

test('where there is no MX there are no names to judge', () => {
  const bare = (mx: MailRoute['mx'], change: Partial<MailRoute> = {}): MailRoute =>
    aRoute({ mx, exchangers: [], ...change })
  expect(short(bare(look('mx', none), { implicit: true, exchangers: [exchanger('ready.example')] }))).toBe(
    'pass/implicit',
  )
  expect(short(bare(look('mx', seen([{ preference: 0, host: '' }]))))).toBe('not-applicable/takes-no-mail')
  expect(short(bare(look('mx', nowhere)))).toBe('not-applicable/no-such-domain')
  const literal = bare(look('mx', skipped('the domain is an address literal')), {
    exchangers: [exchanger('[192.0.2.1]')],
  })
  expect(short(literal)).toBe('not-applicable/address-literal')
})

function neverNull(): never {
  throw new Error('There should be a verdict.')
}
