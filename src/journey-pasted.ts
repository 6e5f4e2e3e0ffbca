import { classifyReport } from './diagnose/classify-report.ts'
import { classifyWords } from './diagnose/classify-words.ts'
import { asHanded } from './journey-as-handed.ts'
import type { World } from './journey-world.ts'
import { longestReport, type Report, unread } from './values/bounce.ts'
import type { ExplainedBounce } from './values/handed-bounce.ts'
import { tellsDeferral } from './wire/pasted-report.ts'
import { findPastedSource, type PastedSource } from './wire/pasted-source.ts'

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
  const lines = text.replace(/\r\n?/g, '\n').replace(/^\s+/, '')
  const found = findPastedSource(lines)
  const words = found?.above ?? lines
  const reports = await readPasted(lines, found, world)
  if (reports !== null)
    return reports.map((report) => ({
      bounce: asHanded(report, taken, world),
      reasons: classifyReport(report),
    }))
  const reason = classifyWords(words)
  if (reason.reason === 'unknown') return []
  const line: Report = {
    ...unread,
    ...{
      kind: tellsDeferral(words) ? 'delayed' : 'failed',
      format: 'text',
      explanationText: words.trim().slice(0, mostWords),
    },
  }
  return [{ bounce: asHanded(line, taken, world), reasons: [reason] }]
}

/** Null where it is left to the bare words what they mean. */
async function readPasted(
  lines: string,
  found: PastedSource | null,
  { mail }: Reading,
): Promise<Report[] | null> {
  const inWords = async (words: string): Promise<Report[] | null> => {
    const reports = await mail.readForwarded(asMessage(`${asText}${words}`))
    return reports.length > 0 ? reports : null
  }
  if (found !== null && found.above !== '') {
    // Below a bounce in words stands the header of what was returned.
    if ((await inWords(found.above)) !== null) return await inWords(lines)
    if (classifyWords(found.above).reason !== 'unknown') return null
  }
  const source = found?.source ?? (beginsAsSource.test(lines) ? lines : null)
  if (source !== null) {
    const report = await mail.readReport(asMessage(source))
    if (report.kind !== 'unread') return [report]
  }
  // What a filter wrote into the header of a mail says nothing of a bounce.
  return found === null ? await inWords(lines) : await mail.readForwarded(asMessage(found.source))
}

const asMessage = (lines: string): Buffer =>
  Buffer.from(lines.replace(/\n/g, '\r\n')).subarray(0, longestReport)

/** As the text of a mail to `explain@` it is looked through in the same way. */
const asText = 'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n'
// RFC 5322 §2.2: two fields at least.
const beginsAsSource = /^[!-9;-~]{1,60}:[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n){0,50}[!-9;-~]{1,60}:/
const mostWords = 2_000
