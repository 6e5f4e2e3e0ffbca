import { cleanLine, cleanLines } from './header-fields.ts'
import { tells, withoutBoilerplate } from './report-boilerplate.ts'
import { tellsFailure } from './report-claim.ts'
import { headOf, shareLines } from './report-recipients.ts'
import { findReply, hasReceived } from './report-reply.ts'

const maxText = 65_536
const maxLines = 1500
const maxKept = 2000
/** Lines about one recipient; who has more to say repeats himself. */
const maxOfOne = 300

/** What a reporter's text tells of one recipient. `diagnosticCode` is `smtp; <reply>` or `x-text; <words>`. */
export interface Told {
  status: string | null
  diagnosticCode: string | null
  remoteMta: string | null
  /** All that it tells, boilerplate left out; what stands in `diagnosticCode` too. */
  paragraphs: string[][]
}

export const linesOf = (text: string): string[] => text.slice(0, maxText).split('\n').slice(0, maxLines)

/** What the text tells of each of the recipients, in their order. A sole one may be meant by words that stand anywhere. */
export function tellOfEach(text: string, recipients: readonly string[]): Told[] {
  const lines = linesOf(text)
  const shares = shareLines(lines, recipients)
  const told = new Map<string, Told>()
  return recipients.map((recipient) => {
    const known = told.get(recipient)
    if (known !== undefined) return known
    const own = (shares.get(recipient.toLowerCase()) ?? []).slice(0, maxOfOne)
    const found =
      recipients.length > 1 ? tell(own, recipient) : tellOfSole(lines.slice(0, maxOfOne), own, recipient)
    told.set(recipient, found)
    return found
  })
}

const enhanced = /(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/

function tell(own: readonly string[], recipient: string): Told {
  const paragraphs = withoutBoilerplate(own)
  const reply = findReply(own)
  const decides = reply ?? firstWords(paragraphs, recipient)
  return {
    status: enhanced.exec(decides)?.[1] ?? null,
    diagnosticCode: decides === '' ? null : `${reply === null ? 'x-text' : 'smtp'}; ${decides}`,
    remoteMta: hostIn(own),
    paragraphs,
  }
}

function tellOfSole(all: readonly string[], own: readonly string[], recipient: string): Told {
  const near = tell(own, recipient)
  const far = tell(all, recipient)
  const rest = { remoteMta: near.remoteMta ?? far.remoteMta, paragraphs: far.paragraphs }
  const isReply = ({ diagnosticCode }: Told): boolean => diagnosticCode?.startsWith('smtp;') === true
  if (isReply(near) && (hasReceived(own) || !hasReceived(all))) return { ...near, ...rest }
  if (isReply(far)) return { ...far, ...rest }
  if (near.diagnosticCode !== null) return { ...near, ...rest }
  const said = cleanLine(sentenceAbove(all, far.paragraphs.flat(), recipient), 1000)
  return { ...near, ...rest, diagnosticCode: said === '' ? null : `x-text; ${said}` }
}

/** What is told of a recipient, where it says more than its address and diagnostic code do; else null. */
export function wordsBeyond(told: Told, diagnosticCode: string | null, recipient: string): string | null {
  const known = signs(diagnosticCode ?? '')
  const lines = told.paragraphs.flat().map((line) => line.trim())
  const beyond = lines.some((line) => {
    const rest = line.replaceAll(recipient, '')
    return (tells(rest) || rest.includes('[')) && !known.includes(signs(rest))
  })
  return beyond ? cleanLines(lines.join('\n'), maxKept) || null : null
}

const signs = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const hostWithAddress =
  /\b(?:[45]\d\d-)?((?:[a-z0-9_-]{1,63}\.){1,10}[a-z][a-z0-9-]{1,62})\.?\s{0,2}(?:\(|)\[(?:IPv6:)?[0-9a-f.:]{3,45}\s{0,8}\]/i
const talkedTo =
  /(?:while talking to|remote(?: mail)? server|remote host|connected to|generating server|rejected by)\s{1,4}<?((?:[a-z0-9_-]{1,63}\.){1,10}[a-z0-9-]{1,63})/i
const numbered =
  /^\s{0,8}(?:connected to )?((?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}) (?:does not like|failed after|said|but )/im

function hostIn(lines: readonly string[]): string | null {
  const text = lines.join('\n').slice(0, 8000)
  return hostWithAddress.exec(text)?.[1] ?? talkedTo.exec(text)?.[1] ?? numbered.exec(text)?.[1] ?? null
}

const waiting =
  /^(?:(?:the )?(?:message|mail) will be (?:retried|deleted)|(?:for the )?(?:following )?reasons?:?$|technical details)/i

/** The first paragraph that says more than the recipient's address; a further one where it only leads on to it. */
function firstWords(paragraphs: readonly string[][], recipient: string): string {
  const said: string[] = []
  let isTold = false
  for (const paragraph of paragraphs) {
    const lines = paragraph
      .map((line) =>
        headOf(line) === undefined ? line : line.replace(recipient, '').replace(/^[\s<>:;-]{1,20}/, ''),
      )
      .map((line) => line.trim())
      .filter((line) => line !== '' && !waiting.test(line))
    said.push(...lines)
    isTold ||= lines.some(tells)
    if (isTold && !/[:：]$/.test(said.at(-1) ?? '')) break
  }
  return isTold ? cleanLine(said.join(' '), 1000) : ''
}

/** Where the reason stands before the address: the line just above it, else all that is told. */
function sentenceAbove(all: readonly string[], kept: readonly string[], recipient: string): string {
  const at = all.findIndex((line) => line.toLowerCase().includes(recipient.toLowerCase()))
  const above = at > 0 ? (all[at - 1] ?? '').trim() : ''
  if (tells(above) && kept.some((line) => line.includes(above))) return above
  return kept.some(tells) ? kept.map((line) => line.trim()).join(' ') : (all.find(tellsFailure) ?? '')
}
