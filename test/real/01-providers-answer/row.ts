import { type Letter, readLetters } from '../lab/letter.ts'
import type { RunningProvider } from '../lab/mail-server.ts'
import { bisectWaitMs, type CaseSummary, type Mailsix, type Report } from '../lab/mailsix.ts'
import type { Prove } from '../lab/proof.ts'
import type { Expected } from './case.ts'

/** What came of a case, in the shape of what was expected. */
export interface Row {
  /** `A ipv6, B ipv6`: every letter that arrived, in the order A, B, B4, L3, L4, explanation. */
  letters: string
  abilities: string
  status: string
  /** What is wrong with the letters, as sentences. */
  flaws: string[]
}

/** The row that the expectation asks for. */
export function expectedRow({ letters, abilities, status = '' }: Expected): Row {
  return {
    letters: Object.entries(letters)
      .map(([kind, family]) => `${kind} ${family}`)
      .join(', '),
    abilities: abilities.join(' '),
    status,
    flaws: [],
  }
}

export const countLetters = ({ letters }: Expected): number => Object.keys(letters).length

/** The four states as the row has them. */
export function showAbilities({ abilities }: CaseSummary): string {
  return [
    abilities['send-to-ipv6-only'],
    abilities['receive-over-ipv6'],
    abilities['ipv6-only-envelope'],
    abilities['ipv6-only-from'],
  ]
    .map(({ state }) => state)
    .join(' ')
}

/** Reads mailbox and case as they are now. */
export async function readRow(
  mailsix: Mailsix,
  { running, prove, summary }: { running: RunningProvider; prove: Prove; summary: CaseSummary | undefined },
  expected: Expected,
): Promise<Row> {
  const letters = await readLetters(running, prove)
  const explanation = letters.find(({ kind }) => kind === 'explanation')
  return {
    letters: letters
      .map(({ kind, family }) => `${kind} ${family}`)
      .toSorted()
      .join(', '),
    abilities: summary === undefined ? 'no case yet' : showAbilities(summary),
    status: /^Status: (\S+)/m.exec(explanation?.text ?? '')?.[1] ?? '',
    flaws: [
      ...letters.flatMap(({ flaws }) => flaws),
      ...letters.flatMap(({ kind, caseId }) =>
        caseId === summary?.case ? [] : [`${kind} is of another case, ${caseId}`],
      ),
      ...compareWords(letters, expected),
      ...compareTable(explanation, summary),
      ...(summary === undefined ? [] : await compareReport(mailsix, summary, expected)),
    ],
  }
}

/** What only a whole report tells, which takes a second to get: asked where the expectation speaks of it. */
async function compareReport(mailsix: Mailsix, summary: CaseSummary, expected: Expected): Promise<string[]> {
  if (expected.failsFirst === undefined && expected.variantsWait !== true) return []
  const report = await mailsix.report(summary.case)
  return [...compareAttempts(report, expected), ...compareWaits(report, expected)]
}

function compareWords(letters: Letter[], { says, dsn = false }: Expected): string[] {
  const a = letters.find(({ kind }) => kind === 'A')
  const explanation = letters.find(({ kind }) => kind === 'explanation')
  const attached = explanation?.attachments.some((type) => /^message\/|^text\/rfc822/.test(type)) ?? false
  return [
    ...(says !== undefined && a !== undefined && !says.test(a.text) ? [`A does not say ${says}`] : []),
    ...(explanation !== undefined && attached !== dsn
      ? [`explanation ${attached ? 'with' : 'without'} a DSN`]
      : []),
  ]
}

function compareAttempts(report: Report, { failsFirst }: Expected): string[] {
  const a = report.letters.find(({ letter }) => letter === 'A')
  const stages = a?.attempts.map(({ stage }) => stage) ?? []
  return failsFirst === undefined || stages.slice(0, -1).includes(failsFirst)
    ? []
    : [`A never failed at ${failsFirst}: ${stages.join()}`]
}

function compareWaits({ timeline, letters }: Report, { variantsWait }: Expected): string[] {
  if (variantsWait !== true) return []
  // The timeline has the beginning of an attempt; a letter stands from its 250 on.
  const takenBy = (kind: string): { began: number; ended: number }[] =>
    letters
      .filter(({ letter }) => letter === kind)
      .flatMap(({ attempts }) => attempts.filter(({ outcome }) => outcome === 'accepted'))
      .map(({ at, ms }) => ({ began: Date.parse(at), ended: Date.parse(at) + ms }))
  const endedAt = (kind: string): number[] => takenBy(kind).map(({ ended }) => ended)
  const returned = timeline.find(({ what, text }) => what === 'report-failed' && text.includes('letter B:'))
  const [accepted = Number.NaN] = endedAt('B')
  const stood = Date.parse(returned?.at ?? '') - accepted
  const again = takenBy('B4')[1]?.began ?? Number.NaN
  const waited = again - Math.max(...endedAt('L3'), ...endedAt('L4'))
  // Twice what B stood, and a minute, which the program shortens where it waits for the comparison less than that.
  const enough = Math.max(2 * stood, Math.min(60_000, bisectWaitMs / 4))
  return waited >= enough ? [] : [`B stood for ${stood} ms, L3 and L4 were believed after ${waited} ms`]
}

/** The lines of the four abilities in an explanation, by the state that the case has. */
const tableWords: Record<string, string> = {
  pass: 'works',
  partial: 'works with trouble',
  fail: 'does not work',
  'not-tested': 'could not be tested',
  unknown: 'could not be tested',
}

/** What an explanation says of an ability must still be true; only what it left open may be known by now. */
function compareTable(explanation: Letter | undefined, summary: CaseSummary | undefined): string[] {
  if (explanation === undefined || summary === undefined) return []
  return showAbilities(summary)
    .split(' ')
    .flatMap((state, index) => {
      const said = new RegExp(`^  ${index + 1}  .*?  +(\\S.*)$`, 'm').exec(explanation.text)?.[1] ?? 'nothing'
      const holds = said === 'waiting' || said.replace(', confirmed', '') === tableWords[state]
      return holds ? [] : [`the explanation says of ability ${index + 1}: ${said}`]
    })
}

/** Rows below each other, for people. */
export function printTable(rows: { title: string; expected: Row; found: Row | null }[]): string {
  const lines = rows.flatMap(({ title, expected, found }) => {
    const same = JSON.stringify(expected) === JSON.stringify(found)
    const show = (what: string, row: Row) =>
      `      ${what} ${row.abilities.padEnd(36)} ${row.letters.padEnd(32)} ${row.status}`
    if (same) return [`  ok  ${title}`, show('found   ', expected)]
    return [
      ` NOT  ${title}`,
      show('expected', expected),
      ...(found === null ? ['      found    nothing'] : [show('found   ', found)]),
      ...(found?.flaws ?? []).map((flaw) => `               ${flaw}`),
    ]
  })
  return [
    '',
    '      (① send to IPv6-only  ② receive over IPv6  ③ envelope sender  ④ header From)',
    ...lines,
    '',
  ].join('\n')
}
