import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reasonNotToRun } from '../lab/can-run.ts'
import { eventually } from '../lab/eventually.ts'
import { keepForLooking } from '../lab/keep.ts'
import { type Lab, startLab } from '../lab/lab.ts'
import type { RunningProvider } from '../lab/mail-server.ts'
import { mailboxOf } from '../lab/provider.ts'
import { listed } from '../lab/zone.ts'
import { startFarSide } from './far-side.ts'
import { domainOf, recipientsOf } from './fate.ts'
import { brokenZone, fates, fatesOf, zones } from './fates.ts'
import { blockList, foreign } from './fates-by-refusal.ts'
import { expectedOf, type Found, readReports, row, rowOf, warningOfExim } from './reports.ts'
import { type Mta, mtas, reaches, senderOf, startSender } from './senders.ts'

// They give up after twelve seconds; a busy machine needs several times that.
const patienceMs = 100_000
const keptUpMs = 24 * 60 * 60 * 1000

describe.skipIf(reasonNotToRun() !== null)(
  'what real servers say of a mail that must fail is understood:',
  () => {
    let lab: Lab
    /** What came back to those who send by this server. */
    const found = new Map<Mta, Found[]>()
    const lastOf = (mta: Mta, recipient: string): Found | undefined =>
      found.get(mta)?.findLast((one) => one.recipient === recipient && one.isLast)

    async function sendAll(mta: Mta, senders: readonly RunningProvider[]): Promise<void> {
      await Promise.all(
        reaches.map(async (reach, index) => {
          const sender = senders[index]
          if (sender === undefined) return
          for (const fate of fatesOf(mta, reach))
            await sender.send({ to: recipientsOf(fate), subject: 'Is your mailbox full of spam?' })
          if (reach === 'both' && mta !== 'exim')
            await sender.send({ to: mailboxOf(sender.provider), options: ['-N', 'success'] })
        }),
      )
    }

    beforeAll(async () => {
      lab = await startLab('bounces')
      const clients = mtas.flatMap((mta) => senderOf(mta, 'both').addresses.ipv6 ?? [])
      await lab.serveNames(
        [...zones, blockList],
        [...fates.flatMap(({ records }) => records), ...clients.map((client) => listed(client, blockList))],
        [brokenZone],
      )
      const taken = zones.filter((zone) => zone !== domainOf({ name: foreign }))
      await startFarSide(
        lab,
        taken,
        fates.flatMap(({ refusals = [] }) => refusals),
      )
      // All are up before any sends: they send to each other, and some try once only.
      const all = await Promise.all(
        mtas.map(async (mta) => ({
          mta,
          senders: await Promise.all(reaches.map((reach) => startSender(lab, mta, reach))),
        })),
      )
      await Promise.all(all.map(({ mta, senders }) => sendAll(mta, senders)))
      const wanted = mtas.flatMap((mta) =>
        reaches.flatMap((reach) =>
          fatesOf(mta, reach)
            .flatMap(recipientsOf)
            .map((recipient) => ({ mta, recipient })),
        ),
      )
      await eventually(
        () => {
          for (const { mta, senders } of all) found.set(mta, senders.flatMap(readReports))
          return wanted.filter(({ mta, recipient }) => lastOf(mta, recipient) === undefined)
        },
        (missing) => missing.length === 0,
        patienceMs,
        2000,
      )
    }, 2 * patienceMs)

    afterAll(async () => {
      await keepForLooking(lab)
      await lab.stop()
    }, keptUpMs)

    describe.each(mtas)('%s', (mta) => {
      const own = reaches.flatMap((reach) => fatesOf(mta, reach))
      test.each(own)('$name', (fate) => {
        for (const [user, reading] of Object.entries(fate.expected)) {
          const recipient = `${user}@${domainOf(fate)}`
          const { last, action, warning } = expectedOf(fate, mta, reading)
          const report = lastOf(mta, recipient)
          const words = JSON.stringify(report?.reading)
          expect.soft(report === undefined ? 'no report' : rowOf(report, last), words).toBe(row(action, last))
          const before = (found.get(mta) ?? []).filter((one) => one.recipient === recipient && !one.isLast)
          for (const one of before) {
            const wanted = mta === 'exim' ? warningOfExim(one, reading, warning) : warning
            expect.soft(rowOf(one, wanted), JSON.stringify(one.reading)).toBe(row('delayed', wanted))
          }
        }
      })

      test('warns of a delay', () => {
        const warned = new Set(
          (found.get(mta) ?? []).filter(({ isLast }) => !isLast).map(({ recipient }) => recipient),
        )
        expect(warned.size).toBeGreaterThanOrEqual(5)
      })
    })

    // Exim has no such option of its sendmail command.
    test.each(mtas.filter((mta) => mta !== 'exim'))('%s says that a mail arrived, if asked to', (mta) => {
      const self = mailboxOf(senderOf(mta, 'both'))
      const own = (found.get(mta) ?? []).filter(({ recipient }) => recipient === self)
      expect(own).toMatchObject([{ kind: 'delivered' }])
    })
  },
)
