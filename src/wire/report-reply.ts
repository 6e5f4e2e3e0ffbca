import { cleanLine } from './header-fields.ts'
import { headOf } from './report-recipients.ts'

// A reply code where a server's words can begin: at a line's start or behind a mark of quotation.
const quoted =
  /(?:^|[:;'"“”«<([=#>]|<<<|\bsaid|\bwith|\bcode|\berror|\bbecause)\s{0,8}#?([45]\d\d)(?:[ -](?=\S)|(?=[.:,]? ?$)|[:,.;]\s{0,2})/i
const withEnhanced = /(?:^|\s)#?([45]\d\d)[ -]{1,2}#?[([]?[45]\.\d{1,3}\.\d{1,3}\b/
const endOfReply =
  /^\s{0,40}(?:[-=_*]{3,}|>>>|<<<|\.{3} while|giving up|i'm not going to|sorry|remote host|reporting-mta:|(?:final|original)-recipient:|status:|action:|last-attempt|diagnostic|(?:this|your|the) (?:message|mail|is)|please|if you)/i
const talking = /\b(?:while talking to|connected to)\b/i
// What a server says to commands that came behind the refused one tells nothing new.
const outOfOrder = /^503\b.{0,20}\b(?:need|rcpt|recipient|mail)/i

interface Start {
  index: number
  at: number
  code: string
  /** Marked as what came from the other side. */
  received: boolean
}

function startOf(line: string, index: number): Start | null {
  const short = line.slice(0, 2000)
  const match = quoted.exec(short) ?? withEnhanced.exec(short)
  if (match === null || looksLikeMeasure(short.slice(match.index))) return null
  const at = match.index + match[0].indexOf(match[1] ?? '')
  return {
    index,
    at,
    received: /<<<\s{0,8}$/.test(short.slice(Math.max(0, at - 12), at)),
    code: match[1] ?? '',
  }
}

/** Whether a line quotes a server's reply, or is part of a dialogue with one. */
export const hasReply = (line: string): boolean =>
  /^[ \t>]{0,12}(?:<<<|>>>|\.{3} while talking)/.test(line.slice(0, 40)) || startOf(line, 0) !== null

/** Whether the lines quote what a server said, marked as such. */
export const hasReceived = (lines: readonly string[]): boolean =>
  lines.some((line) => /<<<\s{0,8}[45]\d\d\b/.test(line.slice(0, 200)))

const looksLikeMeasure = (text: string): boolean =>
  /^[^\d]{0,12}\d{3}\s(?:bytes|kb|mb|hours?|days?|minutes?|seconds?|recipients|messages)\b/i.test(text)

/**
 * The reply that decides, in one line: what is marked as the other side's, of several servers the last one's;
 * else the first that is quoted.
 */
export function findReply(lines: readonly string[]): string | null {
  const starts = lines.flatMap((line, index) => startOf(line, index) ?? [])
  // Sendmail repeats the reply in its own words.
  const received = starts.filter((start) => start.received)
  const telling = received.filter(({ index, at }) => !outOfOrder.test(lines[index]?.slice(at, at + 60) ?? ''))
  const lastTalk = lines.findLastIndex((line) => talking.test(line.slice(0, 200)))
  // "Status code: 550 5.1.10" says less than "Reported error: 550 5.1.10 …" further down.
  const worded = starts.slice(0, 20).find((one) => /\p{L}{2}/u.test(replyFrom(lines, one)))
  const marked = telling.find(({ index }) => index > lastTalk) ?? telling[0] ?? received[0]
  const start = marked ?? worded ?? starts[0]
  return start === undefined ? null : replyFrom(lines, start)
}

function replyFrom(lines: readonly string[], start: Start): string {
  const line = lines[start.index] ?? ''
  const opening = /['"]\s{0,8}$/.exec(line.slice(Math.max(0, start.at - 10), start.at))?.[0].trim()
  const pieces = [line.slice(start.at, start.at + 2000)]
  let missed: string[] = []
  for (const next of lines.slice(start.index + 1, start.index + 20)) {
    const bare = next.trim().replace(/^<<<\s{0,8}/, '')
    const goesOn = bare.startsWith(`${start.code}-`) || bare.startsWith(`${start.code} `)
    if (start.received) {
      // A gateway that breaks long lines breaks marked ones too; what it cut off is the reply's if the reply goes on.
      if (next.trim().startsWith('<<<') && goesOn) {
        pieces.push(...missed, bare)
        missed = []
      } else if (missed.length === 0 && bare !== '' && !/^(?:<<<|>>>)/.test(next.trim())) missed.push(bare)
      else break
      continue
    }
    if (bare === '' || (!goesOn && (endOfReply.test(bare.slice(0, 200)) || headOf(next) !== undefined))) break
    pieces.push(bare)
  }
  const whole = pieces.join(' ').replace(/\s{1,4}\(in reply to [^()]{1,60}\)?.*$/s, '')
  const closed =
    opening === undefined ? whole : (whole.split(new RegExp(`${opening}(?=[\\s.,;)]|$)`))[0] ?? whole)
  return cleanLine(closed.replace(/[\s#]{1,8}$/, ''), 1000)
}
