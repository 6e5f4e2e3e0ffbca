import { sign } from './sign.ts'

export const refused = sign(
  'connection-refused',
  /connection (?:(?:was |is )?refused(?!.{0,40}\b1006[05]\b)|to .{0,60}\brefused\b)|actively refused|econnrefused|connectionrefused|\b10061\b|refused (?:the |our )?(?:network )?connection/,
)

// ENETUNREACH, EHOSTUNREACH, EAFNOSUPPORT, EADDRNOTAVAIL, and their numbers in Windows sockets.
export const unreachable = sign(
  'network-unreachable',
  /network (?:is |was )?(?:unreachable|down)|no (?:valid )?route to|enetunreach|ehostunreach|host (?:is |was )?unreachable|address family not supported|cannot assign requested address|can't assign requested|eaddrnotavail|eafnosupport|\b100(?:51|65|47|49)\b|no route found|no (?:path|source address)\b/,
  /(?:this|our|local) (?:host|server|system|side|machine).{0,30}\b(?:no|without) ipv6\b|no ipv6 (?:connectivity|route|support)|ipv6 (?:is )?(?:not (?:available|enabled|configured)|disabled) (?:here|on this|locally)/,
)

export const lost = sign(
  'connection-lost',
  /lost (?:connection|input channel)|connection (?:[a-z%]{1,20} ){0,3}?(?:was |has been |is )?(?:unexpectedly |prematurely |abruptly )?(?:dropped|lost|closed|reset|died|broken|terminated|aborted|interrupted|severed)\b/,
  /(?:reset|closed|hung up|disconnected|aborted) by (?:remote )?(?:peer|host|server|the other)|broken pipe|econnreset|econnaborted|epipe|unexpected(?:ly)? (?:eof|end of|clos|disconnect)|\beof\b.{0,20}\b(?:read|server|peer)|socket (?:was )?(?:closed|hang ?up)|\b1005[34]\b/,
  /(?:remote|other|peer|host|server|destination)\b.{0,20}\b(?:closed|dropped|disconnected|hung up|went away|aborted|reset|terminated|broke)\b/,
  /(?<!reply: )\bread error (?:from|on|while)|\bread\w{0,3} (?:data )?from (?:the )?(?:client|server|peer|remote|socket)\b.{0,10}\berror|premature\w{0,2} (?:clos|end|disconnect|terminat)|disconnected (?:during|while|before|from)|conversation with .{0,100} (?:lost|failed|died)/,
)

/** Sendmail says so whatever ended the reading, and names it in another line where it can. */
export const readError = sign('connection-lost', /\breply: read error\b/)

export const timedOut = sign(
  'connection-timeout',
  /(?:connect\w{0,4}|operation|connection|conversation|greeting|banner|session|smtp|response|socket|command|server|host|read\w{0,3}|receiv\w{1,4}|write|writing|waiting|sending|data|helo|ehlo|rcpt|input|network|peer|io|i\/o)\b.{0,100}\b(?<!retry )(?:timed[- ]?out|time-?d? ?out|timeout)\b/,
  /\b(?<!retry )(?:timed[- ]out|time-?out|timeout)\b.{0,40}\b(?:connect\w{0,4}|while|waiting|during|after|on(?! (?:the )?queue)|from|exceeded|reading|sending|in reply|talking)|etimedout|(?:open|read|connect|socket)timeout|\b10060\b|^(?:[\w ]{1,20}: )?(?:time-?out|timed out)/,
  /(?:(?:not|no longer) respond\w{0,3}|no (?:response|answer|reply) (?:from|by|within)|did not (?:respond|answer|reply)|didn't (?:respond|answer|reply)|failed to respond|isn't responding|unresponsive|(?:greeting|banner|reply|response|answer) (?:was )?never (?:received|came|arrived))/,
)

export const notConnected = sign(
  'connection-failed',
  /(?:couldn't|could not|cannot|can't|unable to|failed to|wasn't able to|not able to|error|failure|problem|trouble|fail\w{0,2}|not) (?:be )?(?:to )?(?:establish\w{0,3}|connect\w{0,4}|open\w{0,3} (?:a |the )?(?:smtp )?(?:connection|session)|reach\w{0,4}|contact\w{0,3}|creat\w{1,3} (?:a )?connection|mak\w{1,3} (?:a |an )?(?:smtp )?connection)/,
  /(?:smtp |tcp |network |initial |mail )?(?:connection|connect|connecting)\b.{0,30}\b(?:fail\w{0,4}|error|failure|attempts?|unsuccessful|impossible|not (?:possible|made|established))\b|socket (?:error|failure)|network error|not reachable|unreachable|requests to connect|unable to read banner|attempts to (?:reach|connect|contact)\b.{0,40}\bfailed/,
  /\ball (?:routes|hosts|servers|mx(?:es|s)?)\b.{0,40}\b(?:unavailable|unreachable|failed|down)\b|\b(?:no|none of the) (?:valid |usable )?(?:smtp |mail |mx )?(?:servers?|hosts?|mx(?:es|s)?)\b.{0,30}\b(?:available|reachable|reached|respond|answer|accept)/,
  // What Postfix says behind it is the system's word for a way of failing; those that have a reason stand above.
  /\bconnect to \S{1,300}: (?!server refused)/,
  /retry time not reached for any host(?! after)|\bhost\b.{0,40}\bis (?:down|offline|unavailable)|remote (?:host|server) (?:is )?(?:down|unavailable|offline)/,
)
