import type { BounceReason } from '../values/bounce-reason.ts'

/** A way of speaking by which a mail person knows the reason. Reads `Spoken.words`: lower case, `@` for an address. */
export interface Sign {
  reason: BounceReason
  pattern: RegExp
}

const sure: readonly (readonly [BounceReason, RegExp])[] = [
  [
    'no-ptr',
    /\bptr\b|\br-?dns\b|reverse[- ]?(?:dns|host ?name|name|mapping|look-?up|record|resolution)|cannot find your (?:reverse )?hostname/,
  ],
  [
    'auth-required',
    /\b(?:spf|dkim|dmarc)\b|unauthenticated (?:e-?mail|mail|message)|authentication (?:level|requirements|checks?|results?)/,
  ],
  [
    'blocklisted',
    /block-?(?:ed)? ?list|black-?list|deny ?list|\b(?:dns|r)bls?\b|spamhaus|spamcop|sorbs|barracudacentral|uceprotect|reputation|\blisted (?:at|by|in|on)\b|blocked using\b/,
  ],
  ['greylisted', /gr[ea]y-?list/],
  [
    'sender-domain-unresolvable',
    /sender'?s? best mx|\bsender (?:address )?(?:verify|verification)\b|sender address rejected: ?(?:domain|undeliverable|unverified|malformed dns)|(?:domain of sender|sender domain|from domain|your domain)\b.{0,60}\b(?:not (?:exist|resolve|found)|no (?:valid )?(?:a|mx|dns))/,
  ],
  [
    'rate-limited',
    /rate.?limit|too many (?:connections|messages|recipients|errors|mails|e-?mails)|too fast|throttl|slow down|unusual rate|exceeded the (?:maximum number|rate)/,
  ],
  [
    'relay-denied',
    /relay(?:ing)?\b.{0,30}\b(?:denied|not permitted|prohibited|not allowed|refused)|unable to relay|not (?:permitted|allowed) to relay|not relay|authentication (?:is )?required|must authenticate|not local host|in my list of allowed rcpthosts/,
  ],
  [
    'mailbox-full',
    /(?:mail ?box|mail folder|inbox|account|user|quota|disk ?space|storage)\b.{0,40}\b(?:full|over ?quota|exceed\w*|overdrawn|out of)|over ?-?(?:the )?quota|quota exceeded|exceed\w* .{0,30}quota|out of storage|insufficient (?:disk|storage|mailbox)/,
  ],
  ['no-aaaa', /type=aaaa: host found but no data|no aaaa\b/],
  [
    'dns-failure',
    /try again\b.{0,5}$|servfail|name service error.{0,80}try again|temporary (?:failure in )?(?:name|dns)|dns (?:query|lookup|look-up|server) (?:failed|failure|error|returned)|malformed (?:or unexpected )?name server/,
  ],
  [
    'domain-unknown',
    /(?:host|domain)(?: or domain name)? (?:not found|unknown)|unknown (?:host|domain)|unrouteable|no such (?:host|domain)|nxdomain|non-existent domain|couldn't find any host|null ?mx|does not accept mail|no mx\b|mail exchanger or ip address|domain (?:does not|doesn't) exist/,
  ],
  ['connection-refused', /connection (?:was )?refused|actively refused|econnrefused|\b10061\b/],
  ['connection-timeout', /timed? ?-?out|etimedout|\b10060\b/],
  [
    'network-unreachable',
    /network (?:is )?unreachable|no route to|enetunreach|ehostunreach|address family not supported|cannot assign requested address|\b100(?:51|65)\b/,
  ],
  [
    'connection-lost',
    /lost connection|connection (?:was )?(?:dropped|lost|closed|reset|died|broken)|conversation with .{0,100} (?:lost|failed)|broken pipe|econnreset/,
  ],
  [
    'connection-failed',
    /(?:couldn't|could not|cannot|can't|unable to|failed to) (?:establish|connect|open a connection|reach)|retry time not reached/,
  ],
  ['tls', /starttls|\btls\b|\bssl\b|certificate|mta-sts|\bdane\b|tlsa/],
  [
    'too-large',
    /(?:message|mail|size|header)\b.{0,40}\b(?:too (?:big|large)|exceed\w*|limit)|too (?:big|large)|larger than/,
  ],
  [
    'invalid-recipient',
    /(?:user|recipient|mail ?box|account|address|alias)\b.{0,30}\b(?:unknown|not found|not known|does(?: not|n't) exist|invalid|inactive|disabled|suspended|no longer|not exist|undeliverable|unavailable|not available)|(?:unknown|no such|invalid|inactive|disabled|bad|nonexistent) (?:local )?(?:user|recipient|mail ?box|address|account|destination)|no mailbox here|recipnotfound/,
  ],
  [
    'system-error',
    /hop count|too many hops|mail loop|loops? back|loop detected|configuration error|local error|disk full|out of memory|insufficient system|unable to (?:write|create|open)/,
  ],
  [
    'protocol-error',
    /syntax error|unrecognized|command not|bad sequence|smtputf8|\bhelo\b|\behlo\b|protocol error|out of sequence/,
  ],
  [
    'policy',
    /\bspam\b|virus|malware|phish|policy|content|not authorized|unsolicited|access denied|does not accept e?-?mail over ipv6|administrative prohibition|members? only|list is closed/,
  ],
  [
    'expired',
    /expired|message (?:has been )?in the queue too long|too long|retry timeout exceeded|giving up/,
  ],
]
const vague: readonly (readonly [BounceReason, RegExp])[] = [
  ['invalid-recipient', /mail ?box unavailable|recipient rejected|recipient address rejected/],
  ['policy', /reject|refus|denied|not accept|prohibit|blocked/],
  ['system-error', /temporary|internal error|try again|service unavailable/],
]

const made = (list: readonly (readonly [BounceReason, RegExp])[]): Sign[] =>
  list.map(([reason, pattern]) => ({ reason, pattern }))

/** From the most particular to the most general: the first that is found decides. */
export const signs: Readonly<Record<'sure' | 'vague', readonly Sign[]>> = {
  sure: made(sure),
  vague: made(vague),
}
