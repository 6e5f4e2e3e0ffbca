import { createSocket } from 'node:dgram'
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { mailsix, start } from '../kit/a-command.ts'
import { aDnsServer, aZone } from '../kit/a-dns-server.ts'
import { aMailServer, type MailServer, type MailServerScript } from '../kit/a-mail-server.ts'

const six = '::1'
const four = '127.0.0.1'

/** A mail server on a port of loopback, or of the port that another one has. */
async function serve(address: string, script: MailServerScript = {}, port = 0): Promise<MailServer> {
  const server = await aMailServer(script, async (take) => {
    const listener = createServer(take)
    await new Promise<void>((resolve) => listener.listen({ host: address, port }, resolve))
    const bound = listener.address()
    return {
      port: typeof bound === 'object' && bound !== null ? bound.port : 0,
      close: () => new Promise((resolve) => listener.close(() => resolve())),
    }
  })
  onTestFinished(() => server.stop())
  return server
}

const zone = aZone(
  'example',
  ['ready', 'MX', 10, 'mx.ready.example'],
  ['mx.ready', 'AAAA', six],
  ['mx.ready', 'A', four],
  ['four', 'MX', 10, 'mx.four.example'],
  ['mx.four', 'A', four],
  ['dead', 'MX', 10, 'mx.dead.example'],
  ['mx.dead', 'AAAA', six],
  ['xn--mnchen-3ya', 'MX', 10, 'mx.ready.example'],
)

/** Loopback as an Internet: its DNS, and the options by which it is looked at. */
async function aLoopbackInternet(port: number): Promise<string[]> {
  const dns = await aDnsServer(zone)
  return [
    ...['--dns', dns.server, '--port', String(port), '--canary', 'none', '--hostname', 'looks.example'],
    ...['--also-global', '::1/128', '--also-global', '127.0.0.0/8'],
  ]
}

/** A port on which nobody listens. */
async function aClosedPort(): Promise<number> {
  const server = await serve(six)
  await server.stop()
  return server.port
}

test('a domain that is ready is shown with each address, and the exit status is 0', async () => {
  const server = await serve(six, { starttls: 'works' })
  await serve(four, {}, server.port)
  const { code, stdout, stderr } = await mailsix([
    'check',
    'Ready.Example.',
    ...(await aLoopbackInternet(server.port)),
  ])
  expect(stdout).toMatch(
    /^ready\.example takes mail over IPv6: its mail servers answer at 1 of 1\nIPv6 addresses\.\n/,
  )
  expect(stdout).toMatch(/IPv6 +::1 +answers as mx\.provider\.example +TLSv1\.3, unverified +\d+ ms\n/)
  expect(stdout).toMatch(/IPv4 +127\.0\.0\.1 +answers as mx\.provider\.example +no TLS +\d+ ms\n/)
  expect(stdout).toMatch(/\nWORKS\n {2}mx-addresses\n/)
  expect(stdout).toMatch(/No mail\s+was sent\./)
  // Colour is for terminals.
  expect(stdout).not.toContain('\u001b')
  expect(stderr).toMatch(/^MX ready\.example: mx\.ready\.example, \d+ ms\n/)
  expect(stderr).toMatch(/Port 25 of mx\.ready\.example \[::1\]: answers as mx\.provider\.example, \d+ ms\n/)
  expect(code).toBe(0)
})

test('with --json there is nothing but JSON on standard output', async () => {
  const server = await serve(four)
  const args = ['check', '--json', 'somebody@four.example', ...(await aLoopbackInternet(server.port))]
  const { code, stdout } = await mailsix(args)
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ domain: 'four.example', answer: 'no' },
    mx: [
      {
        host: 'mx.four.example',
        preference: 10,
        aaaa: [],
        a: [four],
        knocks: [{ address: four, stage: 'done' }],
      },
    ],
    verdicts: [
      { rule: 'mx-addresses', state: 'fail', finding: 'none-has-ipv6' },
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
    ],
  })
})

test('where port 25 of nobody can be reached, it says so and how to mend it, and the exit status is 2', async () => {
  const { code, stdout } = await mailsix([
    'check',
    'dead.example',
    ...(await aLoopbackInternet(await aClosedPort())),
  ])
  expect(stdout).toMatch(
    /^Could not tell whether dead\.example takes mail over IPv6: nobody\nanswered, and nothing shows/,
  )
  expect(stdout).toMatch(/It may be\s+closed on the way out\. Run this on a server/)
  expect(stdout).not.toMatch(/DOES NOT WORK/)
  expect(code).toBe(2)
})

test('a server that never speaks, and a resolver that never answers, cost ten seconds at most', async () => {
  const mute = await serve(six, { greeting: { end: 'silence' } })
  const dns = createSocket('udp6')
  onTestFinished(() => void dns.close())
  await new Promise<void>((resolve) => dns.bind(0, six, resolve))
  const began = performance.now()
  const [quiet, deaf] = await Promise.all([
    mailsix(['check', 'dead.example', ...(await aLoopbackInternet(mute.port))]),
    mailsix(['check', 'dead.example', '--dns', `[::1]:${dns.address().port}`, '--canary', 'none']),
  ])
  // Whatever a machine that has much to do adds to it.
  expect(performance.now() - began).toBeLessThan(16_000)
  const seconds = [quiet, deaf].map(({ stdout }) => Number(/, in (\d+\.\d) s\./.exec(stdout)?.[1]))
  expect(Math.max(...seconds)).toBeLessThan(9.7)
  expect(quiet.stdout).toMatch(/Could not tell .*somebody takes\s+the connection/s)
  expect(deaf.stdout).toMatch(/Could not tell .*resolvers\s+that this machine asks are of no use/s)
  expect([quiet.code, deaf.code]).toEqual([2, 2])
}, 20_000)

test('Ctrl-C ends it at once', async () => {
  const mute = await serve(six, { greeting: { end: 'silence' } })
  const running = start(['check', 'dead.example', ...(await aLoopbackInternet(mute.port))])
  await expect.poll(() => mute.sessions.length).toBe(1)
  const began = performance.now()
  running.process.kill('SIGINT')
  await running.ended
  // By itself it goes on for nine seconds.
  expect(performance.now() - began).toBeLessThan(5_000)
})

test('a domain in its own letters is asked for as DNS has it', async () => {
  const server = await serve(six)
  const { code, stdout } = await mailsix([
    'check',
    'München.example',
    ...(await aLoopbackInternet(server.port)),
  ])
  expect(stdout).toMatch(/^xn--mnchen-3ya\.example takes mail over IPv6/)
  expect(code).toBe(0)
})

test('what is no domain is refused, and plays no tricks on the terminal', async () => {
  const { code, stdout, stderr } = await mailsix(['check', '--', '\u001b[2Jexample.org'])
  expect(stderr).toContain('is no domain')
  expect(stderr).not.toContain('\u001b')
  expect(stdout).toBe('')
  expect(code).toBe(2)
})

test('an option that can not be read is refused as misuse', async () => {
  const { code, stderr } = await mailsix(['check', '--dns', 'localhost', 'example.org'])
  expect(stderr).toContain('address of a resolver')
  expect(code).toBe(2)
})
