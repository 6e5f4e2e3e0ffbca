import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reasonNotToRun } from '../lab/can-run.ts'
import { eventually } from '../lab/eventually.ts'
import { keepForLooking } from '../lab/keep.ts'
import { type Lab, startLab } from '../lab/lab.ts'
import type { RunningProvider } from '../lab/mail-server.ts'
import { headersOf, readMaildir } from '../lab/maildir.ts'
import {
  addMailsix,
  type CaseSummary,
  controlDomain,
  ipv6OnlyDomain,
  lifetimeMs,
  type Mailsix,
  ourDomains,
} from '../lab/mailsix.ts'
import { type Prove, startProver } from '../lab/proof.ts'
import { aProvider, mailboxOf, recordsOf } from '../lab/provider.ts'
import { startServer } from '../lab/start-server.ts'
import type { Case } from './case.ts'
import { cases } from './providers.ts'
import { countLetters, expectedRow, printTable, type Row, readRow, showAbilities } from './row.ts'

// The first letter is given up after 30 s, a variant some seconds later; a busy machine needs several times that.
const patienceMs = 180_000
/** It cannot send to us, so its users hold a bounce. */
const fourOnly = aProvider('four-only', 130, { families: ['ipv4'] })
const keptUpMs = 24 * 60 * 60 * 1000

describe.skipIf(reasonNotToRun() !== null)('a mail to the IPv6-only domain from a provider that', () => {
  let lab: Lab
  let mailsix: Mailsix
  let prove: Prove
  const running = new Map<Case, RunningProvider>()
  const found = new Map<Case, Row>()
  const sentAt: number[] = []
  const listed = { at: 0, cases: Promise.resolve<CaseSummary[]>([]) }

  /** The case of a provider, not older than three seconds; undefined before there is one. */
  async function caseOf({ provider }: Case): Promise<CaseSummary | undefined> {
    if (Date.now() - listed.at >= 3000) Object.assign(listed, { at: Date.now(), cases: mailsix.listCases() })
    return (await listed.cases).find(({ sender }) => sender === mailboxOf(provider))
  }

  beforeAll(async () => {
    lab = await startLab('providers-answer')
    mailsix = await addMailsix(lab)
    const providers = [...cases.map(({ provider }) => provider), fourOnly]
    await lab.serveNames(
      [...ourDomains, ...providers.map(({ domain }) => domain)],
      [...(await mailsix.records()), ...providers.flatMap(recordsOf)],
    )
    prove = startProver(mailsix.host)
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

  for (const plan of cases) {
    const { title, expected } = plan
    test.concurrent(title, async ({ expect }) => {
      const started = await startServer(lab, plan)
      running.set(plan, started)
      await started.send({ to: `test@${ipv6OnlyDomain}` })
      sentAt.push(Date.now())
      const wanted = expectedRow(expected)
      // Looking into mailboxes and a list that all share is cheap; reading the letters is not, so it is done at the end.
      await eventually(
        async () => {
          const summary = await caseOf(plan)
          return readMaildir(started.host).length >= countLetters(expected) && summary !== undefined
            ? showAbilities(summary)
            : null
        },
        (abilities) => abilities === wanted.abilities,
        patienceMs,
      )
      const { value } = await eventually(
        async () => readRow(mailsix, { running: started, prove, summary: await caseOf(plan) }, expected),
        (row) => isDeepStrictEqual(row, wanted),
        patienceMs / 10,
        3000,
      )
      found.set(plan, value)
      expect(value).toEqual(wanted)
    })
  }

  test.concurrent('has IPv4 only: its user forwards the bounce, and reads what it says', async ({
    expect,
  }) => {
    const { host, send } = await startServer(lab, { provider: fourOnly, server: { postfix: {} } })
    const arrived = async (count: number) =>
      (
        await eventually(
          () => readMaildir(host),
          (mails) => mails.length >= count,
          patienceMs,
        )
      ).value
    await send({ to: `test@${ipv6OnlyDomain}` })
    const [bounce] = await arrived(1)
    await send({
      ...{ to: `explain@${controlDomain}`, subject: 'Fwd: Undelivered Mail Returned to Sender' },
      attached: bounce?.raw ?? '',
    })
    const answers = (await arrived(2)).filter((mail) => headersOf(mail, 'mailsix-letter').length > 0)
    expect(answers.map((answer) => headersOf(answer, 'subject'))).toEqual([
      ['Why your mail came back: your provider cannot send to IPv6-only'],
    ])
    expect(answers[0]?.raw).toContain('Send to IPv6-only destinations: does not work.')
  })

  test('gets nothing twice, and nothing more when all letters had their time', async () => {
    // Letters B4, L3 and L4 are written up to half a lifetime after B.
    const end = Math.max(0, ...sentAt) + 1.5 * lifetimeMs + 5000
    await wait(Math.max(0, end - Date.now()))
    const summaries = await mailsix.listCases()
    for (const [{ title, expected }, { provider, host }] of running) {
      const own = summaries.filter(({ sender }) => sender === mailboxOf(provider))
      expect.soft(own.map(showAbilities), title).toEqual([expectedRow(expected).abilities])
      const kinds = readMaildir(host).map((letter) => headersOf(letter, 'mailsix-letter').join())
      expect.soft(kinds.toSorted(), `${title}: letters`).toEqual(Object.keys(expected.letters))
    }
  })
})
