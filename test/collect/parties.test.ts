import { expect, test } from 'vitest'
import { organisationOf, readParties } from '../../src/collect/parties.ts'
import type { Arrival } from '../../src/values/arrival.ts'
import type { Looks, Parties, ProofResult } from '../../src/values/evidence.ts'
import { absent, seen } from '../../src/values/observation.ts'
import { anArrival, aRoute, look, someHeaders, someLooks } from '../kit/a-case.ts'

const spfOf = (result: ProofResult): Looks['spf'] =>
  look('spf', seen({ result, domain: 'ready.example', record: null, explanation: null }))
const named = (name: string): Looks['clientNameAddresses'] => [
  { name, addresses: look('client-name-1', seen(['2001:db8:5::25'])) },
]
const read = (arrival: Partial<Arrival> = {}, looks: Partial<Looks> = {}): Parties =>
  readParties(anArrival(arrival), someLooks(looks))
const from = (sender: string): Pick<Arrival, 'envelope'> => ({
  envelope: { ...anArrival().envelope, sender },
})
const sealedBy = (...arcSeals: string[]): Pick<Arrival, 'headers'> => ({ headers: someHeaders({ arcSeals }) })

test('a name belongs to the organisation that registered it', () => {
  expect(organisationOf('out.mail.provider.co.uk')).toBe('provider.co.uk')
  expect(organisationOf('tenant.github.io')).toBe('tenant.github.io')
  expect(organisationOf('')).toBe('')
})

test('envelope, author, client and exchangers of one provider are one organisation', () => {
  expect(read()).toEqual({
    envelope: 'ready.example',
    author: 'ready.example',
    client: 'ready.example',
    exchangers: ['ready.example'],
    forwardedBy: null,
  })
})

test('a client name that does not lead back is nobody’s', () => {
  const looks = { clientNameAddresses: [{ name: 'mail.big.example', addresses: look('x', seen(['::1'])) }] }
  expect(read({}, looks).client).toBe('')
  expect(read({}, { clientNameAddresses: [] }).client).toBe('')
})

test('several hosts of one receiver are one organisation, and a mail without author has none', () => {
  const none = look('a', absent('no-such-record'))
  const exchangers = ['mx1.in.example', 'mx2.in.example', 'backup.example'].map((host) => ({
    host,
    preference: 10,
    a: none,
    aaaa: none,
  }))
  const parties = read({ headers: someHeaders({ from: null }) }, { route: aRoute({ exchangers }) })
  expect(parties).toMatchObject({ exchangers: ['in.example', 'backup.example'], author: '' })
})

test.each([
  'SRS0=HHH=TT=origin.example=user@forwarder.example',
  'srs1=HHH=first.example==HHH=TT=origin.example=user@forwarder.example',
  'bounces+SRS=44ldt=IX@forwarder.example',
  'me+caf_=test=doesnotwork.example@forwarder.example',
])('%s is a sender rewritten by a forwarder', (sender) => {
  expect(read(from(sender)).forwardedBy).toBe('srs')
})

test.each(['user@ready.example', 'srs@ready.example', 'me+srs@ready.example'])('%s is not', (sender) => {
  expect(read(from(sender)).forwardedBy).toBeNull()
})

test('a provider that seals all its own mail forwards nothing', () => {
  expect(read(sealedBy('ready.example')).forwardedBy).toBeNull()
  expect(
    read(sealedBy('cloud.example'), { clientNameAddresses: named('out.host.example') }).forwardedBy,
  ).toBe(null)
})

test('a customer whose SPF lists not the cloud that sends and seals for somebody else is not called forwarded', () => {
  const looks = { spf: spfOf('fail'), clientNameAddresses: named('out.host.example') }
  expect(read(sealedBy('cloud.example'), looks).forwardedBy).toBeNull()
})

test('who seals and brings a mail that the author’s SPF does not let them send has forwarded it', () => {
  const looks = { spf: spfOf('softfail'), clientNameAddresses: named('out.forwarder.example') }
  expect(read(sealedBy('ready.example', 'forwarder.example'), looks).forwardedBy).toBe('arc')
  expect(read(sealedBy('forwarder.example'), { ...looks, spf: spfOf('pass') }).forwardedBy).toBeNull()
})

test('who seals a stranger’s mail and takes the envelope over has forwarded it', () => {
  const arrival = { ...from('box@forwarder.example'), ...sealedBy('forwarder.example') }
  expect(read(arrival).forwardedBy).toBe('arc')
  expect(read({ ...arrival, headers: someHeaders() }).forwardedBy).toBeNull()
})
