import { type Kysely, sql } from 'kysely'
import type { StoredCase } from './store.ts'
import { fixed } from './store-fixed.ts'
import { readCase } from './store-reads.ts'
import { rowOf, rowsOf, type Steps } from './store-steps.ts'
import type { Tables } from './store-tables.ts'

type Build = Kysely<Tables>

const parts = [
  'attempts',
  'bounces',
  'bounce_messages',
  'confirmations',
  'knocks',
  'own_checks',
  'callouts',
  'handed',
  'events',
] as const

const partsOf = (theCase: StoredCase): Record<(typeof parts)[number], number> => ({
  attempts: theCase.letters.reduce((sum, { attempts }) => sum + attempts.length, 0),
  bounces: theCase.bounces.length,
  bounce_messages: theCase.bounces.filter(({ isKept }) => isKept).length,
  confirmations: theCase.confirmations.length,
  knocks: theCase.knocks.length,
  own_checks: theCase.ownChecks.length,
  callouts: theCase.callouts.length,
  handed: theCase.handed.length,
  events: theCase.events.length,
})

/** All that tells whether a case is as it was, in one row: what is asked for every event on a page must be quick. */
const standOfCase = fixed((build, id: string) =>
  build
    .selectFrom('cases')
    .select((row) => [
      ...(['revision', 'state', 'closes'] as const),
      // Further looks are no revision, for nothing is planned by them.
      row('further', 'is', null).as('lacks_further'),
      row
        .selectFrom('letters')
        .select(sql<string | null>`string_agg(${standOfLetter}, ',')`.as('stand'))
        .where('case_id', '=', id)
        .as('letters'),
      ...parts.map((part) =>
        row
          .selectFrom(part)
          .select(row.fn.countAll<number | string>().as('count'))
          .where('case_id', '=', id)
          .as(part),
      ),
    ])
    .where('id', '=', id),
)

const standOfLetter = sql`id || ' ' || state || ' ' || coalesce(cast(due_at as text), '-') || ' ' || coalesce(cast(accepted_at as text), '-')`

const standsOf = ({ letters }: StoredCase): string[] =>
  letters.map(({ id, state, dueAt, acceptedAt }) => `${id} ${state} ${dueAt ?? '-'} ${acceptedAt ?? '-'}`)

/** Events that came last, the last of them first. */
const lastEvents = fixed((build, caseId: string, count: number) =>
  build
    .selectFrom('events')
    .select(['at', 'what', 'text'])
    .where('case_id', '=', caseId)
    .orderBy('seq', 'desc')
    .limit(count),
)

/**
 * The case as it is now. Where nothing but events of its course has come since `before`, all else is what `before`
 * holds, the very same objects: reading and parsing them is most of the work. What is kept of a letter or a report is
 * added or taken away as a whole, so that counting finds every change.
 */
export function* readCaseAgain(build: Build, before: StoredCase): Steps<StoredCase | null> {
  const { id } = before
  const found = yield* rowOf(standOfCase(build, id))
  if (found === null) return null
  const letters = found.letters?.split(',') ?? []
  const counts = partsOf(before)
  const come = Number(found.events) - counts.events
  const isAsBefore =
    found.revision === before.revision &&
    found.state === before.state &&
    found.closes === before.closes &&
    Boolean(found.lacks_further) === (before.further === null) &&
    letters.length === before.letters.length &&
    standsOf(before).every((stand) => letters.includes(stand)) &&
    parts.every((part) => part === 'events' || Number(found[part]) === counts[part]) &&
    come >= 0
  if (!isAsBefore) return yield* readCase(build, id)
  if (come === 0) return before
  const last = yield* rowsOf(lastEvents(build, id, come))
  // In the order in which a whole case has them: by time, and those of one moment as they came.
  const events = [...before.events, ...last.toReversed()].toSorted((one, other) => one.at - other.at)
  return { ...before, events }
}
