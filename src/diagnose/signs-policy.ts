import { sign } from './sign.ts'

const client = `(?:ips?|ip ?-?address(?:es)?|ipv[46](?: address)?|client(?: host)?|sending (?:host|server|ip|mta|address)|your (?:ip|host|network|server|mail server|address|mta|isp|provider)|network|netblock|subnet)`

/** It speaks of the family, not of a mailbox. */
export const refusesIpv6 = sign(
  'policy',
  /(?:not|never|n't|cannot|no longer)\b.{0,40}\b(?:accept|take|receiv|allow|support)\w{0,3}\b.{0,40}\bipv6\b(?!.{0,60}\bunless\b)/,
  /\bipv6 (?:connections?|mail|e-?mail|traffic|clients?|hosts?|senders?)?\b.{0,30}\b(?:not|n't|never) (?:be )?(?:accepted|allowed|supported|welcome|permitted)/,
  /(?:over|via|by|through) ipv6\b.{0,20}\b(?:refused|rejected|denied|blocked|unsupported|unwanted)|\bno ipv6(?: please| mail| connections?| allowed)?(?:[.!]|$)|(?:over|via|by|use|on|takes?) ipv4 only|\bonly (?:over|via|by) ipv4/,
  /(?:akzeptier|accept(?=e\b|ent\b|ons\b)|acept|aceit|accett|accetpt|prijm|przyjm|aanvaard|принима)\S{0,6} (?:\S{1,20} ){0,5}?ipv6\b/,
)

/** A filter's judgement, whatever it advises to look after. */
export const filtered = sign(
  'policy',
  /(?:fail\w{0,3}|caught|blocked|rejected|flagged|stopped|detected|classified|identified|marked)\b.{0,30}\b(?:spam|content|virus|junk) ?-?(?:checks?|filters?|scan\w{0,4}|score|rules?|message)|anti-?spam checks|due to (?:\w{1,8} )?(?:spam|content) filter/,
  /\b(?:message )?sending for this account|bad outbound sender|unregistered domains|spam signature|reject(?:ed)? (?:due to|for) (?:our |local |site )?polic(?:y|ies)|spam abuse detected|tenant (?:allow|has)(?! exceeded its)|by your organi[sz]ation|message filtered|resolver\.rst\.(?!\w{1,10}sizelimit)|senderdenied|sendasdenied/,
)

export const firstContact = sign(
  'greylisted',
  /\b450 4\.3\.2 (?:.{0,60} )?service currently unavailable/,
  /gr[ea]y[- ]?list|gr[ae]ylst|\bnot yet (?:been )?(?:authori[sz]ed|known|seen|white-?listed)|unknown triplet|internal resources? (?:is |are )?temporarily unavailable|postgrey|first (?:contact|attempt|time|sight)\b.{0,60}\b(?:retry|again|later|wait|back)/,
)

export const tooMany = sign(
  'rate-limited',
  /frequency limit|exceed\w{0,3} (?:your|the|its) (?:messag|mail|send|e-?mail)\w{0,5} limits?\b|\bexcess(?:ive)? flow\b|more than \d{1,6} (?:simultaneous |concurrent |parallel |open )?(?:connections?|sessions|messages|recipients)|(?:recipients|messages|e-?mails|mails|connections) (?:in|within|per|an|each|every) (?:an? |one |\d{1,4} )?(?:hour|minute|day|second)s?\b|exceeded (?:the )?(?:permitted|allowed) limits?\b|messages? count quota|too (?:fast|quickly|often|frequent\w{0,2}|much (?:e-?)?mail(?! in (?:the |your |this )?(?:mail ?|in)?box| on))|slow(?:ing)? down|(?:unusual|high|excessive|unexpected|abnormal|suspicious) (?:\S{1,20} )?(?:activity|rate|volume|number of|amount|traffic)|at a rate|\btss?0[12459]\b|\b(?:hl:(?:icc|ifc|rep|mep)|mi:(?:dmc|cel|ccl|sfq|stc)|rp:(?:drc|qrc|cel|ccl))\b|(?:messages?|mail) from .{0,50} temporarily deferred/,
  /too many (?!hops|received|levels|retries|attempts|soft)(?:\S{1,20} ){0,4}?(?:connect\w{0,5}|messages?|recipients?|rcpts?|errors?|mails?|e-?mails?|sessions?|commands?|concurrent|simultaneous|unknown|invalid|bad|failed|failures|requests?|transactions?|deliveries|complaints|parallel|users|senders)\b(?! (?:on|in) (?:\S{1,20} )?(?:server|mail ?box|inbox))|max\w{0,4} (?:\w{1,12} ){0,2}?(?:connections|sessions|messages|recipients) (?:\w{1,8} )?(?:exceeded|reached)|out of (?:connection slots|connections)\b|exceed\w{0,3}\b.{0,60}\bper (?:hour|day|minute|second)\b|\b(?:sending|outbound|send) quota/,
  /(?:exceed\w{0,3}|reached|over|hit|above|maximum|max)\b.{0,50}\b(?:(?:sending|receiv\w{1,4}|hourly|daily|rate|connection|relay|recipient|rcpt|outbound|session|concurren\w{1,3}) (?:rate |sending |relay |per \w{1,8} )?(?:limits?|quotas?|threshold|allowance)|(?:messages?|e-?mails?|connections?|recipients?|mails|sessions) (?:per|in|from|allowed|at))\b/,
  /(?:concurrent|simultaneous|number of (?!attachments|messages in)|ranges?)\b.{0,60}\bexceed/,
  /(?:messages|connections?|e-?mails|mails|recipients?|receive|relay|sending|sessions?|concurren\w{1,3}|hourly|daily|per hour|message)\b(?! mail ?box| storage| disk).{0,25}\b(?:(?:rate|count|receive) )?(?:limit|threshold|rate)\b.{0,15}(?:exceed\w{0,3}|reached|hit|surpass)|per (?:hour|minute|day|second)\b.{0,20}\b(?:limit|exceed)|(?:daily|hourly) (?:\w{1,10} )?quota|connection limit/,
)

/** A pace, where no cause for it is named. */
export const limited = sign(
  'rate-limited',
  /rate[- ]?(?:control|limit)|(?:limit|rate|volume|threshold|number)\b.{0,30}\blimited\b|throttl/,
)

/** A list of links and words, by which content is refused. */
export const contentOnAList = sign(
  'policy',
  /\b(?:uri|sur)bl\b|\b(?:url|uri|link|website)\b.{0,40}\b(?:listed|black-?list|block-?list)|(?:black|block)-?listed (?:url|uri|link|domain in|website)/,
)

export const onAList = sign(
  'blocklisted',
  /(?:block|black|deny|ban)-?(?:ed|ing)? ?-?list|\b(?:dns|r|dr|s)bls?\b|\bxbl\b|\bcbl\b|spamhaus|spamcop|sorbs|barracudacentral|uceprotect|abuseat|senderscore|sender ?base|mailspike|spfbl|psbl|invaluement|hostkarma|backscatterer|manitu|cloudmark|trendmicro|reputation|permanently deferred|\bip ?bl\d{2,}|\bc(?:x|dr)bl\b|\bdt:rbl\b|\bhl:ip[bu]\b|black ?hole|\bblack(?:ed)? ip\b|\bblock for (?:spam|abuse)|could not identify an e?-?mail service|ipcheck|(?:forbidden|invalid|bad|banned) (?:by your |source |sending )?ip\b|(?:delist|unblock|de-list)|\b(?:is|are|was) (?:on|in) (?:our|the|a|my) (?!\w{0,12}(?:rcpt|allow|valid|known))(?:\w{1,12} ){0,2}list\b|removal from (?:this|the|our) (?:block |black)?list|remove\w{0,2} from (?:this|the|our) list|\(bl\)/,
  /(?<!not |isn't )\blisted (?:at|by|in|on|with)\b(?!.{0,30}(?:address book|director))|banned (?:sender|ip|host|address)|blocked using|open (?:relay|proxy)|use (?:the|your) (?:\S{1,20} ){0,3}?server (?:of|at) your (?:isp|provider)|(?:dynamic|dial-?up|residential|generic) (?:ip|host|address|range|pool|client|r?dns|user)|dialup|may not be (?:a )?mail exchanger|known (?:spam )?(?:spammer|source)/,
  new RegExp(
    String.raw`\b${client}\b[^.;\n]{0,50}?\b(?:(?:has been |have been |was |is |are |been |temporarily |permanently |currently ){0,4}(?<!connection )(?:blocked|banned|rejected|denied|refused|blocklisted|barred|not (?:allowed|permitted|accepted|welcome|authori[sz]ed)))\b`,
  ),
  /\b(?:block(?:ed|ing)?|ban(?:ned)?|refus\w{1,3}|reject\w{0,3}|not accept\w{0,3}|den(?:y|ied|ying)|prohibit\w{0,3}|abus\w{1,3}|spam\w{0,4}|complaints?)\b[^.;\n]{0,40}\b(?:from|for|by|of|at|your|this|sending|client|against|to) (?:the |your |this |mail |sending |client ){0,3}(?:ip|ips|ip address|ipv[46]|network|netblock|range|subnet|isp|mail server|mta)\b/,
  /(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{1,4}:[\da-f:]{4,36})[\])]{0,2} (?:(?:is|was|has been|currently|temporarily|permanently) ){0,2}(?:blocked|banned|rejected|refused(?! to talk| connection))\b/,
  /\b(?:mail|messages?|connections?|e-?mail) from \[?(?:\d{1,3}\.){3}\d{1,3}\]? (?:\w{1,12} ){0,3}(?:refused|rejected|blocked|denied|not (?:accepted|allowed))/,
  /not accept\w{0,3} (?:\S{1,12} )?(?:connections?|mail|e-?mail|messages) from (?:you|your|this|that)|no access from|not accepting connections|host network|abuse? detect/,
)

export const noRelay = sign(
  'relay-denied',
  /(?:relay|relaying|relayed)\b.{0,30}\b(?:denied|not (?:permitted|allowed|authori[sz]ed|accepted|enabled)|prohibited|refused|disallowed|rejected|forbidden|failure|blocked|attempt|impossible|is not)|insecure (?:mail )?relay|not accepting (?:e?-?mail|messages) for\b|den(?:y|ies|ying) (?:the )?relay|\bas (?:a |an open )?relay\b|(?:not|n't) (?:been )?(?:configured|set up|able) to (?:relay|let)|(?:unable|not (?:permitted|allowed|authori[sz]ed|going|able)|unwilling|refus\w{1,3}|cannot|can't|(?:do|does|will|may) ?(?:not|n't)|won't|no) (?:to )?(?:be )?(?:support |allow |permit |offer )?(?:an? )?(?:open[- ])?(?:third[- ]party )?relay/,
  /\brcpthosts\b|not (?:a )?local (?:domain|host)|smtp[- ]?auth\w{0,10} (?:is )?(?:required|needed|first)|(?:must|need to|please|have to|should) (?:first )?(?:authenticate|log ?in|login|issue (?:an? )?auth|use smtp auth|check (?:your )?mail first)|authentication (?:is |was )?(?:required|needed|necessary)|(?:not|isn't|wasn't|without being) authenticated(?! by)|requires? authentication|auth(?:entication|enticate)? (?:first|required)|pop[- ]before[- ]smtp|relay access|tenantattribution|log ?in first|(?:invalid|incorrect|bad) (?:user ?name or |smtp )?(?:password|credentials?)|(?:password|credentials?) .{0,20}(?:authenticat|invalid|incorrect|not accepted|required)\w{0,4}|(?:cannot|unable to|failed to|could not) (?:authenticate|(?:achieve|complete|perform) (?:\w{1,12} ){0,3}?authentication)|authentication (?:failed|failure|unsuccessful|rejected)|check (?:for |your )?(?:new )?mail (?:first|before)|turn on smtp auth/,
  /(?:domain|host(?! network))\b.{0,50}\b(?:is not|isn't|not) (?:hosted|served|handled|local|allowed|accepted|one of (?:ours|mine|my|our)|our|managed|in (?:my|our|the) list|configured|(?:a )?known (?:here|to this|on this)|(?:on|at|by) this (?:server|host|system))|(?:don't|do not|doesn't|does not) (?:accept|handle|host|serve) (?:e?-?mail |messages )?(?:for|to) (?:that|this|the|your)? ?(?:domain|host|address)/,
)

/** A rule of the house, by its name. */
export const byRule = sign(
  'policy',
  /\bspam|\bdt:sp[mb]\b|(?<!(?:scanned|checked|tested) (?:for|by|against) (?:\w{1,12} ){0,2})\bvirus|malware|trojan|\bworm\b|phish|unsolicited|\bube\b|\buce\b|\bbulk\b|junk|suspicious|infected|malicious|\babuse|fraud|scam\b/,
  /polic(?:y|ies)\b|\bcomplained\b|administrative\w{0,2} (?:prohibit|den|reject|block)|administratively|prohibit|not authori[sz]ed|unauthori[sz]ed|not (?:permitted|allowed)|will not accept (?:delivery|any|your|mail|this)|forbidden|\bbanned\b|access (?:is |was )?denied|permission\b.{0,30}\b(?:denied|post|send)|not have permission|restricted|rejected (?:by|due|for|because|as)|refused (?:by|due|because)|blocked (?:by|due|because|for|as)|denied (?:by|due)/,
  /\bcontent\b|attachment|(?:file|message|mail) (?:type|format|extension)|\bheaders?\b|rfc ?-?(?:28|53)22|\b(?:in|the|missing|invalid|valid|malformed|bad) from:|multiple addresses|multi-recipient|dictionary attack|harvest|media error|\bmime\b|subject|blank|forged|spoof|\bscor(?:ed?|ing)\b|blocked extension|executable|keyword|bayes|dlp\b/,
  /(?:mailing )?list\b.{0,30}\b(?:closed|moderat|member|subscrib|post)|members? only|(?:local|internal) users? only|non-?members?|subscribers?\b|(?:not|isn't|only) (?:an? )?(?:\w{1,12} )?(?:member|subscriber|moderator)|(?:isn't|aren't) (?:permitted|allowed)|partner connector|tenantinboundattribution|moderat(?:ed|or|ion)|posting|allowed (?:to )?send|only accepts? (?:mail|messages|e-?mail) from|whitelist|white list|authenticated by organi|only (?:authenticated|internal)|data before greeting|\b(?:talk|speak|spoke)\w{0,3} (?:too )?(?:soon|early|before)|before greeting|challenge|confirm|\^groups\.google/,
)

/** A sender whom the server does not want: what is said of it is not said of the recipient. */
export const senderRefused = sign(
  'policy',
  /\b(?:senders?(?:'s)?|mail from|from(?: address| <?@)|originator|return path|envelope from)\b>?(?: (?:e-?mail )?(?:address|domain|account))?[^.;\n]{0,40}\b(?:rejected|denied|blocked|refused|not (?:allowed|accepted|permitted|welcome|known|valid|a valid|authori[sz]ed|found|exist)|prohibited|unwanted|banned|invalid|unacceptable|not acceptable|disabled|forged|spoof\w{0,3}|unknown|does not (?:exist|match)|doesn't match|suspended|locked|compromised)/,
  /not (?:accept|allow|in)\w{0,3} .{0,20}(?:from (?:this|your|the)|allowed|permitted)[- ](?:sender|address)/,
  /\b(?:denied|refused|rejected|blocked|not (?:allowed|permitted)|prohibited|invalid|unknown|bad|forged|fake|null|empty|no valid|missing) (?:\w{1,12} ){0,2}?(?:sender|from address|return path|originator)\b/,
)

/** A time to come back after: what is said after a first contact, where nothing else is said. */
export const askedBackSoon = sign(
  'greylisted',
  /\b(?:again|back|retry|wait)\b.{0,20}\b(?:in|after|for) (?:about |at least |a few |another |the next )?(?:\d{1,5}|five|ten|\d\d:\d\d(?::\d\d)?) ?(?:s\b|sec|min|m\b|hour|$)|\d{1,3} ?min\w{0,5} later/,
)

/** A refusal, and no more. */
export const turnedAway = sign(
  'policy',
  /reject|refus|denied|not accept|blocked|declin|unacceptable|don't (?:want|like)|transaction (?:has )?failed|not supported|bounced by|go away|not (?:wanted|welcome)|undesir/,
)
