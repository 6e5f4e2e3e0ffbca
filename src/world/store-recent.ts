import type { Kysely } from 'kysely'
import type { Arrival } from '../values/arrival.ts'
import type { Standing } from '../values/case.ts'
import type { RecentTest } from '../values/recent-test.ts'
import { fixed } from './store-fixed.ts'
import { rowOf, rowsOf, type Steps } from './store-steps.ts'
import type { Tables } from './store-tables.ts'

const testsOfMailbox = fixed((build, mailbox: string, since: number, limit: number) =>
  build
    .selectFrom('cases')
    .select(['id', 'opened', 'arrival'])
    .where('mailbox', '=', mailbox)
    .where('opened', '>=', since)
    .where('asked', '=', 'test')
    .orderBy('opened', 'desc')
    .limit(limit),
)

/** Two selects, whatever there is; one where there is nothing. */
export function* recentTests(
  build: Kysely<Tables>,
  mailbox: string,
  since: number,
  limit: number,
): Steps<RecentTest[]> {
  const tests = yield* rowsOf(testsOfMailbox(build, mailbox, since, limit))
  if (tests.length === 0) return []
  const letters = yield* rowsOf(
    build
      .selectFrom('letters')
      .select(['case_id', 'kind', 'accepted_at'])
      .where(
        'case_id',
        'in',
        tests.map(({ id }) => id),
      )
      .where('accepted_at', 'is not', null),
  )
  return tests.map(({ id, opened, arrival }) => {
    const { envelope }: Arrival = JSON.parse(arrival)
    return {
      opened,
      recipients: envelope.recipients.map(({ address }) => address),
      taken: letters.flatMap((letter) =>
        letter.case_id === id && letter.accepted_at !== null
          ? [{ kind: letter.kind, at: letter.accepted_at }]
          : [],
      ),
    }
  })
}

/** Whose cases are counted; all where nothing is said. */
interface Whose {
  mailbox?: string
  domain?: string
  standing?: Standing[]
}

const countOfMailbox = fixed((build, mailbox: string, since: number) =>
  build
    .selectFrom('cases')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('mailbox', '=', mailbox)
    .where('opened', '>=', since),
)

/** With `most`, `leaving` is the case that must be forgotten before there is room for one more. */
export function* countCases(
  build: Kysely<Tables>,
  since: number,
  of: Whose,
  most = 1,
): Steps<{ count: number; leaving: number | null }> {
  if (Object.keys(of).length === 0) return yield* countAll(build, since, most)
  const those = () => {
    let query = build.selectFrom('cases').where('opened', '>=', since)
    if (of.mailbox !== undefined) query = query.where('mailbox', '=', of.mailbox)
    if (of.domain !== undefined) query = query.where('domain', '=', of.domain)
    if (of.standing !== undefined) query = query.where('standing', 'in', of.standing)
    return query
  }
  const { mailbox, domain, standing } = of
  const found = yield* rowOf(
    // Every mail is counted so.
    mailbox !== undefined && domain === undefined && standing === undefined
      ? countOfMailbox(build, mailbox, since)
      : those().select((row) => row.fn.countAll<number>().as('count')),
  )
  const count = found?.count ?? 0
  if (count < most) return { count, leaving: null }
  const leaving = yield* rowOf(
    those()
      .select('opened')
      .orderBy('opened')
      .limit(1)
      .offset(Math.min(count - most, count - 1)),
  )
  return { count, leaving: leaving?.opened ?? null }
}

const firstAndLast = fixed((build, since: number) =>
  build.selectNoFrom((select) => [
    select
      .selectFrom('cases')
      .select('seq')
      .where('opened', '>=', since)
      .orderBy('opened')
      .orderBy('seq')
      .limit(1)
      .as('first'),
    select
      .selectFrom('cases')
      .select((row) => row.fn.max('seq').as('seq'))
      .as('last'),
  ]),
)

// Every test mail asks for this count, which may be tens of thousands: the numbers of the first and the last tell it.
function* countAll(
  build: Kysely<Tables>,
  since: number,
  most: number,
): Steps<{ count: number; leaving: number | null }> {
  const { first, last } = (yield* rowOf(firstAndLast(build, since))) ?? { first: null, last: null }
  if (first === null || last === null) return { count: 0, leaving: null }
  const count = last - first + 1
  if (count < most) return { count, leaving: null }
  const leaving = yield* rowOf(
    build
      .selectFrom('cases')
      .select('opened')
      .where('seq', '>=', Math.min(last - most + 1, last))
      .orderBy('seq')
      .limit(1),
  )
  return { count, leaving: leaving?.opened ?? null }
}

const temporaryRefusals = fixed((build, network: string, sender: string, recipient: string, since: number) =>
  build
    .selectFrom('refusals')
    .select((row) => [row.fn.countAll<number>().as('count'), row.fn.min('at').as('first')])
    .where('network', '=', network)
    .where('sender', '=', sender)
    .where('recipient', '=', recipient)
    .where('at', '>=', since)
    .where('enhanced', '=', '4.4.3'),
)

export function* countTemporary(
  build: Kysely<Tables>,
  network: string,
  sender: string,
  recipient: string,
  since: number,
): Steps<{ count: number; first: number | null }> {
  const found = yield* rowOf(temporaryRefusals(build, network, sender, recipient, since))
  return { count: found?.count ?? 0, first: found?.first ?? null }
}
