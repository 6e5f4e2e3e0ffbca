import { expect, test } from 'vitest'
import { type Checked, checkJson } from '../src/journey-check.ts'
import { silence } from './kit/a-mail-server.ts'
import { aMailDomain, anOutside, here } from './kit/an-outside.ts'

const six = '2001:db8:1::25'
const four = '192.0.2.25'
const canarySix = '2001:db8:7::25'
const canaryFour = '192.0.2.77'
const aCanary = aMailDomain('canary.example', canarySix, canaryFour)
const byCanary = { canaries: ['mx.canary.example'] }

const deciding = ['mx-addresses', 'answers-over-ipv6', 'answers-over-ipv4', 'look-from-here']

/** The answer, and the findings that decide or tell of our side. */
const told = ({ answer, verdicts }: Checked): string[] => [
  answer,
  ...verdicts.filter(({ rule }) => deciding.includes(rule)).map(({ finding }) => finding),
]

test('a domain whose mail server answers over both families takes mail, each address knocked at once', async () => {
  const outside = await anOutside()
  outside.zone(...aMailDomain('ready.example', six, four), ...aCanary)
  const servers = [await outside.serve(six), await outside.serve(four, { starttls: 'works' })]
  const canary = await outside.serve(canarySix)
  const checked = await outside.check('ready.example', byCanary)
  expect(told(checked)).toEqual(['takes-mail', 'all-have-ipv6', 'all-answer', 'all-answer', 'gets-out'])
  await expect
    .poll(() => servers.map(({ sessions }) => sessions.map(({ commands }) => commands)))
    .toEqual([
      [['EHLO looks.example', 'QUIT']],
      [['EHLO looks.example', 'STARTTLS', 'EHLO looks.example', 'QUIT']],
    ])
  expect(canary.sessions).toEqual([])
  expect(checked.look.canaries).toEqual([])
})

test('the JSON has each host with its addresses and knocks, and verdicts that rest on looks that are there', async () => {
  const outside = await anOutside()
  outside.zone(...aMailDomain('ready.example', six, four))
  await outside.serve(six)
  const { domain, mx, verdicts, observations } = checkJson(await outside.check('ready.example'))
  expect(domain).toBe('ready.example')
  expect(mx).toMatchObject([
    {
      ...{ host: 'mx.ready.example', preference: 10, a: [four], aaaa: [six] },
      knocks: [
        { address: six, family: 'ipv6', stage: 'done', code: null, greets: 'mx.provider.example' },
        { address: four, family: 'ipv4', stage: 'connect', code: null, trouble: 'refused' },
      ],
    },
  ])
  const ids = observations.map(({ id }) => id)
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted())
  expect(verdicts.flatMap(({ restsOn }) => restsOn).filter((id) => !ids.includes(id))).toEqual([])
  expect(verdicts.every(({ text }) => text.length > 20)).toBe(true)
})

test('a closed port over IPv6 is a fault where another server answers over IPv6', async () => {
  const outside = await anOutside()
  outside.zone(...aMailDomain('closed.example', six, four), ...aCanary)
  await Promise.all([outside.serve(four), outside.serve(canarySix)])
  const checked = await outside.check('closed.example', byCanary)
  expect(told(checked)).toEqual(['no', 'all-have-ipv6', 'none-answers', 'all-answer', 'gets-out'])
  expect(checked.look.canaries).toEqual([
    `greeting of the canary mx.canary.example [${canarySix}]:25 from ${here.ipv6}`,
  ])
  expect(checked.verdicts[1]?.facts).toMatchObject({ proof: 'canary', how: 'closed', count: 1 })
})

test('without a canary a closed port counts where IPv4 is open, and the verdict says what could not be seen apart', async () => {
  const outside = await anOutside()
  outside.zone(...aMailDomain('closed.example', six, four))
  await outside.serve(four)
  const checked = await outside.check('closed.example')
  expect(told(checked)).toEqual(['no', 'all-have-ipv6', 'none-answers', 'all-answer', 'unproven'])
  expect(checked.verdicts[1]?.facts.proof).toBe('indirect')
})

test('silence counts after three seconds, and only where another server answers over that family', async () => {
  const outside = await anOutside()
  outside.zone(...aMailDomain('dropped.example', six, four), ...aCanary)
  await Promise.all([outside.serve(four), outside.serve(canarySix)])
  outside.network.drop(six)
  const patient = { timeoutMs: 3_300, totalMs: 9_000 }
  const [withCanary, without, hasty] = await Promise.all([
    outside.check('dropped.example', { ...byCanary, ...patient }),
    outside.check('dropped.example', patient),
    outside.check('dropped.example', byCanary),
  ])
  expect(told(withCanary)).toEqual(['no', 'all-have-ipv6', 'none-answers', 'all-answer', 'gets-out'])
  expect(told(without)).toEqual(['unknown', 'all-have-ipv6', 'our-side-unproven', 'all-answer', 'unproven'])
  expect(told(hasty)).toEqual(['unknown', 'all-have-ipv6', 'not-all-tried', 'all-answer', 'gets-out'])
})

test('where not even the canary answers, port 25 is closed from here, and nothing is held against anybody', async () => {
  const outside = await anOutside()
  outside.zone(...aMailDomain('dead.example', six, four), ...aCanary)
  const all = ['unknown', 'all-have-ipv6', 'our-network', 'our-network', 'port-closed']
  expect(told(await outside.check('dead.example', byCanary))).toEqual(all)
  for (const address of [six, four, canarySix, canaryFour]) outside.network.drop(address)
  expect(told(await outside.check('dead.example', { ...byCanary, timeoutMs: 400 }))).toEqual(all)
})

test('where nobody answers over any family and no canary can be asked, it can not be told', async () => {
  const outside = await anOutside()
  outside.zone(...aMailDomain('dead.example', six, four))
  const all = ['unknown', 'all-have-ipv6', 'our-side-unproven', 'our-side-unproven', 'unproven']
  expect(told(await outside.check('dead.example'))).toEqual(all)
  expect(told(await outside.check('dead.example', byCanary))).toEqual(all)
})

test('port 25 that is closed from here over IPv6 alone is our own fault', async () => {
  const outside = await anOutside()
  outside.zone(...aMailDomain('ready.example', six, four), ...aCanary)
  await Promise.all([outside.serve(four), outside.serve(canaryFour)])
  for (const address of [six, canarySix]) outside.network.drop(address)
  const checked = await outside.check('ready.example', { ...byCanary, timeoutMs: 400 })
  expect(told(checked)).toEqual(['unknown', 'all-have-ipv6', 'our-network', 'all-answer', 'ipv6-closed'])
})

test('a machine without IPv6 shows the IPv4 half and says that the rest could not be told', async () => {
  const outside = await anOutside()
  outside.zone(...aMailDomain('ready.example', six, four))
  await Promise.all([outside.serve(six), outside.serve(four)])
  outside.network.detach(here.ipv6)
  const checked = await outside.check('ready.example', byCanary)
  expect(told(checked)).toEqual(['unknown', 'all-have-ipv6', 'our-network', 'all-answer', 'ipv6-missing'])
})

test('no AAAA record is a fault wherever it is looked at from, port 25 open or not', async () => {
  const outside = await anOutside()
  outside.zone(...aMailDomain('four.example', four), ...aMailDomain('six.example', six))
  expect(told(await outside.check('four.example'))).toEqual([
    ...['no', 'none-has-ipv6', 'no-address', 'our-side-unproven', 'unproven'],
  ])
  await outside.serve(six)
  expect(told(await outside.check('six.example'))).toEqual([
    ...['takes-mail', 'all-have-ipv6', 'all-answer', 'no-address', 'gets-out'],
  ])
})

test('a domain that takes no mail, or does not exist, is bad news; one that is its own mail server is not', async () => {
  const outside = await anOutside()
  outside.zone('null.example MX 0 .', `implicit.example AAAA ${six}`, 'nothing.example TXT v=spf1 -all')
  await outside.serve(six)
  expect(told(await outside.check('null.example'))).toEqual([
    ...['no', 'takes-no-mail', 'takes-no-mail', 'takes-no-mail', 'not-asked'],
  ])
  expect(told(await outside.check('missing.example'))).toEqual([
    ...['no', 'no-such-domain', 'no-such-domain', 'no-such-domain', 'not-asked'],
  ])
  expect(told(await outside.check('nothing.example'))).toEqual([
    ...['no', 'none-has-an-address', 'no-address', 'no-address', 'not-asked'],
  ])
  expect(told(await outside.check('implicit.example'))[0]).toBe('takes-mail')
})

test('an address literal is its own mail server', async () => {
  const outside = await anOutside()
  await outside.serve(six)
  expect(told(await outside.check(`[IPv6:${six}]`))[0]).toBe('takes-mail')
  expect(told(await outside.check(`[${four}]`)).slice(0, 2)).toEqual(['no', 'none-has-ipv6'])
})

test('one dead address of several is trouble, and mail is taken all the same', async () => {
  const outside = await anOutside()
  outside.zone(...aMailDomain('half.example', six, '2001:db8:1::26', four))
  await Promise.all([outside.serve(six), outside.serve(four)])
  const checked = await outside.check('half.example')
  expect(told(checked)).toEqual(['takes-mail', 'all-have-ipv6', 'some-answer', 'all-answer', 'gets-out'])
  expect(checked.verdicts[1]?.facts).toMatchObject({
    open: 1,
    count: 2,
    addresses: 'mx.half.example [2001:db8:1::26]',
  })
})

test('a server that turns us away, or never speaks, can be reached; whether it takes mail can not be told', async () => {
  const outside = await anOutside()
  outside.zone(...aMailDomain('away.example', six), ...aMailDomain('mute.example', '2001:db8:2::25'))
  outside.zone(...aMailDomain('stuck.example', '2001:db8:3::25'))
  await outside.serve(six, { greeting: '554 5.7.1 Not from there' })
  await outside.serve('2001:db8:2::25', { greeting: silence })
  await outside.serve('2001:db8:3::25', { ehlo: silence })
  const short = { totalMs: 1_500 }
  const finding = async (domain: string) => told(await outside.check(domain, short)).slice(0, 3)
  expect(await finding('away.example')).toEqual(['unknown', 'all-have-ipv6', 'turned-away'])
  expect(await finding('mute.example')).toEqual(['unknown', 'all-have-ipv6', 'no-greeting'])
  expect(await finding('stuck.example')).toEqual(['unknown', 'all-have-ipv6', 'no-greeting'])
})

test('addresses that nobody can reach are a fault, our own are none to look at from here', async () => {
  const outside = await anOutside()
  outside.zone(
    ...aMailDomain('inside.example', 'fd00::25', '10.0.0.25'),
    ...aMailDomain('home.example', here.ipv6),
  )
  expect(told(await outside.check('inside.example'))).toEqual([
    ...['no', 'all-have-ipv6', 'no-public-address', 'no-public-address', 'not-asked'],
  ])
  expect(told(await outside.check('home.example')).slice(0, 3)).toEqual([
    'unknown',
    'all-have-ipv6',
    'own-address',
  ])
})

test('a resolver that is silent, fails or knows no name at all is our own trouble', async () => {
  const outside = await anOutside()
  outside.zone(...aMailDomain('ready.example', six))
  const dead = { servers: ['[::1]:9'], timeoutMs: 400, totalMs: 2_000 }
  expect(told(await outside.check('ready.example', dead))).toEqual([
    ...['unknown', 'our-dns', 'our-dns', 'our-dns', 'dns-failed'],
  ])
})

test('DNS of the domain that fails while others answer is held against nobody', async () => {
  const outside = await anOutside()
  outside.zone(...aMailDomain('broken.example', six))
  outside.breakName('broken.example')
  expect(told(await outside.check('broken.example'))).toEqual([
    ...['unknown', 'could-not-look', 'could-not-look', 'could-not-look', 'not-asked'],
  ])
})

test('a server that lets everything hang costs no more than the time there is', async () => {
  const outside = await anOutside()
  const addresses = Array.from({ length: 5 }, (_, index) => `2001:db8:1::${index + 1}`)
  outside.zone(...aMailDomain('slow.example', ...addresses))
  outside.network.drop(addresses[0] ?? '')
  for (const address of addresses.slice(1))
    await outside.serve(address, { greeting: { after: 700, reply: '220-wait' } })
  const began = Date.now()
  const { look } = await outside.check('slow.example', { totalMs: 2_000 })
  expect(Date.now() - began).toBeLessThan(6_000)
  expect(look.doors).toHaveLength(5)
})
