import { knockedKeptMs, optOutKeptMs } from '../values/kept-for.ts'
import { change, rowsOf, type Steps } from './store-steps.ts'
import type { Writer } from './store-writer.ts'

const stepRows = 200
// A case takes some twenty rows with it.
const stepCases = 10

export interface Retention {
  message: number
  case: number
  refusal: number
}

/** A step removes `most` rows and answers how many it did: if so many, there may be more. */
interface ExpiryStep {
  most: number
  run(): Steps<number>
}

/** A step of each kind of data. */
export function expirySteps(writer: Writer, before: Retention): ExpiryStep[] {
  const { build } = writer
  const oldMessages = build
    .selectFrom('messages')
    .select('case_id')
    .where('at', '<', before.message)
    .orderBy('at')
    .limit(stepRows)
  const oldLetterMessages = build
    .selectFrom('letter_messages')
    .select('letter_id')
    .where('at', '<', before.message)
    // One that is still to be sent keeps its message.
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('letters')
            .innerJoin('jobs', (join) =>
              join.onRef('jobs.case_id', '=', 'letters.case_id').onRef('jobs.letter_id', '=', 'letters.id'),
            )
            .select('jobs.id')
            .whereRef('letters.id', '=', 'letter_messages.letter_id'),
        ),
      ),
    )
    .orderBy('at')
    .limit(stepRows)
  const oldBounceMessages = build
    .selectFrom('bounce_messages')
    .select(['case_id', 'bounce_id'])
    .where('at', '<', before.message)
    .orderBy('at')
    .limit(stepRows)
  const oldCases = build
    .selectFrom('cases')
    .select('id')
    .where('opened', '<', before.case)
    .where((row) => row.or([row('state', '=', 'closed'), row('closes', '<', before.case)]))
    .orderBy('opened')
    .limit(stepCases)
  const oldRefusals = build
    .selectFrom('refusals')
    .select('seq')
    .where('at', '<', before.refusal)
    .orderBy('at')
    .limit(stepRows)
  const oldOperatorMail = build
    .selectFrom('operator_mail')
    .select('seq')
    .where('at', '<', before.message)
    .orderBy('at')
    .limit(stepRows)
  const oldKnocked = build
    .selectFrom('knocked')
    .select('address')
    .where('at', '<', writer.now() - knockedKeptMs)
    .orderBy('at')
    .limit(stepRows)
  const oldOptOuts = build
    .selectFrom('opt_outs')
    .select('mailbox_hash')
    .where('at', '<', writer.now() - optOutKeptMs)
    .limit(stepRows)
  const oldInvitations = build
    .selectFrom('invitations')
    .select(['seq', 'page'])
    .where('created', '<', before.case)
    .orderBy('created')
    .limit(stepRows)
  return [
    { most: stepRows, run: () => change(build.deleteFrom('messages').where('case_id', 'in', oldMessages)) },
    {
      most: stepRows,
      run: () => change(build.deleteFrom('letter_messages').where('letter_id', 'in', oldLetterMessages)),
    },
    {
      most: stepRows,
      *run() {
        const old = yield* rowsOf(oldBounceMessages)
        for (const { case_id, bounce_id } of old)
          yield* change(
            build
              .deleteFrom('bounce_messages')
              .where('case_id', '=', case_id)
              .where('bounce_id', '=', bounce_id),
          )
        return old.length
      },
    },
    {
      most: stepCases,
      *run() {
        const ids = (yield* rowsOf(oldCases)).map(({ id }) => id)
        for (const id of ids) writer.changed(id)
        return ids.length === 0 ? 0 : yield* change(build.deleteFrom('cases').where('id', 'in', ids))
      },
    },
    { most: stepRows, run: () => change(build.deleteFrom('refusals').where('seq', 'in', oldRefusals)) },
    {
      most: stepRows,
      run: () => change(build.deleteFrom('operator_mail').where('seq', 'in', oldOperatorMail)),
    },
    {
      most: stepRows,
      *run() {
        const old = yield* rowsOf(oldInvitations)
        for (const { page } of old) writer.changed(page)
        const rows = old.map(({ seq }) => seq)
        return rows.length === 0 ? 0 : yield* change(build.deleteFrom('invitations').where('seq', 'in', rows))
      },
    },
    {
      most: stepRows,
      run: () => change(build.deleteFrom('opt_outs').where('mailbox_hash', 'in', oldOptOuts)),
    },
    { most: stepRows, run: () => change(build.deleteFrom('knocked').where('address', 'in', oldKnocked)) },
  ]
}
