import type { Kysely } from 'kysely'
import type { StoredCase } from './store.ts'
import { fixed } from './store-fixed.ts'
import { eventsOfCase, readCase } from './store-reads.ts'
import { rowOf, rowsOf, type Steps } from './store-steps.ts'
import type { Tables } from './store-tables.ts'

type Build = Kysely<Tables>

const standOfCase = fixed((build, id: string) =>
  build
    .selectFrom('cases')
    // Further looks are no revision, for nothing is planned by them.
    .select((row) => ['revision', 'state', 'closes', row('further', 'is', null).as('lacks_further')])
    .where('id', '=', id),
)

const standOfLetters = fixed((build, caseId: string) =>
  build.selectFrom('letters').select(['id', 'state', 'due_at', 'accepted_at']).where('case_id', '=', caseId),
)

/** In the order in which `partsOf` counts them. */
const partsOfCase = fixed((build, caseId: string) => {
  const count = (table: Part) =>
    build
      .selectFrom(table)
      .select((row) => row.fn.countAll<number | string>().as('count'))
      .where('case_id', '=', caseId)
  return count('attempts')
    .unionAll(count('bounces'))
    .unionAll(count('bounce_messages'))
    .unionAll(count('confirmations'))
    .unionAll(count('knocks'))
    .unionAll(count('own_checks'))
    .unionAll(count('callouts'))
    .unionAll(count('handed'))
})

type Part =
  | 'attempts'
  | 'bounces'
  | 'bounce_messages'
  | 'confirmations'
  | 'knocks'
  | 'own_checks'
  | 'callouts'
  | 'handed'

const partsOf = ({ letters, bounces, confirmations, knocks, ownChecks, callouts, handed }: StoredCase) => [
  letters.reduce((sum, { attempts }) => sum + attempts.length, 0),
  bounces.length,
  bounces.filter(({ isKept }) => isKept).length,
  confirmations.length,
  knocks.length,
  ownChecks.length,
  callouts.length,
  handed.length,
]

/**
 * The case as it is now. Where nothing but events of its course has come since `before`, all else is what `before`
 * holds, the very same objects: reading and parsing them is most of the work. What is kept of a letter or a report is
 * added or taken away as a whole, so that counting finds every change.
 */
export function* readCaseAgain(build: Build, before: StoredCase): Steps<StoredCase | null> {
  const { id } = before
  const found = yield* rowOf(standOfCase(build, id))
  if (found === null) return null
  const letters = yield* rowsOf(standOfLetters(build, id))
  const counts = yield* rowsOf(partsOfCase(build, id))
  const parts = partsOf(before)
  const isAsBefore =
    found.revision === before.revision &&
    found.state === before.state &&
    found.closes === before.closes &&
    Boolean(found.lacks_further) === (before.further === null) &&
    letters.length === before.letters.length &&
    letters.every((letter) =>
      before.letters.some(
        (known) =>
          known.id === letter.id &&
          known.state === letter.state &&
          known.dueAt === letter.due_at &&
          known.acceptedAt === letter.accepted_at,
      ),
    ) &&
    counts.every(({ count }, index) => Number(count) === parts[index])
  if (!isAsBefore) return yield* readCase(build, id)
  return { ...before, events: yield* rowsOf(eventsOfCase(build, id)) }
}
