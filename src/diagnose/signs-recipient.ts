import { sign } from './sign.ts'

const box = `(?:(?:e-?)?mail ?box(?:es)?|(?:e-?)?mail ?drop|users?(?! from spam)|user ?names?|recipients?|rcpt|accounts?|acct|addressee|(?:e-?mail )?address(?:es)?|alias(?:es)?|(?:e-?)?mail ?id|local[- ]?part|destination address|customer|member|person|subscriber|user ?id|inbox|receiver|mail ?folder|mail ?file|people|employee|student|adresse?|id)(?!'?s? ?(?:server|domain|host|system|mta|mail server))`
const absent = String.raw`(?:unknown|un-?known|not (?:be )?(?:found|in (?:my|our|the)|known|exist\w{0,3}|valid|active|recogni[sz]ed|local|listed|registered|present|accessible|allowed to receive|accepting (?:any )?e?-?mail(?! with)|able to receive|in use|located|available|enabled|deliverable|here|on (?:this|our)|our (?:user|customer)|a (?:known|valid|local|registered|current))|(?:does|do|did)(?: ?not|n't)(?: (?:currently|actually|seem to|appear to))? (?:exist|have|match|receive)|(?:could|can)(?: ?not|n't|'t) be (?:found|resolved|located|verified)|isn't (?:found|known|valid|listed|active|a (?:valid|known))|invalid|in-?active|disabled|suspended|deactivated|closed|expired|deleted|removed|terminated|locked|frozen|blocked|no longer|never existed|gone|(?:has|have) (?:been )?(?:moved|left|retired|changed|disabled|deleted|removed|suspended|closed)|discontinued|archived|non-?exist\w{0,4}|undeliverable|unavailable|unrouteable|unroutable|not exists?|cancel\w{0,4}|out of service|abandoned|obsolete|malformed|ambiguous|not unique|incorrect|wrong|bad|dormant|has no)`

export const mailboxFull = sign(
  'mailbox-full',
  /(?:over|exceed\w{0,3}|above|out of|beyond|reached|surpass\w{0,2}|used up|no more|full|insufficient|has no)[- ](?:\S{1,20} ){0,5}?(?:quota|storage|dis[ck] ?space|mailbox (?:size|limit|space|capacity|storage)|space (?:left|available|in|for|on (?:the|user|mail ?box)))\b(?! of (?:messages|mails|connections))/,
  /(?:quota|storage|dis[ck] ?space|mail ?box size|mail ?box space)\b.{0,40}\b(?:exceed\w{0,3}|full|over|reached|overdrawn|exhausted|violat\w{1,4}|used up|limit|insufficient|allocation|not enough|is out|low)|over ?-?quota|overquota|quotaexceeded/,
  /(?:mail ?box|inbox|mail ?drop|mail ?folder|account|user|recipient|maildir|mail ?file|mail ?store|message store|mail ?spool|address)\b.{0,50}\b(?:is |was |are |currently |too |already |almost )?(?:full|over ?-?(?:its )?(?:size|limit|quota|allocat\w{1,5}|stor\w{1,4}|maximum)|exceed\w{0,3}|overdrawn|overfull|overflow\w{0,2}|out of space|no (?:free )?(?:space|room))\b/,
  /(?:not enough|no|insufficient|too little) (?:\S{1,20} ){0,3}?(?:space|room|storage|capacity)\b.{0,40}\b(?:mail ?box|inbox|account|user|recipient)|mail ?box ?full|full (?:mail ?box|inbox)|too many messages (?:on|in) (?:\S{1,20} )?(?:server|mail ?box|inbox)|messages in (?:\S{1,20} ){0,3}?mail ?box exceed|(?:does not|doesn't) have (?:enough|sufficient) (?:\S{1,20} )?(?:space|room|storage)|too much mail in (?:the |your |this )?(?:mail ?|in)?box|exhausted (?:\S{1,20} ){0,3}?(?:storage|quota|space)|mailboxfull|storeful|receiver'?s? (?:mail)?box (?:is )?full/,
)

export const unknownRecipient = sign(
  'invalid-recipient',
  new RegExp(
    String.raw`\b${box}\b(?:[^.;\n]{0,12}@[>)\]"']{0,3}|[^.;\n]{0,45}) ?[:=,-]? ?(?:(?:is|was|has been|are|be|currently|has|been|temporarily|permanently|or|this|name) ){0,4}${absent}\b`,
  ),
  new RegExp(
    String.raw`\b(?:unknown|no such|no(?: valid| such| known| matching| local| active)?|invalid|in-?active|disabled|bad|illegal|incorrect|wrong|malformed|non-?existent|undeliverable|unroutable|expired|suspended|deactivated|unrouteable|not an? (?:known|valid|registered|active|existing|current|local)|not our)(?: or [\w-]{1,20})?(?: [\w'-]{1,20}){0,2}? ?(?:/ ?)?\b${box}\b(?! (?:name )?(?:password|authentic))`,
  ),
  /(?:recip(?:ient)?notfound|resolver\.adr|mailbox ?not ?found|nosuchuser|user ?unknown|unknown ?user|unknownuser|unavailable (?:mail )?(?:user|recipient)|(?:recipient|address|user) (?:verif\w{1,7}|validation)\b.{0,30}\bfailed|previously bounced|no such person|no one (?:here )?by that name|no mailbox (?:here|found|by)|addressee unknown)/,
  /(?:does(?:n't| not)|do(?:n't| not)) have (?:a|an|any) (?:\S{1,80} )?(?:account|mailbox|user|address)|not listed in|is not a (?:known|valid|registered|local|current) |not (?:a|our) (?:known |valid )?(?:user|customer|recipient)|(?:\brcpt|\brecipient|\bto|@>?):? ?<?@?>?.{0,10} (?:does not|doesn't) exist|not exist here/,
  /(?:recipient|rcpt|address)\b.{0,30}\brejected ?: ?(?:access denied|user|account|unknown|invalid|not|no |mailbox|undeliverable|unverified(?! address: (?:connect|host|conversation|lost|name service)\b))|verification failed for <?@|restricted characters? in (?:address|local)|(?:local[- ]?part|address)\W{0,3}(?:contains|has) (?:\w{1,12} )?characters?|(?:recipient|to|target) address\b.{0,30}\b(?:syntax|not allowed)|destination mailbox address|mailbox name not allowed|addresses failed|policy .{0,20}target address|cannot (?:find|locate) (?:the )?(?:user|recipient|mailbox|address)/,
)

/** What a server cannot route is a recipient of its own; what a reporter cannot route is a domain. */
export const unroutable = sign('invalid-recipient', /^.{0,8}[45]\d\d.{0,40}\bunrout(?:e)?able address/)

export const recipientRefused = sign(
  'invalid-recipient',
  /mail ?box (?:is )?(?:unavailable|not available|busy|rejected|temporarily)|(?:recipient|rcpt|address|addressee|user|mailbox)(?: address)?s?\b(?:[^.;\n]{0,12}@[>)\]]{0,2})? ?(?:was |is |has been |not )?:?(?:rejected|refused|denied|(?<=\bnot )accepted|bounced)|bad address|address error|(?:unable to|cannot|can't|could not) deliver (?:mail |messages )?(?:to|for) (?:<?@|this user|that user)|unable to deliver to|not deliverable|badrcptto|does not like (?:the )?recipient/,
)
