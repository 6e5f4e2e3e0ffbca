import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reasonNotToRun } from '../lab/can-run.ts'
import { eventually } from '../lab/eventually.ts'
import { startExim } from '../lab/exim.ts'
import { keepForLooking } from '../lab/keep.ts'
import { type Lab, startLab } from '../lab/lab.ts'
import type { RunningProvider } from '../lab/mail-server.ts'
import { readMaildir } from '../lab/maildir.ts'
import { addMailsix, ipv6OnlyDomain, type Mailsix, ourDomains } from '../lab/mailsix.ts'
import { startPostfix } from '../lab/postfix.ts'
import { recordsOf } from '../lab/provider.ts'
import { type Case, cases } from './providers.ts'
import { countLetters, expectedRow, isSettled, printTable, type Row, readRow } from './row.ts'

// A letter is given up after 30 s; a case is over some rounds of the slowest server later.
const patienceMs = 100_000
const keptUpMs = 24 * 60 * 60 * 1000

describe.skipIf(reasonNotToRun() !== null)('a mail to the IPv6-only domain from a provider that', () => {
  let lab: Lab
  let mailsix: Mailsix
  const running = new Map<Case, RunningProvider>()
  const found = new Map<Case, Row>()

  beforeAll(async () => {
    lab = await startLab('providers-answer')
    mailsix = await addMailsix(lab)
    const providers = cases.map(({ provider }) => provider)
    await lab.serveNames(
      [...ourDomains, ...providers.map(({ domain }) => domain)],
      [...(await mailsix.records()), ...providers.flatMap(recordsOf)],
    )
    await mailsix.start()
  })

  afterAll(async () => {
    const rows = cases
      .filter((plan) => running.has(plan))
      .map((plan) => ({
        title: plan.title,
        expected: expectedRow(plan.expected),
        found: found.get(plan) ?? null,
      }))
    console.log(printTable(rows))
    await keepForLooking(lab)
    await mailsix.stop('SIGTERM').finally(() => lab.stop())
  }, keptUpMs)

  test.concurrent.for(cases)('$title', async (plan, { expect }) => {
    const { provider, server, expected } = plan
    const started =
      'exim' in server
        ? await startExim(lab, provider, server.exim)
        : await startPostfix(lab, provider, server.postfix)
    running.set(plan, started)
    await started.send({ to: `test@${ipv6OnlyDomain}` })
    const wanted = expectedRow(expected)
    // Looking into the mailbox is cheap, asking for a report is not.
    await eventually(
      () => readMaildir(started.host).length,
      (letters) => letters >= countLetters(expected),
      patienceMs,
      100,
    )
    const { value } = await eventually(
      () => readRow(mailsix, started, expected),
      (row) => isDeepStrictEqual(row, wanted),
      patienceMs,
      3000,
    )
    found.set(plan, value)
    expect(value).toEqual(wanted)
  })

  test('gets nothing twice, and nothing more when all is settled', async () => {
    await Promise.all(
      [...running].map(async ([plan, provider]) => {
        const { held } = await eventually(() => isSettled(mailsix, provider), Boolean, patienceMs, 3000)
        expect.soft(held, `${plan.title}: settled`).toBe(true)
      }),
    )
    // What is on its way now still arrives.
    await wait(3000)
    await Promise.all(
      [...running].map(async ([plan, provider]) => {
        const row = await readRow(mailsix, provider, plan.expected)
        found.set(plan, row)
        expect.soft(row, plan.title).toEqual(expectedRow(plan.expected))
      }),
    )
  })
})
