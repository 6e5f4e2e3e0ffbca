/**
 * What a refusal's own words hang it on. `unclear` where they name nothing that decides.
 * `our-records`: reverse DNS, SPF, DKIM or a block list, which are ours to check before anybody is blamed.
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

// From the most particular to the most general: the first that matches decides.
const signs: readonly (readonly [RefusalCause, RegExp])[] = [
  [
    'header-from',
    /\bheader[- ]?(from|sender)|\bfrom:? header|\bfrom: (address|domain|field)|5322\.?from|valid sender in (any |the )?header|header line/i,
  ],
  [
    'our-records',
    /\bPTR\b|reverse (dns|hostname|host ?name|name|mapping|lookup)|rdns|\bSPF\b|\bDKIM\b|\bDMARC\b|block(ed)? ?list|black ?list|\b(dns|r)bl\b|spamhaus|reputation|listed (at|by|in|on)|poor or no/i,
  ],
  [
    'sender-domain',
    /sender'?s? best mx|sender (address )?(verify|verification)|verif\w+ (of )?(the )?(sender|return[- ]path|envelope)|callout|sender address rejected: (domain not found|un(deliverable|verified)|access denied; domain|malformed)|(unresolvable|nonexistent|non-existent|unroutable) (sender|from)|(sender|from|return[- ]path|envelope)\b.{0,80}\b(domain|address|host)\b.{0,80}\b(not (be )?(found|exist|resolv\w*|routable|verif\w*)|does not (exist|resolve)|no (valid )?(a|mx|aaaa|dns|ipv4|ip|address|mail exchanger)\b|has null mx|unresolvable|unroutable|cannot be resolved|can't be resolved)|\b(domain|mx)\b.{0,20}\bof (the )?(sender|envelope|return[- ]path|mail from)\b.{0,60}\b(not|no|un\w+)\b|no (valid )?(mx|a) (record )?(for|of) (your|the) (from|sender|envelope)/i,
  ],
  [
    'greylisting',
    /gr[ea]y-?list|try again (later|in)|come back (later|in)|temporarily deferred|please retry|postscreen|service currently unavailable/i,
  ],
  [
    'rate',
    /rate.?limit|too many (messages|connections|recipients|mails|errors)|too (fast|much mail)|quota of (messages|mails)|throttl|slow down/i,
  ],
  [
    'ipv6',
    /(not|n't|never|no|refus\w*|reject\w*|disabl\w*|block\w*|unsupported)\b.{0,60}\bipv6\b|\bipv6\b.{0,60}\b(not|n't|never|no longer|refus\w*|reject\w*|disabl\w*|block\w*|unsupported|denied)\b/i,
  ],
  [
    'recipient',
    /user (unknown|not found|doesn'?t exist)|unknown (user|recipient|mailbox)|no such (user|recipient|mailbox|address)|mailbox (full|unavailable|not found|does not exist|is disabled)|over ?quota|quota exceeded|recipient (address )?rejected|does not exist here|invalid recipient/i,
  ],
  [
    'content',
    /spam|virus|malware|content (rejected|refused|not)|message (content|looks|rejected|refused)|suspicious|policy|phish|score/i,
  ],
]

/**
 * Reads what a refusal is about out of the deciding server's words (an SMTP reply or a Diagnostic-Code).
 * General signs only; codes alone never decide, for they are often wrong (RFC 3463's 5.1.1 above all).
 */
export function readRefusal(words: string): RefusalCause {
  for (const [cause, sign] of signs) if (sign.test(words)) return cause
  return 'unclear'
}
