import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { type KnockEnd, type KnockRequest, knockBySmtp } from '../../src/wire/knock-smtp.ts'
import { trustRoots } from '../../src/wire/trusted-roots.ts'
import { systemClock } from '../../src/world/clock.ts'
import { makeSelfSigned } from '../../src/world/self-signed.ts'
import { aCertificate } from '../kit/a-certificate.ts'
import {
  aMailServer,
  close,
  type MailServer,
  type MailServerScript,
  reset,
  silence,
} from '../kit/a-mail-server.ts'

let server: MailServer

afterEach(async () => server.stop())

async function knock(script: MailServerScript, change: Partial<KnockRequest> = {}): Promise<KnockEnd> {
  server = await aMailServer(script)
  return await again(change)
}

async function again(change: Partial<KnockRequest> = {}): Promise<KnockEnd> {
  const socket: Socket = connect({ host: '::1', port: server.port })
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  return knockBySmtp(
    {
      ...{ socket, host: 'mx.provider.example', hostname: 'dual.control.example' },
      roots: trustRoots(),
      deadlines: { commandTimeoutMs: 300, attemptTimeoutMs: 1_500 },
      ...change,
    },
    systemClock,
  )
}

const commands = (): string[] => server.sessions.flatMap((session) => session.commands)
const gone = async (): Promise<void> => {
  for (let n = 0; n < 50 && !server.sessions.every(({ closed }) => closed); n += 1)
    await new Promise((resolve) => setTimeout(resolve, 10))
}

test('a server is greeted, and left without a letter', async () => {
  expect(await knock({})).toEqual({
    stage: 'done',
    trouble: null,
    code: null,
    text: '',
    greets: 'mx.provider.example',
    starttls: { offered: false, version: null, certificate: null },
  })
  await gone()
  expect(commands()).toEqual(['EHLO dual.control.example', 'QUIT'])
})

test('a server that knows no EHLO is greeted with HELO', async () => {
  expect((await knock({ ehlo: '502 5.5.1 What?' })).stage).toBe('done')
  await gone()
  expect(commands()).toEqual(['EHLO dual.control.example', 'HELO dual.control.example', 'QUIT'])
})

test('STARTTLS is taken where it is offered, and a self-made certificate is told as one', async () => {
  const end = await knock({ starttls: 'works' })
  expect(end).toMatchObject({
    stage: 'done',
    starttls: {
      offered: true,
      version: 'TLSv1.3',
      certificate: {
        trusted: false,
        namesHost: true,
        subject: 'CN=mx.provider.example',
        issuer: 'CN=mx.provider.example',
        problem: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      },
    },
  })
  expect(end.starttls?.certificate?.expires).toBeGreaterThan(Date.now())
  await gone()
  expect(commands()).toEqual(['EHLO dual.control.example', 'STARTTLS', 'EHLO dual.control.example', 'QUIT'])
  expect(server.sessions[0]?.sni).toBe('mx.provider.example')
})

test('a certificate that somebody trusted has signed is trusted, and does not name another host', async () => {
  const certificate = aCertificate('mx.provider.example')
  const roots = trustRoots([certificate.cert])
  const trusted = await knock({ starttls: 'works', certificate }, { roots })
  expect(trusted.starttls?.certificate).toMatchObject({ trusted: true, namesHost: true, problem: null })
  const other = await again({ roots, host: 'mx2.provider.example' })
  expect(other.starttls?.certificate).toMatchObject({ trusted: true, namesHost: false, problem: null })
})

test('a certificate that has run out is told as such', async () => {
  const day = 86_400_000
  const certificate = makeSelfSigned(['mx.provider.example'], Date.now() - 9 * day, Date.now() - day)
  const roots = trustRoots([certificate.cert])
  const end = await knock({ starttls: 'works', certificate }, { roots })
  expect(end).toMatchObject({
    stage: 'done',
    starttls: { certificate: { trusted: false, problem: 'CERT_HAS_EXPIRED' } },
  })
  expect(end.starttls?.certificate?.expires).toBeLessThan(Date.now())
})

test.each<[string, MailServerScript, Partial<KnockEnd>]>([
  [
    'refuses us at the door',
    { greeting: '554 5.7.1 Not from you' },
    { stage: 'greeting', code: 554, text: 'Not from you', greets: null, starttls: null },
  ],
  ['is busy', { greeting: '421 4.3.2 Later' }, { stage: 'greeting', code: 421, text: 'Later' }],
  ['refuses our name', { ehlo: '501 5.5.4 Who?', helo: '550 No' }, { stage: 'ehlo', code: 550, text: 'No' }],
  [
    'takes its offer back',
    { starttls: '454 4.7.0 No TLS today' },
    { stage: 'starttls', code: 454, starttls: { offered: true, version: null, certificate: null } },
  ],
])('a server that %s is heard', async (_, script, told) => {
  expect(await knock(script)).toMatchObject({ trouble: null, ...told })
  await gone()
  expect(server.sessions[0]?.closed).toBe(true)
})

test.each<[string, MailServerScript, Partial<KnockEnd>]>([
  [
    'says nothing',
    { greeting: silence },
    { stage: 'greeting', trouble: 'timed-out', text: 'no greeting within 300 ms' },
  ],
  ['hangs up', { greeting: close }, { stage: 'greeting', trouble: 'lost' }],
  ['hangs up in the middle', { ehlo: { raw: '250-mx', end: 'close' } }, { stage: 'ehlo', trouble: 'lost' }],
  ['resets', { ehlo: reset }, { stage: 'ehlo', trouble: 'lost' }],
  [
    'greets with a page',
    { greeting: 'HTTP/1.1 400 Bad Request' },
    { stage: 'greeting', trouble: 'protocol' },
  ],
  [
    'greets for ever',
    { greeting: { endless: '220-more\r\n'.repeat(1_000) } },
    { stage: 'greeting', trouble: 'protocol' },
  ],
  [
    'never ends a line',
    { greeting: { endless: 'x'.repeat(100_000) } },
    { stage: 'greeting', trouble: 'protocol' },
  ],
  [
    'answers before it is asked',
    { greeting: { raw: '220 hi\r\n250 mx\r\n' } },
    { stage: 'greeting', trouble: 'protocol', text: 'the server said 250 before it was asked' },
  ],
  [
    'grants STARTTLS and says nothing',
    { starttls: { reply: '220 Go', end: 'silence' } },
    { stage: 'starttls', trouble: 'timed-out' },
  ],
  [
    'grants STARTTLS and hangs up',
    { starttls: { reply: '220 Go', end: 'close' } },
    { stage: 'starttls', trouble: 'tls' },
  ],
  [
    'grants STARTTLS and goes on in plain text',
    { starttls: { reply: '220 Go', endless: '250 all yours\r\n' } },
    { stage: 'starttls', trouble: 'tls' },
  ],
  [
    'grants STARTTLS with more words behind it, and no handshake',
    { starttls: { raw: '220 Go\r\n250-mx\r\n250 AUTH PLAIN\r\n', end: 'silence' } },
    { stage: 'starttls', trouble: 'timed-out' },
  ],
])('a server that %s costs its deadline at most', async (_, script, told) => {
  const began = performance.now()
  expect(await knock(script)).toMatchObject({ code: null, ...told })
  expect(performance.now() - began).toBeLessThan(5_000)
  await gone()
  expect(server.sessions[0]?.closed).toBe(true)
})

test('a server that sends a byte at a time costs the deadline of all', async () => {
  server = await aMailServer({ greeting: { endless: '2' } })
  const end = await again({ deadlines: { commandTimeoutMs: 5_000, attemptTimeoutMs: 200 } })
  expect(end).toMatchObject({ stage: 'greeting', trouble: 'timed-out' })
  expect(end.text).toContain('no end of the session within 200 ms')
})

test('a server that does not let go is left all the same', async () => {
  const end = await knock({ quit: { end: 'deaf' } })
  expect(end.stage).toBe('done')
  await new Promise((resolve) => setTimeout(resolve, 2_300))
  expect(server.sessions[0]?.closed).toBe(true)
})

test('words of a stranger are cleaned of what a terminal obeys', async () => {
  const end = await knock({ greeting: '220 mx\u001b[31m.provider.example \u202eevil' })
  expect(end.greets).toBe('mx?[31m.provider.example')
})

test('the name that a server gives itself is cut', async () => {
  expect((await knock({ greeting: `220 ${'x'.repeat(1_000)}` })).greets).toHaveLength(255)
})

test('a knock that is broken off is ours', async () => {
  const end = await knock({ greeting: silence }, { signal: AbortSignal.timeout(50) })
  expect(end).toMatchObject({ stage: 'greeting', trouble: 'ours' })
})
