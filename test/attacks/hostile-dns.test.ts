import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { places } from '../../bench/ground/places.ts'
import { clientAt, coveted, forbidden, hostile, oddClients, oddHosts, zone } from './hostile-places.ts'
import { aMisledService, budgetSeconds, type Misled, type Try } from './misled-service.ts'
import { proveTraps, trappedPorts, watchSockets } from './traps.ts'

let misled: Misled

beforeAll(async () => {
  misled = await aMisledService()
  await misled.ground.publish([
    { name: coveted, type: 'MX', data: { preference: 10, exchange: `mx.${coveted}` } },
    { name: `mx.${coveted}`, type: 'AAAA', data: hostile.taker },
    { name: coveted, type: 'TXT', data: `v=spf1 ip6:${hostile.network} -all` },
  ])
})
afterAll(() => misled?.stop())

const count = (all: readonly string[]): string =>
  [...Map.groupBy(all, (one) => one)].map(([one, { length }]) => `${length} × ${one}`).join(', ')

/** What fails for the client's sake, which has no name and signs nothing: no broken domain is asked for these. */
const aboutClient = new Set([
  ...['dkim', 'client-reverse-dns', 'helo-name', 'gmail-over-ipv6', 'microsoft-over-ipv6'],
])

// Each is asked for everything but the SPF record by which its mail comes in.
const failures: [string, RegExp][] = [
  ['silent', /^(TIMEOUT|BUDGET)$/],
  ['servfail', /^(SERVFAIL|BUDGET)$/],
  ['refused', /^(REFUSED|BUDGET)$/],
  ['formerr', /^(FORMERR|BUDGET)$/],
  ['notimp', /^(NOTIMP|BUDGET)$/],
  ['cut-closed', /./],
  // Their connection is that of the one before, which was closed.
  ['cut-silent', /^(TIMEOUT|BUDGET|CONNREFUSED)$/],
  ['cut-drip', /^(TIMEOUT|BUDGET|CONNREFUSED)$/],
  ['garbage', /./],
  ['noise', /./],
  ['short', /./],
  ['empty', /./],
  ['wrong-id', /^(TIMEOUT|BUDGET)$/],
  ['wrong-question', /^(TIMEOUT|BUDGET)$/],
]

test('a DNS that is silent, wrong or broken costs its budget and is held against nobody', async () => {
  await misled.withstand('14 kinds of broken DNS', async () => {
    const cases = await misled.open(failures.map(([mode]) => ({ from: `m@${mode}.${zone}` })))
    const codes: string[] = []
    let longest = 0
    for (const [index, [mode, expected]] of failures.entries()) {
      const { read } = await misled.reportOn(cases[index] ?? '')
      const mx = read.observations.find(({ id }) => id === 'mx')
      expect(mx?.state, mode).toBe('failed')
      expect(mx?.code, mode).toMatch(expected)
      codes.push(mx?.code ?? '')
      longest = Math.max(longest, ...read.observations.map(({ ms }) => ms))
      const failed = read.verdicts.filter(({ rule, state }) => state === 'fail' && !aboutClient.has(rule))
      expect(failed, mode).toEqual([])
    }
    // A look's own deadline, or the budget, with what a busy machine adds.
    expect(longest).toBeLessThan(budgetSeconds * 1_000 + 1_500)
    return `${count(codes)}; no verdict fails, a look took ${longest} ms at most`
  })
})

const settled = 4_000

test('answers without end, and answers for other names, do no more than they may', async () => {
  const modes = ['poison', 'loop', 'myself', 'chain', 'unending', 'many-mx', 'many-addresses', 'many-all']
  await misled.withstand(modes.join(', '), async () => {
    const cases = await misled.open(modes.map((mode) => ({ from: `m@${mode}.${zone}` })))
    const sizes: string[] = []
    for (const [index, mode] of modes.entries()) {
      const { json, read } = await misled.reportOn(cases[index] ?? '')
      sizes.push(`${mode} ${Math.round(json.length / 1_024)} KB`)
      expect(json.length, mode).toBeLessThan(512 * 1_024)
      expect(
        read.observations.filter(({ id }) => id === 'mx-21-aaaa'),
        mode,
      ).toEqual([])
      const tried = read.letters.flatMap(({ letter, attempts }) => attempts.map(() => letter))
      expect(tried.length, mode).toBeLessThan(60)
    }
    // Whoever the poisoned answer meant has its own exchanger still.
    const [honest = ''] = await misled.open([{ from: `m@${coveted}` }])
    expect((await misled.reportOn(honest)).json).toContain(`mx.${coveted}`)
    expect((await misled.reportOn(honest)).json).not.toContain('evil.example')
    return `reports of ${sizes.join(', ')}`
  })
})

// With another body's hash nobody would ask for a key.
const bodyHash = createHash('sha256').update('Hello.\r\n').digest('base64')
const signatures = (domain: string): string[] =>
  Array.from(
    { length: 20 },
    (_, index) =>
      `DKIM-Signature: v=1; a=rsa-sha256; d=${domain}; s=k${index}; h=from; bh=${bodyHash}; b=AAAA`,
  )

test('records that are endless or huge are no reason to refuse, and cost their budget', async () => {
  const all: [string, RegExp, Omit<Try, 'from'>?][] = [
    ['spf-silent', /^451 4\.4\.3/],
    ['spf-include', /^250/],
    ['spf-redirect', /^250/],
    // Records of this length are not read.
    ['spf-a', /^451 4\.4\.3/],
    ['spf-exists', /^451 4\.4\.3/],
    ['spf-void', /^250/],
    ['spf-macro', /^250/],
    ['spf-mx', /^(250|451 4\.4\.3)/],
    ['spf-ptr', /^250/, { client: oddClients[5] ?? '' }],
    ['spf-half', /^451 4\.4\.3/],
    ['spf-huge', /^(250|451 4\.4\.3)/],
    ['spf-many', /^(250|451 4\.4\.3)/],
    ['dmarc-huge', /^451 4\.4\.3/],
    ['dmarc-silent', /^451 4\.4\.3/],
    ['dkim-huge', /^451 4\.4\.3/, { fields: signatures(`dkim-huge.${zone}`) }],
    ['dkim-silent', /^451 4\.4\.3/, { fields: signatures(`dkim-silent.${zone}`) }],
  ]
  await misled.withstand(`${all.length} hostile SPF, DKIM and DMARC records`, async () => {
    let slowest = 0
    const replies = await Promise.all(
      all.map(async ([mode, , change]) => {
        const startedAt = performance.now()
        const reply = await misled.bring({ from: `m@${mode}.${zone}`, ...change })
        slowest = Math.max(slowest, performance.now() - startedAt)
        return reply
      }),
    )
    for (const [index, [mode, expected]] of all.entries()) expect(replies[index], mode).toMatch(expected)
    expect(slowest).toBeLessThan(budgetSeconds * 1_000 + 3_000)
    return `${count(replies.map((reply) => reply.slice(0, 9)))}; ${slowest.toFixed(0)} ms at most`
  })
})

test('a sender that nobody can look up is told so twice, and then answered as unchecked', async () => {
  await misled.withstand('a sender whose DNS is silent', async () => {
    const from = `patient@spf-silent.${zone}`
    const replies = [await misled.bring({ from }), await misled.bring({ from }), await misled.bring({ from })]
    expect(replies.map((reply) => reply.slice(0, 9))).toEqual(['451 4.4.3', '451 4.4.3', '250 2.0.0'])
    return count(replies.map((reply) => reply.slice(0, 9)))
  })
})

test('300 sessions that hang in look-ups keep no honest one waiting', async () => {
  await misled.withstand('300 sessions, over silent DNS', async () => {
    const replies = await Promise.all(
      Array.from({ length: 300 }, (_, index) =>
        misled.bring({
          from: `m${index}@s${index}.hanging.${zone}`,
          client: clientAt(index % 16),
          fields: signatures(`d${index}.hanging.${zone}`).slice(0, 5),
        }),
      ),
    )
    expect(replies.filter((reply) => !reply.startsWith('451 4.4.3'))).toEqual([])
    return count(replies.map((reply) => reply.slice(0, 9)))
  })
})

// What the terminal would obey, or a reader be led astray by (UAX 9).
const unfit = /[^\n\r\t\u0020-\u007e\u00a0-\u2029\u202f-\u2065\u2070-\uffff]/u

test('names out of the DNS are clean before anybody sees them', async () => {
  await misled.withstand(`${oddClients.length} clients with unfit names`, async () => {
    const before = misled.heard().length
    const cases = await misled.open(
      oddClients.map((client, index) => ({
        client,
        helo: `mail${index}.example`,
        from: `m${index}@shown.${zone}`,
      })),
    )
    await wait(settled)
    for (const id of cases) {
      const { json, text } = await misled.reportOn(id)
      JSON.parse(json, (_, value) => {
        if (typeof value === 'string') expect(value).not.toMatch(unfit)
        return value
      })
      expect(text).not.toMatch(unfit)
    }
    const printed = await misled.ground.command(['report', cases[0] ?? ''])
    expect(printed).toContain(cases[0])
    expect(printed).not.toMatch(unfit)
    const letters = misled
      .heard()
      .slice(before)
      .replace(/^DKIM-Signature:.*(?:\r\n[\t ].*)*/gm, '')
    expect(letters.match(/^DATA/gm)?.length ?? 0).toBeGreaterThanOrEqual(2 * oddClients.length)
    expect(letters).not.toMatch(/[^\n\r\t\u0020-\u007e]/)
    // In quoted-printable no other control character either.
    expect(letters).not.toMatch(/=(?:0[0-8BCE-F]|1[0-9A-F]|7F|E2=80=A[A-E]|E2=81=A[6-9])/)
    expect(letters).not.toMatch(/^content-type: *text\/html/im)
    expect(misled.service.said()).not.toMatch(unfit)
    return `${letters.length} octets of letters, ${cases.length} reports and the log are clean`
  })
})

test('no connection is ever made to a forbidden address', async () => {
  const from = [
    ...forbidden.map((_, index) => `m@to${index}.${zone}`),
    ...forbidden.map((address) => (address.includes(':') ? `m@[IPv6:${address}]` : `m@[${address}]`)),
    ...oddHosts.map((_, index) => `m@host${index}.${zone}`),
    ...[`m@rebind.${zone}`, `m@own.${zone}`],
  ]
  await misled.withstand(
    `${from.length} domains that lead to ${forbidden.length} forbidden addresses`,
    async () => {
      misled.traps.caught()
      const sockets = watchSockets(forbidden)
      const cases = await misled.open(from.map((one) => ({ from: one })))
      await wait(settled)
      expect(misled.traps.caught()).toEqual([])
      expect(sockets()).toEqual([])

      const ours: string[] = [...Object.values(places.ours)]
      const { service } = misled
      for (const one of ours) expect(service.said()).not.toContain(`"client":"${one}"`)
      const [own, last] = await Promise.all([
        misled.reportOn(cases.at(-1) ?? ''),
        misled.reportOn(cases.at(0) ?? ''),
      ])
      expect(own.json).toContain('an address of ours')
      expect(last.json).toContain('was not dialled')

      await proveTraps(misled.traps, forbidden)
      const free = forbidden.filter((address) => !misled.traps.laid.includes(address))
      return `none of ${misled.traps.laid.length} traps on ${trappedPorts.length} ports caught any; watched only: ${free.join(' ')}`
    },
  )
})
