import { expect, test } from 'vitest'
import { diagnoseMtaSts } from '../../src/diagnose/mta-sts.ts'
import type { Attempt } from '../../src/values/attempt.ts'
import type { MailRoute, MtaStsLook, MtaStsPolicy } from '../../src/values/evidence.ts'
import { absent, type Finding, failed, seen, skipped } from '../../src/values/observation.ts'
import type { OwnCheck } from '../../src/values/own-check.ts'
import type { Verdict } from '../../src/values/verdict.ts'
import { anAttempt, aRoute, failedLetter, look, noon } from '../kit/a-case.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'

const announced = seen('20260301')
const policyOf = (mode: MtaStsPolicy['mode'], ...mx: string[]): Finding<MtaStsPolicy> =>
  seen({ mode, mx, maxAgeSeconds: 86_400 })
const enforced = policyOf('enforce', '*.ready.example')

interface World {
  record?: Finding<string>
  policy?: Finding<MtaStsPolicy>
  route?: MailRoute
  attempts?: Attempt[]
  ownChecks?: OwnCheck[]
}

function judge({ record = announced, policy = enforced, ...rest }: World = {}): Verdict {
  const { route = aRoute(), attempts = [anAttempt()], ownChecks = [] } = rest
  const looks: MtaStsLook = { record: look('mta-sts-record', record), policy: look('mta-sts-policy', policy) }
  return diagnoseMtaSts({ letters: [failedLetter('B', attempts)], ownChecks }, route, looks)
}

const short = (world: World): string => {
  const { state, finding } = judge(world)
  return `${state}/${finding}`
}

const host = (name: string): MailRoute['exchangers'][number] => ({
  ...{ host: name, preference: 10 },
  a: look(`${name}-a`, absent('no-such-record')),
  aaaa: look(`${name}-aaaa`, seen(['2001:db8:5::26'])),
})
const twoHosts = aRoute({ exchangers: [host('mail.ready.example'), host('backup.example')] })

test.for<[string, World, string]>([
  ['no record', { record: absent('no-such-name'), policy: skipped('none') }, 'not-applicable/no-policy'],
  ['a policy that is kept', {}, 'pass/enforced'],
  ['a policy under trial', { policy: policyOf('testing', 'mail.ready.example') }, 'pass/testing'],
  ['a policy withdrawn', { policy: policyOf('none') }, 'not-applicable/switched-off'],
  ['a policy that names no MX host', { policy: policyOf('enforce', 'old.example') }, 'fail/mx-not-in-policy'],
  ['a policy that leaves one out', { route: twoHosts }, 'partial/some-mx-not-in-policy'],
  ['a trial that would not do', { policy: policyOf('testing', 'old.example') }, 'partial/testing-misses-mx'],
  ['two records', { record: failed('RECORD-SEVERAL') }, 'partial/record-unreadable'],
  ['a record that is none', { record: failed('RECORD-SYNTAX') }, 'partial/record-unreadable'],
  ['no policy host', { policy: failed('POLICY-ADDRESS') }, 'partial/no-policy-host'],
  [
    'an expired web server',
    { policy: failed('POLICY-TLS-CERT_HAS_EXPIRED') },
    'partial/policy-host-untrusted',
  ],
  ['a missing file', { policy: failed('POLICY-STATUS-404') }, 'partial/policy-not-served'],
  ['a web page', { policy: failed('POLICY-TYPE') }, 'partial/policy-not-served'],
  ['a huge file', { policy: failed('POLICY-SIZE') }, 'partial/policy-not-served'],
  ...['VERSION', 'MODE', 'MAX-AGE', 'MX', 'LINE'].map((part): [string, World, string] => [
    `a wrong ${part}`,
    { policy: failed(`POLICY-${part}`) },
    'partial/policy-unreadable',
  ]),
])('MTA-STS with %s: %s', ([, world, verdict]) => {
  expect(short(world)).toBe(verdict)
})

test.for<[string, World]>([
  ['the record', { record: failed('SERVFAIL') }],
  ['the policy host', { policy: failed('SERVFAIL') }],
  ['the connection', { policy: failed('POLICY-CONNECT') }],
  ['the handshake', { policy: failed('POLICY-HANDSHAKE') }],
  ['the transfer', { policy: failed('POLICY-HTTP') }],
  ['the deadline', { policy: failed('POLICY-DEADLINE') }],
  ['the MX look-up', { route: aRoute({ mx: look('mx', failed('TIMEOUT')), exchangers: [] }) }],
  ['a name to ask for', { record: skipped('not a domain name') }],
])('where %s fails nothing is held against anybody', ([, world]) => {
  expect(short(world)).toBe('unknown/could-not-look')
})

test('a look that our own DNS spoilt is ours', () => {
  const ownChecks = [anOwnCheck({ dns: failed('SERVFAIL') })]
  expect(short({ record: failed('SERVFAIL'), ownChecks })).toBe('ours/our-dns')
  expect(short({ policy: failed('NAT64') })).toBe('ours/our-dns')
})

const keptBack = (enhanced: string | null, changes: Partial<Attempt> = {}): Attempt =>
  anAttempt({
    ...{ stage: 'starttls', outcome: 'network', trouble: 'policy', code: null, enhanced },
    text: 'the certificate of mail.ready.example is not trusted (CERT_HAS_EXPIRED)',
    ...changes,
  })

test('a certificate that an enforced policy can’t accept fails, and names host and reason', () => {
  const attempt = keptBack('4.7.5')
  expect(judge({ attempts: [attempt] })).toMatchObject({
    ...{ state: 'fail', finding: 'certificate-not-valid', mender: 'receiving-provider' },
    facts: { domain: 'ready.example', host: 'mail.ready.example', text: attempt.text },
    restsOn: ['mta-sts-record', 'mta-sts-policy', attempt.id],
  })
})

test('what may have been taken out on the way is no failure, nor is one server of two', () => {
  expect(short({ attempts: [keptBack('4.7.4')] })).toBe('partial/keeps-some-mail-back')
  expect(short({ attempts: [keptBack(null)] })).toBe('partial/keeps-some-mail-back')
  const other = anAttempt({ address: '2001:db8:5::26' })
  expect(short({ attempts: [keptBack('4.7.5'), other] })).toBe('partial/keeps-some-mail-back')
})

test('the newest try at an address counts', () => {
  const later = anAttempt({ round: 2, at: noon + 300_000 })
  expect(short({ attempts: [keptBack('4.7.5'), later] })).toBe('pass/enforced')
})

test('a try that failed on our side says nothing of theirs', () => {
  expect(short({ attempts: [keptBack('4.7.5', { outcome: 'ours' })] })).toBe('pass/enforced')
  const ownChecks = [anOwnCheck({ ipv6: failed('SILENT') })]
  expect(short({ attempts: [keptBack(null)], ownChecks })).toBe('pass/enforced')
})
