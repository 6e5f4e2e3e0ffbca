import { sql } from 'kysely'
import type { Person } from '../values/spelled-address.ts'
import type { Traces } from './store.ts'
import { change, type Database, rowsOf, type Steps } from './store-steps.ts'
import type { Tables } from './store-tables.ts'
import { dropJob, jobId, lockCase, putJob, type Writer } from './store-writer.ts'

// Small, so that mails come in between.
const stepCases = 10
const stepRows = 100
const stepMessages = 10

type Value = string | number | Uint8Array | null
type Row = Record<string, Value>

/** A table in which a person may be named: by which columns its rows are told apart, and which are read. */
interface Place {
  table: Exclude<keyof Tables, 'mailsix_version' | 'jobs' | 'knocked' | 'opt_outs'>
  key: readonly string[]
  texts: readonly string[]
  /** A column that holds a message as it came. */
  message?: string
  /** The case goes with the row, by this column. */
  ofCase?: 'id' | 'case_id'
  /** What tells a row's case, or its page, where its key does not. */
  caseBeside?: 'case_id'
  pageBeside?: 'page'
}

/** What a step through a table came to: cases and other rows found, and behind which row the next begins. */
interface Step {
  cases: string[]
  rows: number
  next: Value[] | null
}

const news: Omit<Place, 'table'> = { key: ['case_id', 'id'], texts: ['body'] }

/** Every table but those that hold no text of a stranger's: `jobs`, `opt_outs`, and `knocked`, which has addresses of servers. */
const places: readonly Place[] = [
  {
    table: 'cases',
    key: ['seq'],
    texts: ['sender', 'mailbox', 'arrival', 'proofs', 'looks', 'further'],
    ofCase: 'id',
  },
  {
    table: 'letters',
    key: ['id'],
    texts: ['envelope_sender', 'recipient', 'message_id'],
    ofCase: 'case_id',
  },
  { table: 'messages', key: ['case_id'], texts: [], message: 'raw' },
  { table: 'letter_messages', key: ['letter_id'], texts: [], message: 'raw' },
  { table: 'bounce_messages', key: ['case_id', 'bounce_id'], texts: [], message: 'raw' },
  { table: 'attempts', ...news },
  { table: 'bounces', ...news },
  { table: 'confirmations', ...news },
  { table: 'knocks', ...news },
  { table: 'own_checks', ...news },
  { table: 'callouts', ...news },
  { table: 'handed', ...news },
  { table: 'events', key: ['seq'], texts: ['what', 'text'], caseBeside: 'case_id' },
  { table: 'invitations', key: ['seq'], texts: ['news'], pageBeside: 'page' },
  { table: 'refusals', key: ['seq'], texts: ['network', 'sender', 'recipient', 'enhanced', 'text'] },
  { table: 'operator_mail', key: ['seq'], texts: ['recipient', 'sender'], message: 'raw' },
]

export const tablesOfPeople: readonly string[] = places.map(({ table }) => table)

/** Looks for a person everywhere, and changes nothing. */
export async function findTraces({ read }: Pick<Database, 'read'>, writer: Writer, person: Person) {
  return await goThrough(read, writer, person, false)
}

/**
 * Removes whatever tells of a person, step by step: whole cases that are theirs or name them, and of others' cases each
 * row that names them. What they are sent by a letter that waits is not sent any more.
 */
export async function forget({ write }: Pick<Database, 'write'>, writer: Writer, person: Person) {
  return await goThrough(write, writer, person, true)
}

async function goThrough(
  ask: <T>(steps: () => Steps<T>) => Promise<T>,
  writer: Writer,
  person: Person,
  removes: boolean,
): Promise<Traces> {
  const cases = new Set<string>()
  const rows = new Map<string, number>()
  let last = ''
  for (;;) {
    // First their own, of which an index knows: nothing more is sent to them while the rest is looked for.
    const found = await ask(() => ownCases(writer, person, last, removes))
    for (const id of found) cases.add(id)
    last = found.at(-1) ?? last
    if (found.length < stepCases) break
  }
  for (const place of places) {
    let from: Value[] | null = null
    do {
      const after: Value[] | null = from
      const step: Step = await ask(() => lookInto(writer, place, after, person, removes, cases))
      for (const id of step.cases) cases.add(id)
      if (step.rows > 0) rows.set(place.table, (rows.get(place.table) ?? 0) + step.rows)
      from = step.next
    } while (from !== null)
  }
  return { cases: [...cases], rows: Object.fromEntries(rows) }
}

function* ownCases(
  { build, changed }: Writer,
  { mailboxes }: Person,
  after: string,
  removes: boolean,
): Steps<string[]> {
  const found = yield* rowsOf(
    build
      .selectFrom('cases')
      .select('id')
      .where('mailbox', 'in', mailboxes)
      .where('id', '>', after)
      .orderBy('id')
      .limit(stepCases),
  )
  const ids = found.map(({ id }) => id)
  if (!removes || ids.length === 0) return ids
  for (const id of ids) changed(id)
  yield* change(build.deleteFrom('cases').where('id', 'in', ids))
  return ids
}

function* lookInto(
  writer: Writer,
  place: Place,
  after: Value[] | null,
  person: Person,
  removes: boolean,
  known: ReadonlySet<string>,
): Steps<Step> {
  const { build } = writer
  const { table, key, texts, message, ofCase, caseBeside, pageBeside } = place
  const limit = message === undefined ? stepRows : stepMessages
  const columns = [
    ...new Set([
      ...key,
      ...texts,
      ...[message, ofCase, caseBeside, pageBeside].filter((one) => one !== undefined),
    ]),
  ]
  const keys = sql.join(key.map((column) => sql.ref(column)))
  const behind = after === null ? sql`` : sql`where (${keys}) > (${sql.join(after)})`
  const selected = sql.join(columns.map((column) => sql.ref(column)))
  const found = yield* rowsOf<Row>({
    compile: () =>
      sql<Row>`select ${selected} from ${sql.table(table)} ${behind} order by ${keys} limit ${sql.lit(limit)}`.compile(
        build,
      ),
  })
  const cases = new Set<string>()
  let rows = 0
  for (const row of found) {
    if (!tells(row, place, person)) continue
    const owner = ofCase === undefined ? null : String(row[ofCase])
    if (owner === null) {
      // What is only looked for is still there when its case was counted as a whole.
      if (!removes && known.has(yield* caseOf(writer, row))) continue
      rows += 1
      if (removes) yield* removeRow(writer, place, row)
    } else {
      cases.add(owner)
      if (!removes) continue
      writer.changed(owner)
      yield* change(build.deleteFrom('cases').where('id', '=', owner))
    }
  }
  const end = found.length < limit ? undefined : found.at(-1)
  return {
    cases: [...cases],
    rows,
    next: end === undefined ? null : key.map((column) => end[column] ?? null),
  }
}

function* caseOf({ build }: Writer, { case_id: caseId, letter_id: letterId }: Row): Steps<string> {
  if (typeof caseId === 'string') return caseId
  if (typeof letterId !== 'string') return ''
  const [letter] = yield* rowsOf(build.selectFrom('letters').select('case_id').where('id', '=', letterId))
  return letter?.case_id ?? ''
}

function tells(row: Row, { texts, message }: Place, person: Person): boolean {
  const raw = message === undefined ? null : row[message]
  if (raw instanceof Uint8Array && person.isInMessage(raw)) return true
  return texts.some((column) => {
    const text = row[column]
    return typeof text === 'string' && (person.isIn(text) || person.isIn(withoutEscapes(text)))
  })
}

// In JSON a line's end is a letter behind a backslash, which would seem to belong to the address behind it.
const withoutEscapes = (json: string): string =>
  json.replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, code: string | undefined, character: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
    return /[bfnrt]/.test(character) ? ' ' : character
  })

function* removeRow(writer: Writer, { table, key }: Place, row: Row): Steps<void> {
  if (table === 'letter_messages') yield* dropLetter(writer, String(row.letter_id))
  const shownBy = typeof row.page === 'string' ? row.page : yield* caseOf(writer, row)
  if (shownBy !== '') writer.changed(shownBy)
  const conditions = key.map((column) => sql`${sql.ref(column)} = ${row[column]}`)
  yield* change({
    compile: () =>
      sql`delete from ${sql.table(table)} where ${sql.join(conditions, sql` and `)}`.compile(writer.build),
  })
}

/** Without its message a letter can't be sent; its case goes on without it. */
function* dropLetter(writer: Writer, letterId: string): Steps<void> {
  const { build } = writer
  const letter = build.updateTable('letters').set({ state: 'dropped', due_at: null, repeat_asked_at: null })
  const of = yield* rowsOf(build.selectFrom('letters').select('case_id').where('id', '=', letterId))
  for (const { case_id: caseId } of of) {
    const owner = yield* lockCase(writer, caseId)
    const dropped = yield* change(
      letter.where('id', '=', letterId).where('state', 'in', ['queued', 'trying', 'waiting']),
    )
    if (dropped === 0) continue
    yield* dropJob(writer, caseId, jobId('send', letterId))
    if (owner?.state !== 'open') continue
    yield* putJob(writer, {
      id: jobId('wake', caseId),
      kind: 'wake',
      case_id: caseId,
      letter_id: null,
      due_at: writer.now(),
      claimed_by: null,
      claimed_until: null,
    })
  }
}
