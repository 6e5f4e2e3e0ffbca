// A reply ends with what decides, a report begins with it.
const maxHead = 1_000
const maxTail = 1_500
const maxPassage = 200

/** A text made ready for reading, with the way back to what stood there. */
export interface Spoken {
  /**
   * Lower case, with `'` for every apostrophe, one space for any white space and a line feed where a paragraph ends.
   * A mail address is `@`, a host name `%` and a link `^`, each followed by what it tells of itself; any IPv6 address is
   * `2001:db8::`; the codes that begin the further lines of a reply are left out.
   */
  words: string
  /** What stood in the text where `words` has `length` characters from `at` on; ≤ 200 characters. */
  passage: (at: number, length: number) => string
}

/** Of a text, the part that one speaker said: from `start` to `end` of `Spoken.words`. */
export interface Piece {
  by: 'server' | 'reporter'
  start: number
  end: number
}

/** What stands for any IPv6 address: no longer than an IPv4 one, so that as much of a sentence fits around it. */
const anyIpv6 = '2001:db8::'

const noise = new RegExp(
  [
    String.raw`(?<link>https?:\/\/[^\s<>"']{1,1000})`,
    String.raw`(?<![^\s<>()[\]:;,"'|=])(?<address>[^\s<>()[\]:;,"'|=@]{1,128}@[^\s<>()[\]:;,"'|]{1,255})`,
    String.raw`(?<six>(?<![\w:.])(?:ipv6:)?(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}|(?:[\da-f]{1,4}:){1,7}:)(?![\w:]))`,
    // Three labels, or two of which the last is one that no sentence begins with.
    String.raw`(?<![\w.-])(?!(?:resolver|routing|storedrv|queue|transport|approval)\.)(?<host>(?:[a-z\d-]{1,63}\.){2,8}[a-z][a-z\d-]{1,62}|[a-z\d-]{1,63}\.(?:com|net|org|edu|gov|info|biz|example|test|local|jp|de|uk|fr|nl|br|ru|cn|pl|cz|ch|au|ca|eu|co|se|es|dk|kr|tw|fi|hu|ua|io|invalid))(?![\w@-])`,
    String.raw`(?<=^|[\s;:"'])(?<code>[45]\d\d)(?<more>[ -])(?:#?[45]\.\d{1,3}\.\d{1,3}(?![\d.]))?`,
    // An empty line ends a paragraph, and so does one that announces the next.
    String.raw`(?<end>\s{0,9}\n[ \t\r]{0,99}\n\s{0,99}|(?<=[:.!-])[ \t\r]{0,9}\n(?=[^\s<]))`,
    String.raw`(?<field>(?<=\n[ \t]{0,8})(?:(?:the )?subject of (?:the|your) message(?: is| was)?|subject|from|to|cc|date|sent|message-id)[ \t]?:[^\n]{0,1000})`,
    String.raw`(?<gap>(?:\s|\p{Cc}|_)+)`,
    '(?<apostrophe>[’‘`´])',
  ].join('|'),
  'giu',
)

/** What a link or host name tells of itself: whose list it is about, or which of a provider's explanations it leads to. */
const telling =
  /spamhaus|spamcop|sorbs|barracuda|uceprotect|abuseat|senderscore|senderbase|talosintelligence|mailspike|spfbl|invaluement|hostkarma|backscatterer|manitu|cloudmark|trendmicro|dnsbl|\brbl|block-?list|black-?list|delist|ipcheck|smtplf|arpa\b|unknownhost|groups\.google|[?&]p=[a-z\d]{4,40}/i
const tellingOf = (name: string): string => lower(telling.exec(name)?.[0] ?? '')

/** Reads at most 2,500 characters: the first 1,000 and the last 1,500. */
export function spokenText(text: string): Spoken {
  const raw = text.length <= maxHead + maxTail ? text : `${text.slice(0, maxHead)}\n\n${text.slice(-maxTail)}`
  let words = ''
  const origins: number[] = []
  const take = (piece: string, from: number, step: 0 | 1): void => {
    for (let index = 0; index < piece.length; index++) origins.push(from + index * step)
    words += piece
  }
  let done = 0
  let openReply = ''
  for (const match of raw.matchAll(noise)) {
    take(lower(raw.slice(done, match.index)), done, 1)
    const { address, six, host, link, code, more, end, apostrophe } = match.groups ?? {}
    if (address !== undefined) take('@', match.index, 0)
    else if (six !== undefined) take(anyIpv6, match.index, 0)
    else if (host !== undefined) take(`%${tellingOf(host)}`, match.index, 0)
    else if (link !== undefined) take(`^${tellingOf(link)}`, match.index, 0)
    else if (apostrophe !== undefined) take("'", match.index, 0)
    else if (end !== undefined) take('\n', match.index, 0)
    else if (code === undefined || code === openReply) take(' ', match.index, 0)
    else take(lower(match[0]), match.index, 1)
    // RFC 5321 §4.2.1: each line of a reply repeats its code, the last one with a space after it.
    if (code !== undefined) openReply = more === '-' ? code : ''
    done = match.index + match[0].length
  }
  take(lower(raw.slice(done)), done, 1)
  origins.push(raw.length)
  // Where in the whole text stands what was read: the end of a long one has moved.
  const moved = text.length - raw.length
  const whole = (at: number): number => {
    const origin = origins[at] ?? raw.length
    return origin > maxHead ? origin + moved : origin
  }
  return {
    words,
    passage: (at, length) =>
      text
        .slice(whole(at), whole(at + length))
        .trim()
        .slice(0, maxPassage),
  }
}

// Some letters grow when they are made small: those texts keep their capitals but for ASCII.
function lower(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

const reply =
  /(?:^|[:;<>'"([] ?|said |returned |response |error |was )([45][0-5]\d)[ -](?=\S)|\b([45][0-5]\d)[ -]#?[45]\.\d{1,3}\.\d{1,3}\b/g

/** The last server's reply first, if the text quotes one; then all the rest. */
export function pieces({ words }: Spoken): Piece[] {
  const quoted = lastReply(words)
  if (quoted === null) return [{ by: 'reporter', start: 0, end: words.length }]
  const { start, end } = quoted
  const all: Piece[] = [
    { by: 'server', start, end },
    { by: 'reporter', start: 0, end: start },
    { by: 'reporter', start: end, end: words.length },
  ]
  return all.filter((piece) => piece.end > piece.start)
}

function lastReply(words: string): { start: number; end: number } | null {
  // A transcript marks what came from the server, and goes on with the reporter's own conclusion.
  const marked = [...words.matchAll(/<<< ?[45]\d\d/g)].at(-1)
  if (marked !== undefined) {
    const dialogue = words.slice(0, marked.index)
    const turn = Math.max(dialogue.lastIndexOf('>>> '), dialogue.lastIndexOf('while talking to'), 0)
    const start = words.indexOf('<<< ', turn)
    const after = / (?:[45]\d\d [45]\.\d|>>> |\.\.\. )/.exec(words.slice(marked.index + 4))
    return { start, end: after === null ? words.length : marked.index + 4 + after.index }
  }
  const last = [...words.matchAll(reply)].at(-1)
  if (last === undefined) return null
  const after = /\(in reply to|\bgiving up on\b/.exec(words.slice(last.index))
  return { start: last.index, end: after === null ? words.length : last.index + after.index }
}
