import { wrap } from './wrap.ts'

/** What was found of a person, and what became of it. */
export interface Forgotten {
  dryRun: boolean
  cases: readonly string[]
  /** Rows of others' cases and beside all cases, by table. */
  rows: Readonly<Record<string, number>>
  octets: 'overwritten' | 'held' | 'left-to-the-server' | null
}

/** The output of `mailsix forget`: what went or would go, and what no command of ours reaches. */
export function forgottenText(address: string, { dryRun, cases, rows, octets }: Forgotten): string {
  const found = [
    ...(cases.length === 0
      ? []
      : [`${counted(cases.length, 'case')}, with all that belongs to it: ${cases.join(', ')}`]),
    ...Object.entries(rows).map(([table, count]) => counted(count, namesOfRows[table] ?? `row of ${table}`)),
  ]
  const done = dryRun ? 'Would be removed' : 'Removed'
  const list =
    found.length === 0
      ? wrap(`Nothing is kept of ${address}.`)
      : `${done}, of ${address}:\n${found.map((line) => wrap(line, '  ', '- ')).join('\n')}`
  const sentences = dryRun ? [] : [...(octets === null ? [] : aboutOctets[octets]), ...remains]
  return [list, ...sentences.map((text) => wrap(text))].join('\n\n')
}

const aboutOctets: Record<NonNullable<Forgotten['octets']>, string[]> = {
  overwritten: [],
  held: [
    'Another program reads the database at this moment, so that its log (mailsix.db-wal) still holds what was removed. Run this once more when it has ended.',
  ],
  'left-to-the-server': [
    'PostgreSQL uses the room of removed rows again in its own time, and keeps its write-ahead log as it is set up to. "VACUUM FULL" writes the tables anew, for which the service waits.',
  ],
}

const remains: readonly string[] = [
  'Not reached by this: the log of the service (addresses of clients, and at "debug" those of senders; never what was written), backups and snapshots, letters and notices that were sent already, and mail that was forwarded to you. What comes in from now on is kept as ever.',
]

const counted = (count: number, name: string): string => `${count} x ${name}`

/** What a table that is not named here holds is told by its name. */
const namesOfRows: Readonly<Record<string, string>> = {
  messages: "message in another's case that names them",
  letter_messages: 'letter to somebody else that names them (not sent, if it was waiting)',
  bounce_messages: "report in another's case that names them",
  attempts: "attempt in another's case that names them",
  bounces: "report in another's case that names them, as it was read",
  callouts: "question after a sender in another's case that names them",
  handed: 'bounce that somebody else handed in and that names them',
  events: "event in another's case that names them",
  refusals: 'refused mail',
  operator_mail: 'mail to postmaster@ or abuse@',
}
