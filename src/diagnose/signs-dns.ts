import { sign } from './sign.ts'

const name = `(?:host|domain|mail ?server|mail host|mx|mail exchanger|host ?name|domain name|destination|site|system)`

/** A name that exists, and has no address of the family that was asked for. */
export const noIpv6Address = sign(
  'no-aaaa',
  /type=aaaa: host found but no data/,
  /(?<!\ba\b.{0,12})\b(?:no|without|lacks|missing|(?:does not|doesn't|not) have|(?:not|n't|cannot|unable to) find)(?: an?| any)? (?:valid |usable |suitable )?(?:aaaa|ipv6)(?: address(?:es)?| records?| dns records?| mx)\b/,
  /aaaa\b.{0,60}\b(?:e?nodata|no data|no answer|empty answer|no records?|nothing)\b|\bonly (?:an |has |have )?(?:ipv4|a) (?:address|record)|(?<!\bno a\b.{0,12})\bno aaaa\b|address family for host\w{0,5} not supported|\bnone of .{0,60}\b(?:has|have) (?:an? )?(?:ipv6|aaaa)\b/,
)

/** What did not answer now may exist: so these come before the names that do not. */
export const dnsSilent = sign(
  'dns-failure',
  /servfail|eai again|server misbehaving|dns server (?:returned|reported|fail|error|unavail|not respond)|serverfailure|look-?up defer|name service error\b.{0,120}(?:non-?recoverable|server failure|refused)/,
  /(?:host|domain|name|mx)\b.{0,40}\b(?:not found|unknown|look-?up)\b.{0,30}(?:, |; |- )(?:please )?(?:try again|temporar)/,
  /\b(?:dns|name[- ]?servers?|name service|resolver|cname|a record|query(?:mx|a|aaaa|4|6)?|resolution|resolving|(?:mx|host|name|domain) ?look-?up|look-?up)\b.{0,60}(?:temporar|timed? ?-?out|time-?out|did not (?:complete|respond|answer)|not respond|look-?up failure|no answer from|unreachable|lame)|\bresolv(?:e|ing) .{0,60}\b(?:timed out|time-?out|temporar)/,
  /(?:temporar\w{1,5}|soft|transient)\b.{0,30}\b(?:dns|name ?server|resolution|resolv\w{1,5}|look-?up|name service)\b/,
  /\bdns\b.{0,30}\b(?:quer(?:y|ies)|look-?ups?|resolution|resolving|requests?|search)\b.{0,12}\b(?:failed|failure|error|fails|problem|refused)\b|\bdns (?:error|failure|problem|soft ?error)\b(?!:)/,
  /malformed (?:or unexpected )?name ?server|dnssec|bogus (?:dns|answer|reply)/,
)

/** RFC 1035 §4.1.1 name error, RFC 7505 null MX, and records that lead nowhere. */
export const noSuchDomain = sign(
  'domain-unknown',
  /nxdomain|null ?mx|no relevant answers|name or service not known|nodename nor servname|\bno address associated with\b|enotfound|unknown ?host|no such host\b/,
  /no smtp service|numeric domain name|not a known (?:\S{1,10} )?host|couldn't find any host|couldn't find a mail exchanger|mx records? (?:point|pointing) to|didn't resolve to any|no usable mx|no hosts? to try/,
  /\b(?:no|without|find any) (?:valid |usable )?(?:mx|mail exchangers?|mail exchange)(?: or (?:a|ip|address)| records?| hosts?| found| for|,|;|\.|$| and)/,
  /\b(?:domain|dns)\b.{0,60}(?:does not|doesn't|not) (?:accept|receive|handle) (?:any )?e?-?mail\b(?! over)/,
  /dns(?: domain)?\b.{0,80}(?:does not exist|non-?exist|no such)|infonorecords|infodomainnonexistent|dnsdomaindoesnotexist|no dns (?:information|record|data)/,
)

export const unknownDomain = sign(
  'domain-unknown',
  new RegExp(
    String.raw`\b${name}(?: or domain name)?\b(?: [\w-]{1,63}(?:\.[\w-]{1,63}){1,6},?)?(?: (?:name|part|of|in|for|is|was|the|recipient|address|record|records)|,|:| [\[("'<]{0,2}[@%][\])"'>]{0,2}){0,5}:? (?:not found|unknown|unresolvable|does(?: not|n't) (?:exist|resolve)|(?:could|can)(?: ?not|n't|'t) be (?:found|resolved)|is not (?:known|valid|registered)|not known|invalid|non-?existent|not exist|has no (?:mx|dns|ip|a\b))`,
  ),
  new RegExp(
    String.raw`\b(?:unknown|no such|non-?existent|invalid|illegal|bad|unresolvable|unrout(?:e)?able)(?: or (?:illegal|invalid|unknown))?(?: mail| remote| destination| recipient| recipient's| internet| target| numeric| e-?mail)? ${name}\b(?! (?:mailbox|address|(?:name )?(?:in|for|of) helo))`,
  ),
  /unrout(?:e)?able (?:mail )?(?:domain|address)|(?:can(?:not|'t)|could(?:n't| not)|unable to|failed to) (?:resolve|look ?up|find) (?:the |any |a )?(?:remote |mail |destination |recipient )?(?:host|domain|mx|name|address of|ip|server|dns)|host (?:address )?look-?ups? failed|find primary relay/,
  /\b[45]\d\d (?:#?[45]\.\d\.\d )?<?%[\])"'>:]? (?:does not (?:exist|resolve)|doesn't (?:exist|resolve)|(?:is |was )?(?:unknown|not (?:found|known|resolvable))|(?:can(?:not|'t)|could not) be resolved)\b/,
  /\bname service error\b/,
)
