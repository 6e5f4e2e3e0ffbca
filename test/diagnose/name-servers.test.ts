import { expect, test } from 'vitest'
import { diagnoseNameServers } from '../../src/diagnose/name-servers.ts'
import { describe as say } from '../../src/explain/describe.ts'
import type { NameServerAnswer, ZoneServers } from '../../src/values/evidence.ts'
import { absent, type Finding, failed, seen, skipped } from '../../src/values/observation.ts'
import type { OwnCheck } from '../../src/values/own-check.ts'
import { look } from '../kit/a-case.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'
import { fairly } from '../kit/spoil.ts'

type Answer = Finding<NameServerAnswer>
const answered: Answer = seen('answered')
const closed: Answer = seen('refused')
const lame: Answer = seen('lame')
const silent: Answer = failed('TIMEOUT')
const none = absent('no-such-record')

/** A zone whose servers have one IPv6 address for each answer; null: no AAAA record. */
function aZone(
  zone: string,
  servers: (Answer[] | Finding<string[]>)[],
  names = ['ready.example'],
): ZoneServers {
  const hosts = servers.map((_, n) => `ns${n}.${zone}`)
  return {
    ...{ zone, names, ns: look(`ns-${zone}`, seen(hosts)) },
    servers: servers.map((found, n) => {
      const address = (at: number): string => `2001:db8:${n}::${at + 1}`
      const answers = Array.isArray(found) ? found : []
      return {
        host: hosts[n] ?? '',
        aaaa: look(
          `ns-${zone}-${n}-aaaa`,
          Array.isArray(found) ? seen(answers.map((_, at) => address(at))) : found,
        ),
        answers: answers.map((answer, at) => ({
          ...{ address: address(at), answer: look(`ns-${zone}-${n}-${at}`, answer) },
        })),
      }
    }),
  }
}

interface Seen {
  zones: ZoneServers[]
  ownChecks: OwnCheck[]
}
const judge = ({ zones, ownChecks }: Seen) => diagnoseNameServers('ready.example', { zones }, { ownChecks })
const short = (zones: ZoneServers[], ownChecks: OwnCheck[] = []): string =>
  fairly({ zones, ownChecks }, judge)
const verdict = (...zones: ZoneServers[]) => judge({ zones, ownChecks: [] })

test('zones whose servers answer over IPv6 can be found', () => {
  const zones = [
    aZone('ready.example', [[answered], none]),
    aZone('mail.example', [[answered, answered]], ['mx.mail.example']),
  ]
  expect(short(zones)).toBe('pass/answer-over-ipv6')
  expect(say(verdict(...zones))).toBe('The name servers of ready.example, mail.example answer over IPv6.')
})

test('a zone without any name server on IPv6 is named, and whose it is', () => {
  const good = aZone('ready.example', [[answered]])
  const bad = aZone('mail.example', [none, none], ['mx.mail.example'])
  expect(short([good, bad])).toBe('fail/no-aaaa')
  expect(verdict(good, bad)).toMatchObject({ mender: 'receiving-provider', facts: { zones: 'mail.example' } })
  expect(verdict(aZone('ready.example', [none])).mender).toBe('domain-owner')
  const both = verdict(aZone('ready.example', [none]), bad)
  expect(both.facts.zones).toBe('ready.example, mail.example')
  expect(both.restsOn).toHaveLength(5)
})

test('a name server that does not answer beside one that does is told', () => {
  expect(short([aZone('ready.example', [[answered], [silent], [closed]])])).toBe('partial/some-silent')
  expect(verdict(aZone('ready.example', [[answered], [silent]])).facts.servers).toBe(
    'ns1.ready.example [2001:db8:1::1]',
  )
})

test('servers that say themselves that the zone is not theirs fail it', () => {
  expect(short([aZone('ready.example', [[lame], [closed]])])).toBe('fail/none-answers')
})

test('a closed port counts where all that was asked of other zones was answered', () => {
  const bad = aZone('ready.example', [[closed]])
  expect(short([bad])).toBe('unknown/silent-without-proof')
  expect(short([bad, aZone('mail.example', [[answered]], ['mx'])])).toBe('fail/none-answers')
  expect(short([bad, aZone('mail.example', [[answered], [silent]], ['mx'])])).toBe(
    'unknown/silent-without-proof',
  )
})

test('silence proves nothing', () => {
  expect(short([aZone('ready.example', [[silent], [lame]])])).toBe('unknown/silent-without-proof')
  expect(short([aZone('ready.example', [[failed('SERVFAIL')]])])).toBe('unknown/silent-without-proof')
  expect(short([aZone('ready.example', [[skipped('not asked: unique-local')]])])).toBe(
    'unknown/silent-without-proof',
  )
})

test('what was not asked may answer', () => {
  const zone = aZone('ready.example', [[lame], none])
  const more = { ...zone, ns: look('ns-ready.example', seen(Array.from({ length: 14 }, (_, n) => `ns${n}`))) }
  expect(short([more])).toBe('unknown/silent-without-proof')
  const bare = { ...aZone('ready.example', [none]), ns: more.ns }
  expect(short([bare])).toBe('unknown/could-not-look')
})

test('our own trouble is ours', () => {
  expect(short([aZone('ready.example', [[failed('OURS-ENETUNREACH')], [lame]])])).toBe('ours/our-network')
  const broken = [anOwnCheck({ ipv6: failed('CANARY-TIMED-OUT') })]
  expect(short([aZone('ready.example', [[silent]])], broken)).toBe('ours/our-network')
  expect(short([aZone('ready.example', [[answered], [failed('OURS-EMFILE')]])])).toBe('pass/answer-over-ipv6')
  const dns = [anOwnCheck({ dns: failed('TIMEOUT') })]
  expect(short([aZone('ready.example', [failed('TIMEOUT')])], dns)).toBe('ours/our-dns')
})

test('what could not be looked up is not held against anybody', () => {
  expect(short([aZone('ready.example', [failed('SERVFAIL'), none])])).toBe('unknown/could-not-look')
  const dark = { ...aZone('ready.example', []), ns: look('ns-ready.example', failed('SERVFAIL')) }
  expect(short([dark])).toBe('unknown/could-not-look')
  expect(short([])).toBe('not-applicable/no-zone')
})
