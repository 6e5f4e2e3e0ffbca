import * as crypto from 'node:crypto'
import { dkimSign } from 'mailauth/lib/dkim/sign.js'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { expect, test, vi } from 'vitest'
import { verifyDkim } from '../../src/wire/verify-dkim.ts'

vi.mock('node:crypto', async (original) => {
  const real = await original<typeof crypto>()
  return { ...real, createPublicKey: vi.fn(real.createPublicKey) }
})

const { generateKeyPairSync } = crypto
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const short = generateKeyPairSync('rsa', { modulusLength: 512 })
const p = (key: typeof publicKey): string => key.export({ type: 'spki', format: 'der' }).toString('base64')

const records: Record<string, string> = {
  'rsa._domainkey.sender.example': `v=DKIM1; k=rsa; p=${p(publicKey)}`,
  'sha1._domainkey.sender.example': `v=DKIM1; h=sha1; p=${p(publicKey)}`,
  'other._domainkey.sender.example': `v=DKIM1; p=${p(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey)}`,
  'short._domainkey.sender.example': `v=DKIM1; p=${p(short.publicKey)}`,
  'broken._domainkey.sender.example': 'v=DKIM1; p=AAAA',
  'revoked._domainkey.sender.example': 'v=DKIM1; p=',
}

const asked: string[] = []

async function resolver(name: string): Promise<string[][]> {
  asked.push(name)
  const record = records[name]
  if (record === undefined) throw Object.assign(new Error(name), { code: 'ENOTFOUND' })
  // As long records come: in two strings.
  return [[record.slice(0, 200), record.slice(200)]]
}

const plain =
  'From: Jane <jane@sender.example>\r\nTo: test@doesnotwork.example\r\nSubject: a\r\n b\r\n\r\nHi  there \r\n\r\n'

async function sign(text: string, selector = 'rsa', canonicalization = 'relaxed/relaxed'): Promise<string> {
  const signer = {
    signingDomain: 'sender.example',
    selector,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
  const { signatures } = await dkimSign(text, {
    canonicalization,
    signTime: new Date(Date.UTC(2026, 10, 21)),
    // Its types want the one, its code the other.
    ...signer,
    signatureData: [signer],
  })
  return `${signatures}${text}`
}

/** By our way and by mailauth's own; the key, and lines made for people, are of no use to us. */
async function both(text: string) {
  const message = Buffer.from(text, 'latin1')
  const options = { resolver, sender: 'jane@sender.example', rejectRsaSha1: true }
  const theirs = await dkimVerify(message, options)
  const ours = await verifyDkim(message, options)
  const bare = (results: typeof theirs.results) => results.map(({ id: _, publicKey: __, ...rest }) => rest)
  return {
    ours: { ...ours, results: bare(ours.results) },
    theirs: {
      results: bare(theirs.results),
      header: theirs.headers?.parsed ?? [],
      headerFrom: theirs.headerFrom,
      fromFields: theirs.fromFields,
    },
  }
}

const messages: [string, string][] = [
  ['signed', await sign(plain)],
  ['signed as it stands', await sign(plain, 'rsa', 'simple/simple')],
  ['signed twice by a key', await sign(await sign(plain))],
  ['changed since', (await sign(plain)).replace('there', 'where')],
  ['with another subject since', (await sign(plain)).replace('Subject: a', 'Subject: c')],
  ['signed by another key', await sign(plain, 'other')],
  ['signed by a key for sha1', await sign(plain, 'sha1')],
  ['signed by a key that is too short', await sign(plain, 'short')],
  ['signed by a key that can not be read', await sign(plain, 'broken')],
  ['signed by a key taken back', await sign(plain, 'revoked')],
  ['signed by a key that is not there', await sign(plain, 'none')],
  ['with a signature cut short', (await sign(plain)).replace(/b=[^;]{60}.*?\r\n(?! )/s, 'b=AAAA\r\n')],
  ['not signed', plain],
  ['with bare line feeds', (await sign(plain)).replaceAll('\r\n', '\n')],
  [
    'with some bare line feeds',
    (await sign(plain)).replace('\r\n\r\n', '\r\n\n').replace('\r\n To', '\n To'),
  ],
  ['that begins with an empty line', `\r\n${await sign(plain)}`],
  ['that begins with a bare line feed', `\n${plain}`],
  ['without a body', await sign('From: jane@sender.example\r\n\r\n')],
  ['without an empty line', 'From: jane@sender.example\r\nTo: test@doesnotwork.example'],
  ['of a line break', '\r\n'],
  ['of no octet', ''],
  ['with a long body', await sign(`${plain}${'a line of it  \t \r\n'.repeat(10_000)}`)],
  ['with a carriage return alone', await sign(`${plain}a\rb\r\r\n`)],
  ['with two authors', await sign(`From: a@b.example\r\n${plain}`)],
]

test.each(messages)('a mail %s is verified as mailauth itself does', async (_, text) => {
  const { ours, theirs } = await both(text)
  expect(ours).toEqual(theirs)
})

test('a signature that holds, holds', async () => {
  const { ours } = await both(await sign(plain))
  expect(ours.results).toMatchObject([{ status: { result: 'pass' } }])
})

test('a key is judged by what its record says now, however often it was seen before', async () => {
  const text = await sign(plain, 'turned')
  const statusOf = async () => (await both(text)).ours.results[0]?.status.result
  const name = 'turned._domainkey.sender.example'
  records[name] = records['rsa._domainkey.sender.example'] ?? ''
  expect(await statusOf()).toBe('pass')
  records[name] = records['other._domainkey.sender.example'] ?? ''
  expect(await statusOf()).toBe('fail')
  records[name] = records['revoked._domainkey.sender.example'] ?? ''
  expect(await statusOf()).toBe('neutral')
})

test('a key that many signatures of a mail name is asked for once, even where there is none', async () => {
  const text = await sign(await sign(await sign(plain, 'none'), 'none'), 'none')
  asked.length = 0
  await verifyDkim(Buffer.from(text), { resolver, sender: '' })
  expect(asked).toEqual(['none._domainkey.sender.example'])
})

test('of all parsed keys the last 500 are remembered, and none of a record that is too long', async () => {
  const message = Buffer.from(await sign(plain))
  const key = p(publicKey)
  /** Whether it parses the key; records that say something else count as other keys. */
  const parses = async (remark: string): Promise<boolean> => {
    const parsing = vi.mocked(crypto.createPublicKey).mockClear()
    const record = async () => [[`v=DKIM1; n=${remark}; p=${key}`]]
    const { results } = await verifyDkim(message, { resolver: record, sender: '' })
    expect(results).toMatchObject([{ status: { result: 'pass' } }])
    return parsing.mock.calls.length > 0
  }
  expect(await parses('first')).toBe(true)
  expect(await parses('first')).toBe(false)
  for (let number = 1; number < 500; number += 1) expect(await parses(`other${number}`)).toBe(true)
  expect(await parses('first')).toBe(false)
  expect(await parses('one more')).toBe(true)
  expect(await parses('first')).toBe(true)
  expect(await parses('one more')).toBe(false)
  expect(await parses('long'.repeat(200))).toBe(true)
  expect(await parses('long'.repeat(200))).toBe(true)
})
