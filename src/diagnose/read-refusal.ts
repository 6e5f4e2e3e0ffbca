/**
 * What a refusal's own words hang it on. `unclear` where they name nothing that decides.
 * `our-records`: reverse DNS, SPF, DKIM, DMARC or a block list, which are ours to check before anybody is blamed.
 */
export type RefusalCause =
  | 'sender-domain'
  | 'header-from'
  | 'ipv6'
  | 'our-records'
  | 'recipient'
  | 'content'
  | 'rate'
  | 'greylisting'
  | 'unclear'

// From the most particular to the most general: the first that matches decides. What asks something of us comes
// before what would be held against the other side.
const signs: readonly (readonly [RefusalCause, readonly RegExp[]])[] = [
  [
    'our-records',
    [
      /\bptr\b|\brdns\b|reverse[- ]?(dns|host ?name|name|mapping|look-?up|record|resolution)/,
      /\b(client|sender|sending|connecting|your) (ip|ip address|host|hostname)\b.{0,40}\b(must|does not|doesn't|cannot|has no|no)\b.{0,20}\b(resolve|hostname|name)\b/,
      /\bforged hostname|\bunresolvable (relay|client)|\bdynamic ip\b/,
      /\b(spf|dkim|dmarc)\b|unauthenticated|sending guidelines|authentication (level|requirements|checks?|results?)/,
      /block-?(ed)? ?list|black-?list|deny ?list|\b(dns|r)bls?\b|spamhaus|reputation|\blisted (at|by|in|on)\b|blocked (using|by)\b|poor or no/,
      /\b(ip|ipv6|client|sending|your|host) (address|network|range|host|server)\b.{0,60}\b(blocked|banned|listed|bl(o|a)ck)/,
      /could not identify an email service/,
    ],
  ],
  [
    'header-from',
    [
      /\bheader[- ]?(from|sender)\b|\bfrom:? header\b|5322\.?from/,
      /\bfrom: ?(address|domain|field|line)|valid sender in (any |the )?header|\bheader line/,
    ],
  ],
  [
    'sender-domain',
    [
      /\bsender'?s? best mx\b|\bsender (address )?(verify|verification)\b/,
      /\bverif\w+ (of )?(the )?(sender|return[- ]path|envelope)/,
      /\bsender address rejected: ?(domain|undeliverable|unverified|malformed dns|.*\bmx\b)/,
      /\b(unresolvable|non-?existent|unroutable) (sender|from)\b|\binvalid dns mx\b/,
      /\b(sender|mail from|from (address|domain)|return[- ]path|envelope)\b.{0,80}\b(domain|address|host)\b.{0,80}\b(not (be )?(found|exist|resolv\w*|routable|verif\w*)|(does not|doesn't) (exist|resolve)|no (valid )?(a|mx|aaaa|dns|ipv4|ip|address|mail exchanger)\b|null ?mx|unresolvable|unroutable|can(not|'t) be resolved)/,
      /\b(domain|mx)\b.{0,20}\bof (the )?(sender|envelope|return[- ]path|mail from)\b.{0,60}\b(not|no|un\w+)\b/,
      /\bno (valid )?(mx|a) (records? )?(for|of) (your|the) (mail from|from|sender|envelope)/,
    ],
  ],
  [
    'greylisting',
    [
      /gr[ea]y-?list|try again (later|in)|come back (later|in)|temporarily deferred|please retry/,
      /postscreen|service currently unavailable/,
    ],
  ],
  [
    'rate',
    [
      /rate.?limit|too many|too (fast|much mail)|quota of (messages|mails)|throttl|slow down/,
      /\bunusual rate|exceed\w* (the )?(rate|connection|message limit)/,
    ],
  ],
  [
    'ipv6',
    [
      /\b(not|never|no|cannot|refus\w*|reject\w*|disabl\w*|unsupported)\b.{0,60}\bipv6\b(?! (address|range|network|prefix)\b)/,
      /n't\b.{0,60}\bipv6\b(?! (address|range|network|prefix)\b)/,
      /\bipv6\b(?! (address|range|network|prefix)\b).{0,60}(\b(not|never|no longer|refused|rejected|disabled|blocked|unsupported|denied)\b|n't\b)/,
    ],
  ],
  [
    'recipient',
    [
      /\buser (unknown|not found|doesn'?t exist)|\b(unknown|no such|invalid|inactive|disabled) (local )?(user|recipient|mailbox|address|account)/,
      /\bmail ?box (is )?(full|unavailable|not found|does not exist|disabled|unknown)|over ?quota|quota exceeded/,
      /\brecipient (address )?rejected|\baccount\b.{0,30}\b(not exist|disabled|inactive|full)/,
      /\b(does not|doesn't) exist here/,
    ],
  ],
  [
    'content',
    [
      /\bspam|\bvirus|malware|phish|suspicious|\bscore\b|\bpolicy\b/,
      /\bcontent\b.{0,30}\b(rejected|refused|not)\b|\bmessage (content|looks|rejected|refused)/,
    ],
  ],
]

/**
 * Reads what a refusal is about out of the deciding server's words (an SMTP reply or a Diagnostic-Code).
 * General signs only; codes alone never decide, for they are often wrong (RFC 3463's 5.1.1 above all).
 */
export function readRefusal(words: string): RefusalCause {
  const spoken = withoutAddresses(words.slice(0, longestWords).toLowerCase())
  const linkless = spoken.replace(/https?:\/\/\S+/g, ' ')
  for (const [cause, patterns] of signs) {
    // A link to a block list's page speaks for itself; what else a link holds is not said to us.
    const read = cause === 'our-records' ? spoken : linkless
    if (patterns.some((pattern) => pattern.test(read))) return cause
  }
  return 'unclear'
}

/** What people call themselves is no part of the reason. */
const withoutAddresses = (words: string): string =>
  words.replace(/[^\s<>()]{1,256}@[^\s<>():,;]{1,256}/g, ' ').replace(/’/g, "'")

// The patterns look back and forth, so they are spared a report of any length.
const longestWords = 2_000
