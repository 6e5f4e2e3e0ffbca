import { readFileSync } from 'node:fs'
import { simpleParser } from 'mailparser'
import { fieldOf, type KeptMail } from '../../src/sample/mailbox.ts'

/** A letter as a person's mail program shows it: header fields decoded, a line each, then the text. */
export async function aReading({ raw }: Pick<KeptMail, 'raw'>): Promise<string> {
  const parsed = await simpleParser(Buffer.from(raw, 'latin1'))
  const addressOf = (field: { text: string } | { text: string }[] | undefined): string =>
    [field ?? []]
      .flat()
      .map(({ text }) => text)
      .join(', ')
  const fields: [string, string][] = [
    ['From', addressOf(parsed.from)],
    ['To', addressOf(parsed.to)],
    ['Subject', parsed.subject ?? ''],
    ...['Auto-Submitted', 'Mailsix-Letter', 'Mailsix-Case', 'In-Reply-To', 'Return-Path'].map(
      (name): [string, string] => [name, fieldOf(raw, name) ?? ''],
    ),
    ...parsed.attachments.map(({ contentType }): [string, string] => ['Attached', contentType]),
  ]
  return [...fields.map(([name, value]) => `${name}: ${value}`), '', parsed.text ?? ''].join('\n')
}

/** A mail kept as a file with plain line ends, as it goes over the wire; `<name>` in it stands for a fact of this run. */
export const aMailFile = (file: string, facts: Facts = {}): Buffer =>
  Buffer.from(withFacts(readFileSync(file, 'latin1'), facts).replace(/\r?\n/g, '\r\n'), 'latin1')

/** Facts of a run by the names that stand for them in a story's files, such as `case` for `<case>`. */
export type Facts = Record<string, string>

const withFacts = (text: string, facts: Facts): string =>
  text.replace(/<(\w+)>/g, (whole, name: string) => facts[name] ?? whole)

/**
 * The lines of a story's file that a reading lacks, or has in another order; indentation doesn't count. `<name>` in
 * the file stands for a fact of this run, such as `<case>`.
 */
export function missingLines(reading: string, file: string, facts: Facts = {}): string[] {
  const wanted = withFacts(readFileSync(file, 'utf8'), facts)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const lines = reading.split('\n').map((line) => line.trim())
  let from = 0
  return wanted.filter((line) => {
    const at = lines.indexOf(line, from)
    if (at >= 0) from = at + 1
    return at < 0
  })
}
