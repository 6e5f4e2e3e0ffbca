import { generateKeyPairSync } from 'node:crypto'
import { simpleParser } from 'mailparser'
import { expect, onTestFinished, test } from 'vitest'
import { type MailWorkers, type MailWorkersOptions, startMailWorkers } from '../../src/wire/mail-workers.ts'
import { systemClock } from '../../src/world/clock.ts'
import type { DkimKey } from '../../src/world/keys.ts'
import { aDnsServer, aZone } from '../kit/a-dns-server.ts'
import { aLetter } from '../kit/a-letter.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const key: DkimKey = {
  domain: 'control.example',
  selector: 'mailsix',
  kind: 'rsa',
  privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  record: `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`,
}

async function start(options: Partial<MailWorkersOptions> = {}) {
  const dns = await aDnsServer(
    aZone(
      'example',
      ['control', 'TXT', 'v=spf1 ip6:2001:db8::44 -all'],
      ['_dmarc.control', 'TXT', 'v=DMARC1; p=reject'],
      ['mailsix._domainkey.control', 'TXT', key.record],
    ),
  )
  const workers: MailWorkers = await startMailWorkers({
    count: 1,
    clock: systemClock,
    dns: { servers: [dns.server], timeoutMs: 500 },
    keys: [key],
    budgetMs: 3_000,
    sessions: 10,
    ...options,
  })
  onTestFinished(() => workers.close())
  return { workers, dns }
}

const origin = {
  client: '2001:db8::44',
  helo: 'dual.control.example',
  sender: 'b+token@control.example',
  hostname: 'mx.sender.example',
}

test('a letter that a worker composed and signed is authentic where it arrives', async () => {
  const { workers } = await start()
  const signing = await workers.compose(aLetter())
  if (signing.state !== 'signed') throw new Error(signing.code)
  expect(Buffer.isBuffer(signing.message)).toBe(true)
  expect((await simpleParser(signing.message)).subject).toBe(aLetter().subject)
  expect(await workers.authenticate({ ...origin, message: signing.message })).toMatchObject({
    spf: { state: 'seen', value: { result: 'pass' } },
    dkim: {
      state: 'seen',
      value: [{ result: 'pass', domain: 'control.example', alignedWithEnvelope: true }],
    },
    dmarc: { state: 'seen', value: { result: 'pass', policy: 'reject' } },
  })
  expect(signing.message.length).toBeGreaterThan(0)
})

test('a letter from a domain without a key is an error, never an unsigned letter', async () => {
  const { workers } = await start()
  expect(await workers.compose(aLetter({ from: 'test@other.example' }))).toEqual({
    state: 'failed',
    code: 'NO-KEY',
  })
  const broken = await start({ keys: [{ ...key, privatePem: 'broken' }] })
  expect(await broken.workers.compose(aLetter())).toEqual({ state: 'failed', code: 'BAD-KEY' })
})

test('a report is read in a worker', async () => {
  const { workers } = await start()
  const dsn = [
    'From: MAILER-DAEMON@mx.sender.example',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
    'MIME-Version: 1.0',
    '',
    '--x',
    'Content-Type: text/plain',
    '',
    'It failed.',
    '--x',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.sender.example',
    '',
    'Final-Recipient: rfc822; jane@sender.example',
    'Action: failed',
    'Status: 5.1.1',
    '--x--',
    '',
  ].join('\r\n')
  expect(await workers.readReport(Buffer.from(dsn))).toMatchObject({
    kind: 'failed',
    recipients: [{ finalRecipient: 'jane@sender.example', action: 'failed', status: '5.1.1' }],
  })
})

test('a forwarded report is read in a worker, and none is read where there is none', async () => {
  const { workers } = await start()
  const forward = ['From: jane@sender.example', '', '550 5.7.1 no mail from there'].join('\r\n')
  expect(await workers.readForwarded(Buffer.from(forward))).toMatchObject([
    { kind: 'failed', format: 'text', recipients: [{ finalRecipient: null, status: '5.7.1' }] },
  ])
  expect(await workers.readForwarded(Buffer.from('From: jane@sender.example\r\n\r\nHello'))).toEqual([])
})

test('mails whose name servers are silent do not hold up the others', async () => {
  const { workers, dns } = await start({ sessions: 500 })
  dns.setFault('slow.example', 'drop')
  const message = Buffer.from('From: jane@slow.example\r\n\r\n')
  const slow = Array.from({ length: 500 }, () =>
    workers.authenticate({ ...origin, sender: 'jane@slow.example', message }),
  )
  const composed = workers.compose(aLetter()).then(({ state }) => state)
  expect(await Promise.race([composed, ...slow.map((proofs) => proofs.then(() => 'one of the slow'))])).toBe(
    'signed',
  )
  for (const proofs of await Promise.all(slow))
    expect(proofs.spf).toMatchObject({ value: { result: 'temperror' } })
})

// What the listener's limits keep out: a field of so many lines costs mailauth minutes.
const stalling = Buffer.from(`From: jane@control.example\r\nSubject: a${'\r\n b'.repeat(300_000)}\r\n\r\n`)

test('a message that stalls the worker is an unknown, not an outage', async () => {
  const lost: unknown[] = []
  const { workers } = await start({ stallMs: 300, lost: (event) => lost.push(event) })
  const stalled = workers.authenticate({ ...origin, message: stalling })
  const beside = workers.compose(aLetter())
  expect(await stalled).toMatchObject({
    spf: { id: 'spf', what: 'SPF of control.example for 2001:db8::44', state: 'failed', code: 'STALLED' },
    dkim: { id: 'dkim', state: 'failed', code: 'STALLED' },
    dmarc: { id: 'dmarc', state: 'failed', code: 'STALLED' },
  })
  expect(await beside).toMatchObject({ state: 'signed' })
  expect(lost).toEqual([{ code: 'STALLED', task: 'authenticate' }])
})

test('a letter is written whatever befalls the messages beside it, one after another', async () => {
  const lost: unknown[] = []
  const { workers } = await start({ stallMs: 300, lost: (event) => lost.push(event) })
  // The second thread does again what was beside the first's; when it is stalled as well, the letter is lost with it.
  const ruinous = [1, 2].map(() => workers.authenticate({ ...origin, message: stalling }))
  expect(await workers.compose(aLetter())).toMatchObject({ state: 'signed' })
  await Promise.all(ruinous)
  expect(lost).toHaveLength(2)
})

test('after close nothing hangs', async () => {
  const { workers } = await start()
  await workers.close()
  expect(await workers.compose(aLetter())).toEqual({ state: 'failed', code: 'CLOSED' })
  expect(await workers.readReport(Buffer.from('x'))).toMatchObject({ kind: 'unread' })
  expect(await workers.readForwarded(Buffer.from('550 5.1.1 no'))).toEqual([])
  expect(await workers.authenticate({ ...origin, message: Buffer.from('x') })).toMatchObject({
    spf: { state: 'failed', code: 'CLOSED' },
  })
})
