import { classifyReport } from './diagnose/classify-report.ts'
import { classifyWords } from './diagnose/classify-words.ts'
import { asHanded } from './journey-as-handed.ts'
import type { World } from './journey-world.ts'
import { longestReport, type Report, unread } from './values/bounce.ts'
import type { ExplainedBounce } from './values/handed-bounce.ts'

/** What it takes to read a text. */
type Reading = Pick<World, 'clock' | 'config' | 'destinations'> & {
  mail: Pick<World['mail'], 'readReport' | 'readForwarded'>
}

/**
 * The bounces in a text that somebody pasted: the source of a message, what a person reads of it, or a single line of a
 * server's. Read in the workers, as what comes by mail; nothing is kept. None where nothing in it reads like one.
 */
export async function explainPasted(text: string, world: Reading): Promise<ExplainedBounce[]> {
  const taken = { at: world.clock.now(), authenticated: true }
  const reports = await readPasted(text, world)
  const explained = reports.map((report) => ({
    bounce: asHanded(report, taken, world),
    reasons: classifyReport(report),
  }))
  if (explained.length > 0) return explained
  const reason = classifyWords(text)
  if (reason.reason === 'unknown') return []
  const line: Report = {
    ...unread,
    ...{ kind: 'failed', format: 'text', explanationText: text.trim().slice(0, mostWords) },
  }
  return [{ bounce: asHanded(line, taken, world), reasons: [reason] }]
}

async function readPasted(text: string, { mail }: Reading): Promise<Report[]> {
  const lines = text.replace(/\r\n?|\n/g, '\r\n')
  if (beginsAsSource.test(lines)) {
    const report = await mail.readReport(Buffer.from(lines))
    if (report.kind !== 'unread') return [report]
  }
  return await mail.readForwarded(Buffer.from(`${asText}${lines}`).subarray(0, longestReport))
}

/** As the text of a mail to `explain@` it is looked through in the same way. */
const asText = 'MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n'
// RFC 5322 §2.2: two fields at least.
const beginsAsSource =
  /^\s{0,20}[!-9;-~]{1,60}:[^\r\n]{0,998}\r\n(?:[ \t][^\r\n]{0,998}\r\n){0,50}[!-9;-~]{1,60}:/
const mostWords = 2_000
