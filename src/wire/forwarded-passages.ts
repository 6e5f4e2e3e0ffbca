import { type ForwardHeader, findForwardHeaders, linesOf, quoteDepth, unquote } from './forward-header.ts'

/** A message that stands within the text of another, without the marks of quotation. */
export interface ForwardedPassage {
  /** What the client tells of it; a reply tells in one line who wrote, which is `author` then. */
  header: Pick<ForwardHeader, 'author' | 'to' | 'subject' | 'date'>
  words: string
  /** What stands behind a further header: of a report it is the returned original. */
  rest: string
  /** The line at which it begins, and the one at which its end is marked, so that another may follow; else null. */
  from: number
  until: number | null
}

/** A text taken apart. */
export interface ForwardedText {
  /** What the person wrote above (and, of a quoted text, below). */
  own: string
  passages: ForwardedPassage[]
}

/** As mutt and pine mark the end. */
const endMark = /^\s{0,4}-{3,40} ?End (?:of )?(?:the )?forwarded message/i
/** As mutt marks the parts of what it forwards decoded. */
const originalPart = /^\[-- (?:Type|Typ|Tipo?|Attachment|Anhang)\b.{0,200}message\/(?:rfc822|global)\b/i
const muttNote = /^\[-- .{0,200} --\]$/
const signature = /^-- ?$/
const maxText = 262_144
const maxSignature = 15
/** Lines of a returned original: nothing but its header is looked at. */
const maxOriginal = 500

/**
 * Takes a text apart in which a person forwards or quotes messages, as any client writes it. A message ends where its
 * quotation or the next message's header begins. Linear in the text's length.
 */
export function readForwardedText(text: string): ForwardedText {
  const lines = linesOf(tidy(text))
  const headers = findForwardHeaders(lines)
  const [first] = headers
  if (first === undefined) return readQuoted(lines)
  // A reply that quotes a report with its returned original has a header, too, but of the original.
  const above = lines.slice(0, first.start)
  const start = first.depth > 1 ? beginningOf(above) : above.length
  const { own, passages } = readQuoted(above.slice(0, start))
  const rest = lines.slice(start).join('\n')
  // Looked for once, for there may be many headers above many lines.
  const marked = lines.flatMap((line, index) => (line.includes('---') ? [index] : []))
  return {
    own,
    passages: [
      ...passages.map((passage) => ({ ...passage, rest, until: null })),
      ...headers.map((header, index) => passageBehind(lines, header, headers[index + 1], marked)),
    ],
  }
}

/** Non-breaking spaces are spaces, and the targets that Outlook writes behind addresses and links are no words. */
const tidy = (text: string): string =>
  text
    .slice(0, maxText)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/(?<=\S)[<[](?:mailto|https?|tel):[^\s<>[\]]{1,2000}[>\]]/gi, '')
    .replace(/[<[]mailto:([^\s<>[\]]{1,320})[>\]]/gi, '<$1>')

function passageBehind(
  lines: readonly string[],
  header: ForwardHeader,
  next: ForwardHeader | undefined,
  marked: readonly number[],
): ForwardedPassage {
  const { depth, end } = header
  const stop = endOf(lines, header, marked)
  const until = stop < 0 ? lines.length : stop
  // A header before the end is that of the returned original.
  const inner = next !== undefined && next.start < until
  const plain = (from: number, to: number): string[] =>
    lines.slice(from, to).map((line) => unquote(line, depth))
  const body = plain(end, inner ? next.start : until)
  const cut = inner ? beginningOf(body) : body.length
  const part = body.findIndex((line) => originalPart.test(line.slice(0, 300)))
  const original = part < 0 ? cut : Math.min(cut, part)
  const words = body.slice(0, original).filter((line) => !muttNote.test(line.slice(0, 300)))
  return {
    header,
    words: (stop < 0 && !inner ? withoutSignature(words) : words).join('\n'),
    rest: [
      ...body.slice(original),
      ...(inner ? plain(next.start, Math.min(until, next.start + maxOriginal)) : []),
    ].join('\n'),
    from: header.start,
    until: stop < 0 ? null : stop,
  }
}

/** The line at which a passage ends, by a mark or by its quotation; -1 where it goes on to the end. */
function endOf(lines: readonly string[], { depth, end }: ForwardHeader, marked: readonly number[]): number {
  const mark =
    marked.find((index) => index >= end && endMark.test(unquote(lines[index] ?? '', depth).slice(0, 200))) ??
    -1
  if (depth === 0) return mark
  const quoted = lines.findIndex((_, index) => index >= end && endsQuotation(lines, index, depth))
  return mark < 0 || (quoted >= 0 && quoted < mark) ? quoted : mark
}

function endsQuotation(lines: readonly string[], index: number, depth: number): boolean {
  const line = lines[index] ?? ''
  if (line.trim() === '' || quoteDepth(line) >= depth) return false
  // A quoted line that was wrapped goes on without its mark.
  return quoteDepth(lines[index + 1] ?? '') < depth || (lines[index - 1] ?? '').trim() === ''
}

// The fields above the ones that a header was recognised by, and the line that announces them.
function beginningOf(body: readonly string[]): number {
  let at = body.length
  while (at > 0 && fieldOrFold.test((body[at - 1] ?? '').slice(0, 200))) at -= 1
  return at
}

const fieldOrFold = /^(?:[\w-]{2,60}:|\s+\S|>[> ]{0,20}(?:[\w-]{2,60}:|\t\S|\s{2,}\S))/

/** A reply, or words that are quoted without saying whose they are. */
function readQuoted(lines: readonly string[]): ForwardedText {
  const first = lines.findIndex((line) => quoteDepth(line) > 0)
  const nextQuoted = lines.slice(first + 1, first + 4).some((line) => quoteDepth(line) > 0)
  if (first < 0 || !nextQuoted) return readAttributed(lines)
  const last = lines.findLastIndex((line) => quoteDepth(line) > 0)
  const depth = quoteDepth(lines[first] ?? '')
  const above = withoutSignature(lines.slice(0, first))
  return {
    own: above.join('\n'),
    passages: [
      {
        header: { author: attributionIn(above), to: '', subject: '', date: '' },
        words: lines
          .slice(first, last + 1)
          .map((line) => unquote(line, depth))
          .join('\n'),
        rest: '',
        from: first,
        until: last,
      },
    ],
  }
}

/** "On …, Mail Delivery System <…> wrote:", over one line or two, right above what is quoted. */
function attributionIn(above: readonly string[]): string {
  const last = above.findLastIndex((line) => line.trim() !== '')
  const line = (above[last] ?? '').trim()
  if (line.length > 400 || !/[:：]$/.test(line)) return ''
  const before = (above[last - 1] ?? '').trim()
  return /@|\d/.test(line) && !/^<?[^\s@]{1,100}@[^\s@]{1,200}>? \S{1,20}:$/.test(line)
    ? line
    : `${before} ${line}`
}

/** Outlook for Mac and others quote without marks below such a line, some with an indent. */
function readAttributed(lines: readonly string[]): ForwardedText {
  const at = lines
    .slice(0, 200)
    .findIndex(
      (line) =>
        line.length < 400 &&
        /\d.{0,200}[<[(][^\s<>@]{1,64}@[^\s<>]{1,255}[>\])].{0,60}[:：]\s{0,4}$/.test(line),
    )
  if (at < 0) return { own: withoutSignature(lines).join('\n'), passages: [] }
  const body = lines.slice(at + 1)
  const indent = body.filter((line) => line.trim() !== '').every((line) => line.startsWith('    ')) ? 4 : 0
  return {
    own: lines.slice(0, at).join('\n'),
    passages: [
      {
        header: { author: (lines[at] ?? '').trim(), to: '', subject: '', date: '' },
        words: withoutSignature(body.map((line) => line.slice(indent))).join('\n'),
        rest: '',
        from: at,
        until: null,
      },
    ],
  }
}

// RFC 3676 §4.3: a line of two dashes and a space begins the signature; some clients lose the space.
function withoutSignature(lines: readonly string[]): string[] {
  const at = lines.findLastIndex((line) => signature.test(line))
  return at >= 0 && lines.length - at <= maxSignature ? lines.slice(0, at) : [...lines]
}
