import { sign } from './sign.ts'

// The envelope sender (RFC 5321 §4.1.1.2) and the author: servers call them by many names.
const sender = `(?:envelope[- ]?(?:sender|from)|return[- ]?path|mail[- ]?from|from[- ](?:address|domain|header)|senders?(?:'s?)?(?:[- ](?:e-?mail[- ])?(?:address|domain|host|server))?|originator|your (?:e-?mail )?(?:domain|address|envelope))`
const noRecord = String.raw`(?:(?:does|do|did|could|can|was|is) ?(?:not|n't)(?: be)? (?:exist|resolv\w{0,4}|found|routable|verified|have (?:a|an|any) (?:valid )?(?:mx|dns|a record))|(?:can(?:not|'t)|could(?:n't| not)|unable to|failed to|must) (?:be )?(?:resolv|exist)|not (?:be )?(?:found|exist|resolv\w{0,4})|no (?:valid |such |usable )?(?:a|mx|aaaa|dns|ipv4|ip|domain|mail exchanger|dns records?)\b|null ?mx|unresolvable|unrout(?:e)?able|non-?exist)`

/** RFC 1912 §2.1: every host that sends needs a name, and the name the address. */
export const noPtr = sign(
  'no-ptr',
  /\bptr\b|\b(?:ip6|in-addr)\.arpa|%arpa|\b(?:r-?dns|fcrdns)\b|reverse[- ](?:\w{1,12}[- ])?(?:dns|d\.n\.s|host ?names?|names?|mapping|look-?up|records?|resolution|ip|address)\b|reversedns/,
  /cannot find your (?:reverse )?host ?name|client host rejected: cannot find/,
  /\b(?:ip|client|client host|connecting host|relay|your(?: host)?)(?: ip)?(?: address)?(?: name)? (?:name )?(?:resolve|resolution|look-?up) failed|possibly forged|forged host ?name|unresolvable (?:relay|client)/,
  /\b(?:ip|client|your host|your server)\b.{0,30}\b(?:does not|doesn't|must|cannot|has no|without) (?:a |have a |have )?(?:valid )?(?:resolve|host ?name|dns (?:name|entry|record))\b/,
  /\b(?:address|your (?:ip|host))\b.{0,20} has no (?:host ?)?name\b|mismatch\w{0,2} client ip|unverif\w{1,6} sending ip|dns check fail\w{0,3}|(?:host ?name|name|helo|domain)\b.{0,40}\b(?:mismatch\w{0,2}|does not match|doesn't match)\b.{0,40}\bip\b/,
)

/** The sender's domain, whose MX or address the server looks up before it takes mail. */
export const senderDomain = sign(
  'sender-domain-unresolvable',
  /sender'?s? best mx|(?:unrout(?:e)?able|unknown|non-?existent) (?:sender|envelope)[- ]domain|domain name required for sender|unresolvable (?:sender|from)|invalid dns mx|\bfrom: domain (?:is )?(?:invalid|unknown|not)|sender address rejected: need fully|(?:cannot|can't|could not|unable to) (?:resolve|look ?up|find) (?:the |your )?(?:sender|return path|domain of|mx of)/,
  /\bsender (?:address )?(?:verify|verification|callout|callback)\b|\bverif(?:y|ying|ication|iable) (?:of )?(?:the )?(?:sender|return[- ]path|envelope)|(?:could not|cannot|can't|unable to) verify (?:the )?sender/,
  /sender address rejected: ?(?:domain|undeliverable|unverified|unroutable|malformed dns|.{0,60}\bmx\b)/,
  /(?:sender|your domain|envelope|return path)\b.{0,60}(?:\bonly (?:an |has |have )?(?:ipv6|aaaa)\b|\b(?:ipv6|aaaa)\b.{0,30}\bonly\b)/,
  /domain of (?:the )?(?:sender|envelope|from|mail from|return)\b.{0,80}(?:not|no |unresolv|non-?exist|invalid|unknown)/,
  /\b(?:domain|mx|dns) (?:of|for) (?:the )?(?:sender|envelope|return[- ]path|mail from)\b.{0,60}\b(?:not|no|un\w{1,12})\b/,
  /\bno (?:valid )?(?:mx|a|dns)\b(?: records?)? (?:for|of|found for) (?:your|the|envelope)? ?(?:mail from|from|sender|envelope|domain of)/,
  new RegExp(String.raw`\b${sender}(?: name)?(?: ?[<\[(]?[@%][>\])]?){0,2}:? (?:\S{1,30} ){0,3}?${noRecord}`),
  /sender address rejected$|sender (?:domain|address) (?:is )?(?:invalid|unknown|not (?:valid|found))/,
)

/** SPF, DKIM, DMARC and their ancestors. */
export const senderProofs = sign(
  'auth-required',
  /\b(?:spf|dmarc|dkim|domainkeys?|sender[- ]?id)\b(?!-)|sender policy framework|purported responsible|\bmi:spf\b/,
  /unauthenticated (?:e-?mail|mail|message|sender)|(?:fails?|failed|pass|lacks?|without|missing) (?:to pass )?authentication (?:checks?|requirements|information)|authentication (?:information or|level|checks? (?:failed|required)|results?|requirements)/,
  /requires? all (?:bulk )?(?:e-?mail )?senders to authenticate|sender is unauthenticated|sending guidelines/,
)

/** Encryption that was wanted and not had. */
/** A pace that is held against the want of encryption. */
export const slowedForEncryption = sign(
  'tls',
  /(?:limited|blocked|rejected|refused|deferred) because\b.{0,60}\b(?:tls|encrypt)/,
)

export const encryption = sign(
  'tls',
  /\bx509\b|sslhandshake|\bpkix\b|ssl routines|\bonly (?:over|via|through|by|on|with|using|accepts?) .{0,30}\b(?:tls|ssl|encrypt\w{0,6})\b/,
  /\bstart ?tls\b|mta-sts|non[- ]dnssec destination|\bdane\b|\btlsa\b/,
  /\b(?:tls|ssl|encrypt\w{0,6})\b.{0,40}\b(?:requir\w{0,3}|need\w{0,2}|must|mandatory|fail\w{0,4}|error|unavailable|not available|negotiat\w{1,5}|handshake|unsupported|expected|only|alert|weak)\b/,
  /\b(?:requir\w{0,4}|needs?|must|cannot|failed|without|no|unable|not|insist\w{0,3}|offer\w{0,4})\b.{0,40}\b(?:tls|ssl|encrypt\w{0,6})\b/,
  /certificate\b.{0,60}\b(?:expired|verif\w{1,8}|trust\w{0,3}|invalid|reject\w{0,4}|mismatch|fail\w{0,4}|match|revoked|error|self-?signed|unknown)|(?:verif\w{1,8}|untrusted|invalid|expired|self-?signed|no) .{0,20}certificate/,
)
