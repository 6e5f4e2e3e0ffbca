import type { Kysely } from 'kysely'
import type { Job } from './store.ts'
import { fixed, fixedRow } from './store-fixed.ts'
import { change, type Database, rowOf, type Steps } from './store-steps.ts'
import type { Tables } from './store-tables.ts'

/** Who writes, and into what. */
export interface Writer {
  kind: Database['kind']
  build: Kysely<Tables>
  node: string
  /** How long a claim that comes with a write holds. */
  leaseMs: number
  now(): number
  /** A case, or an invitation by its page, will have changed by these steps. */
  changed(key: string): void
}

type JobRow = Tables['jobs']

export const jobId = (kind: Job['kind'], of: string): string => `${kind}:${of}`

const caseToChange = fixed((build, id: string) =>
  build.selectFrom('cases').select(['id', 'state', 'revision']).where('id', '=', id),
)

const caseToLock = fixed((build, id: string) =>
  build.selectFrom('cases').select(['id', 'state', 'revision']).where('id', '=', id).forUpdate(),
)

/** The case for this transaction alone: all that changes a case takes it first, so they go one by one. */
export function* lockCase(
  { build, kind }: Writer,
  caseId: string,
): Steps<Pick<Tables['cases'], 'id' | 'state' | 'revision'> | null> {
  return yield* rowOf((kind === 'postgres' ? caseToLock : caseToChange)(build, caseId))
}

const caseOfLetter = fixed((build, letterId: string) =>
  build.selectFrom('letters').select('case_id').where('id', '=', letterId),
)

export function* lockCaseOf(
  writer: Writer,
  letterId: string,
): Steps<Pick<Tables['cases'], 'id' | 'state' | 'revision'> | null> {
  const letter = yield* rowOf(caseOfLetter(writer.build, letterId))
  return letter === null ? null : yield* lockCase(writer, letter.case_id)
}

const countChange = fixed((build, id: string) =>
  build
    .updateTable('cases')
    .set((row) => ({ revision: row('revision', '+', 1) }))
    .where('id', '=', id),
)

/** The evidence has changed, so it is judged anew: by whoever changed it, or after a crash by the job left here. */
export function* touch(writer: Writer, caseId: string): Steps<void> {
  writer.changed(caseId)
  yield* change(countChange(writer.build, caseId))
  yield* wakeNow(writer, caseId)
}

export function* wakeNow(writer: Writer, caseId: string): Steps<void> {
  const now = writer.now()
  yield* putJob(writer, {
    id: jobId('wake', caseId),
    kind: 'wake',
    case_id: caseId,
    letter_id: null,
    due_at: now,
    ...claim(writer, now),
  })
}

const jobToPut = fixedRow((build, job: JobRow) => {
  const { due_at, claimed_by, claimed_until } = job
  return build
    .insertInto('jobs')
    .values(job)
    .onConflict((conflict) =>
      conflict.columns(['case_id', 'id']).doUpdateSet({ due_at, claimed_by, claimed_until }),
    )
})

export function* putJob({ build }: Writer, job: JobRow): Steps<void> {
  yield* change(jobToPut(build, job))
}

const jobToDrop = fixed((build, caseId: string, id: string) =>
  build.deleteFrom('jobs').where('case_id', '=', caseId).where('id', '=', id),
)

export function* dropJob({ build }: Writer, caseId: string, id: string): Steps<number> {
  return yield* change(jobToDrop(build, caseId, id))
}

/** A claim of this node's on a job that is due at `dueAt`, be that later. */
export function claim(writer: Writer, dueAt: number): Pick<JobRow, 'claimed_by' | 'claimed_until'> {
  return { claimed_by: writer.node, claimed_until: Math.max(dueAt, writer.now()) + writer.leaseMs }
}
