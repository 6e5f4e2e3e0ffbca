import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { authenticate, type Origin } from '../../src/wire/authenticate.ts'
import { createSigners } from '../../src/wire/dkim-sign.ts'
import type { DnsFault, Zone } from '../../src/wire/dns-server.ts'
import { makeResolver } from '../../src/wire/resolver.ts'
import { systemClock } from '../../src/world/clock.ts'
import type { DkimKey } from '../../src/world/keys.ts'
import { aClock } from '../kit/a-clock.ts'
import { aDnsServer, aZone } from '../kit/a-dns-server.ts'

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
const record = `v=DKIM1; k=rsa; p=${pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`
const privatePem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

const keyOf = (domain: string): DkimKey => ({ domain, selector: 's1', kind: 'rsa', privatePem, record })

const fourOnly = (count: number): string =>
  Array.from({ length: count }, (_, n) => `a:e${n}.example`).join(' ')

const zones: Zone[] = [
  aZone(
    'example',
    ['sender', 'TXT', 'v=spf1 ip6:2001:db8:1::/48 -all'],
    ['_dmarc.sender', 'TXT', 'v=DMARC1; p=reject'],
    ['s1._domainkey.sender', 'TXT', record],
    ['s1._domainkey.mail.sender', 'TXT', record],
    ['s1._domainkey.other', 'TXT', record],
    ['soft', 'TXT', 'v=spf1 ~all'],
    ['plain', 'A', '192.0.2.1'],
    ['helo', 'TXT', 'v=spf1 ip6:2001:db8:1::25 -all'],
    ['ptr', 'TXT', 'v=spf1 ptr -all'],
    ['slow-include', 'TXT', 'v=spf1 include:slow.example -all'],
    ['slow-mx', 'TXT', 'v=spf1 mx:slow.example -all'],
    ['slow-a', 'TXT', 'v=spf1 a:slow.example -all'],
    ['ten', 'TXT', `v=spf1 ${fourOnly(10)} ip6:2001:db8:1::25 -all`],
    ['eleven', 'TXT', `v=spf1 ${fourOnly(11)} ip6:2001:db8:1::25 -all`],
    ...Array.from({ length: 11 }, (_, n): [string, 'A', string] => [`e${n}`, 'A', '192.0.2.9']),
    ['void', 'TXT', 'v=spf1 a:v1.example a:v2.example a:v3.example -all'],
  ),
  aZone('8.b.d.0.1.0.0.2.ip6.arpa'),
]

const client = '2001:db8:1::25'

interface Case extends Partial<Omit<Origin, 'message'>> {
  message?: string
  faults?: Record<string, DnsFault>
  budgetMs?: number
}

async function look({ message = aMessage(), faults = {}, budgetMs = 5_000, ...origin }: Case = {}) {
  const dns = await aDnsServer(...zones)
  for (const [name, fault] of Object.entries(faults)) dns.setFault(name, fault)
  const clock = systemClock
  const resolver = makeResolver({ servers: [dns.server], timeoutMs: 300, clock })
  const proofs = await authenticate(
    {
      message: Buffer.from(message, 'latin1'),
      client,
      helo: 'helo.example',
      sender: 'jane@sender.example',
      hostname: 'mx.doesnotwork.example',
      ...origin,
    },
    resolver,
    { at: 1000, clock, budgetMs },
  )
  return { proofs, asked: dns.asked.map(({ name, type }) => `${name} ${type}`) }
}

const aMessage = (from = 'jane@sender.example'): string =>
  `From: Jane <${from}>\r\nTo: test@doesnotwork.example\r\nSubject: hello\r\n\r\nhello\r\n`

function signed(domain: string, message = aMessage()): string {
  const signing = createSigners([keyOf(domain)])(domain)?.(Buffer.from(message), Date.UTC(2026, 10, 21))
  if (signing?.state !== 'signed') throw new Error('not signed')
  return signing.message.toString('latin1')
}

const spfOf = async (given: Case) => (await look(given)).proofs.spf
const dmarcOf = async (given: Case) => (await look(given)).proofs.dmarc

test('a mail that SPF, DKIM and DMARC vouch for', async () => {
  const { proofs } = await look({ message: signed('sender.example') })
  expect(proofs.spf).toMatchObject({
    id: 'spf',
    what: 'SPF of sender.example for 2001:db8:1::25',
    at: 1000,
    state: 'seen',
    value: { result: 'pass', domain: 'sender.example', record: 'v=spf1 ip6:2001:db8:1::/48 -all' },
  })
  expect(proofs.dkim).toMatchObject({
    id: 'dkim',
    state: 'seen',
    value: [
      {
        result: 'pass',
        domain: 'sender.example',
        selector: 's1',
        alignedWithEnvelope: true,
        signs: ['from', 'to', 'subject'],
      },
    ],
  })
  expect(proofs.dmarc).toMatchObject({
    id: 'dmarc',
    what: 'DMARC of sender.example',
    state: 'seen',
    value: { result: 'pass', domain: 'sender.example', policy: 'reject' },
  })
})

test('a mail with nothing to vouch for it', async () => {
  const { proofs } = await look({ sender: 'jane@plain.example', message: aMessage('jane@plain.example') })
  expect(proofs.spf).toMatchObject({ value: { result: 'none', domain: 'plain.example', record: null } })
  expect(proofs.dkim).toMatchObject({ state: 'seen', value: [] })
  expect(proofs.dmarc).toMatchObject({ value: { result: 'none', policy: null } })
})

test('a forged mail fails SPF and DMARC', async () => {
  const { proofs } = await look({ client: '2001:db8:2::25' })
  expect(proofs.spf).toMatchObject({ value: { result: 'fail' } })
  expect(proofs.dmarc).toMatchObject({ value: { result: 'fail', policy: 'reject' } })
})

test('an IPv4-mapped client is judged as an IPv4 client', async () => {
  expect(await spfOf({ client: '::ffff:192.0.2.1' })).toMatchObject({ value: { result: 'fail' } })
})

test('the null sender is judged by the name in HELO', async () => {
  expect(await spfOf({ sender: '' })).toMatchObject({
    what: 'SPF of helo.example for 2001:db8:1::25',
    value: { result: 'pass', domain: 'helo.example' },
  })
  expect(await spfOf({ sender: '', helo: '[IPv6:2001:db8:1::25]' })).toMatchObject({
    value: { result: 'none' },
  })
})

test.each([
  ['its own record', 'sender.example', 'jane@sender.example'],
  ['an included record', 'slow.example', 'jane@slow-include.example'],
  ['an MX record', 'slow.example', 'jane@slow-mx.example'],
  ['an address', 'slow.example', 'jane@slow-a.example'],
  // RFC 7208 §5.5 would go on to -all.
  [
    'the PTR record',
    '5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa',
    'jane@ptr.example',
  ],
])('a name server that is silent or broken about %s is never held against SPF', async (_, name, sender) => {
  for (const fault of ['drop', 'servfail', 'refused'] as const) {
    expect(await spfOf({ sender, faults: { [name]: fault } })).toMatchObject({
      value: { result: 'temperror' },
    })
  }
})

test('SPF takes ten look-ups and no more; hosts without IPv6 are not void ones', async () => {
  expect(await spfOf({ sender: 'jane@ten.example' })).toMatchObject({ value: { result: 'pass' } })
  expect(await spfOf({ sender: 'jane@eleven.example' })).toMatchObject({ value: { result: 'permerror' } })
})

test('SPF takes two look-ups that find nothing and no more', async () => {
  expect(await spfOf({ sender: 'jane@void.example' })).toMatchObject({ value: { result: 'permerror' } })
})

test.each(['drop', 'servfail', 'refused'] as const)(
  'a key that can not be looked up (%s) is a temperror',
  async (fault) => {
    const faults = { 's1._domainkey.sender.example': fault }
    const { proofs } = await look({ client: '2001:db8:2::25', message: signed('sender.example'), faults })
    expect(proofs.dkim).toMatchObject({ value: [{ result: 'temperror', signs: ['from', 'to', 'subject'] }] })
    // SPF fails, but the signature might have held: DMARC is open too.
    expect(proofs.dmarc).toMatchObject({ value: { result: 'temperror', policy: 'reject' } })
  },
)

test('a key that can not be looked up is no excuse for another domain', async () => {
  const faults: Record<string, DnsFault> = { 's1._domainkey.other.example': 'servfail' }
  const given = { client: '2001:db8:2::25', message: signed('other.example'), faults }
  expect(await dmarcOf(given)).toMatchObject({ value: { result: 'fail' } })
})

test('an SPF that can not be looked up leaves DMARC open', async () => {
  const sender = 'jane@slow.sender.example'
  expect(await dmarcOf({ sender, faults: { 'slow.sender.example': 'servfail' } })).toMatchObject({
    value: { result: 'temperror' },
  })
})

test.each(['drop', 'servfail', 'refused'] as const)(
  'a DMARC record that can not be looked up (%s) is a temperror',
  async (fault) => {
    const faults = { '_dmarc.sender.example': fault }
    expect(await dmarcOf({ client: '2001:db8:2::25', faults })).toMatchObject({
      value: { result: 'temperror' },
    })
  },
)

test('a signature of the same organisation is aligned with the envelope, one of another is not', async () => {
  const both = signed('other.example', signed('mail.sender.example'))
  const { proofs } = await look({ message: both, sender: 'jane@bounces.sender.example' })
  expect(proofs.dkim).toMatchObject({
    value: [
      { result: 'pass', domain: 'other.example', alignedWithEnvelope: false },
      { result: 'pass', domain: 'mail.sender.example', alignedWithEnvelope: true },
    ],
  })
})

test('a recipient added to a signed mail is not signed', async () => {
  const message = `To: victim@other.example\r\n${signed('sender.example')}`
  const { proofs } = await look({ message })
  expect(proofs.dkim).toMatchObject({ value: [{ result: 'pass', signs: ['from', 'subject'] }] })
})

test.each([
  ['a changed body', (message: string) => message.replace(/hello\r\n$/, 'bye\r\n'), 'fail'],
  ['a changed subject', (message: string) => message.replace('Subject: hello', 'Subject: bye'), 'fail'],
  ['a key that does not exist', (message: string) => message.replace('s=s1;', 's=s2;'), 'permerror'],
  ['a selector that is no name', (message: string) => message.replace('s=s1;', 's=s+1;'), 'permerror'],
])('a signature with %s does not hold', async (_, change, result) => {
  const { proofs } = await look({ message: change(signed('sender.example')) })
  expect(proofs.dkim).toMatchObject({ value: [{ result }] })
})

test('a mail with two authors can not be judged by DMARC', async () => {
  const message = aMessage().replace('Jane <', 'john@other.example, Jane <')
  expect(await dmarcOf({ message })).toMatchObject({ state: 'skipped' })
})

test('all questions go out at once', async () => {
  const { asked } = await look({ message: signed('sender.example') })
  expect(asked.slice(0, 3).sort()).toEqual([
    '_dmarc.sender.example TXT',
    's1._domainkey.sender.example TXT',
    'sender.example TXT',
  ])
  expect(new Set(asked).size).toBe(asked.length)
})

test('silent name servers cost the budget and no more', async () => {
  const signatures = Array.from({ length: 15 }, (_, n) =>
    signed('sender.example')
      .match(/^DKIM-Signature:[\s\S]*?\r\n(?![ \t])/)?.[0]
      .replace('s=s1', `s=x${n}`),
  )
  const faults = Object.fromEntries(
    signatures.map((_, n) => [`x${n}._domainkey.sender.example`, 'drop' as const]),
  )
  const began = performance.now()
  const { proofs } = await look({ message: signatures.join('') + aMessage(), faults, budgetMs: 700 })
  expect(performance.now() - began).toBeLessThan(3_000)
  expect(proofs.dkim).toMatchObject({ value: Array(15).fill({ result: 'temperror' }) })
})

/** A look at a signed mail where the DNS is waited for like this, while the time passes in jumps. */
async function lookInVain(outside?: <Value>(wait: () => Promise<Value>) => Promise<Value>) {
  const clock = aClock()
  const never = () => new Promise<never>(() => undefined)
  const silent = {
    a: never,
    aaaa: never,
    mx: never,
    txt: never,
    ptr: never,
    ns: never,
    cname: never,
    tlsa: never,
  }
  const origin = {
    message: Buffer.from(signed('sender.example'), 'latin1'),
    ...{ client, helo: 'helo.example', sender: 'jane@sender.example', hostname: 'mx.six.example' },
  }
  const hurry = setInterval(() => clock.pass(100), 5)
  const startedAt = clock.now()
  const how = { at: startedAt, clock, budgetMs: 20_000, ...(outside === undefined ? {} : { outside }) }
  const proofs = await authenticate(origin, silent, how)
  clearInterval(hurry)
  return { proofs, ms: clock.now() - startedAt }
}

test('what the budget cuts off is a temperror of each proof, and no failed look at all of them', async () => {
  const { proofs, ms } = await lookInVain()
  expect(proofs.spf).toMatchObject({ state: 'seen', value: { result: 'temperror' } })
  expect(proofs.dkim).toMatchObject({ state: 'seen', value: [{ result: 'temperror' }] })
  expect(ms).toBeGreaterThanOrEqual(20_000)
})

test('a library that never comes back is left soon after the budget', async () => {
  const { proofs, ms } = await lookInVain(() => new Promise(() => undefined))
  for (const proof of [proofs.spf, proofs.dkim, proofs.dmarc])
    expect(proof).toMatchObject({ state: 'failed', code: 'TIMEOUT' })
  expect(ms).toBeGreaterThanOrEqual(20_000)
})

test('more than twenty signatures are not looked at', async () => {
  const signature = 'DKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=s; h=from; bh=x; b=x\r\n'
  const { proofs, asked } = await look({ message: signature.repeat(21) + aMessage() })
  expect(proofs.dkim).toMatchObject({ state: 'failed', code: 'TOO-MANY-SIGNATURES' })
  expect(asked).toEqual([])
})

test.each([
  ['nothing at all', ''],
  ['no header', '\r\n\r\nbody'],
  ['no author', 'Subject: x\r\n\r\nbody'],
  ['odd bytes', '\x00\xff\xfe: \x80\r\nFrom: \x00@\xff\r\nDKIM-Signature: \x00;;;=;d=;s=\r\n\r\n\x00'],
])('a message of %s does no harm', async (_, message) => {
  const { proofs } = await look({ message, sender: '\x00"@@\xff', helo: '\x00' })
  expect(proofs.spf.what).not.toMatch(/\p{Cc}/u)
  expect(JSON.stringify(proofs)).not.toMatch(/\p{Cc}/u)
})
