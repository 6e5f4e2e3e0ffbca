import { sign } from './sign.ts'

// RFC 5321 §6.3
export const loops = sign(
  'system-error',
  /\b(?:hop count|too many (?:hops|received|levels)|exceeded \d{1,4} hops|maximum (?:number of )?hops?|hops? (?:limit|exceed\w{0,3}))|(?:mail|forward\w{0,3}|routing|message|delivery|dns|alias|mx)\b.{0,20}\bloop|\bloop(?:s|ed|ing)? (?:back|detect|problem|to my)|points? back to|points to (?:the )?local ?host\b|address is the local ?host\b|looping|\bloopback\b|excessive recursion/,
)

export const messageTooLarge = sign(
  'too-large',
  /\b(?:message|mail|e-?mail|headers?|body|attachments?|content|length|data|file|letter|part)\b.{0,30}\b(?:too (?:big|large)|larger than|bigger than|oversized?|exceed\w{0,3} (?:\S{1,20} ){0,5}?(?:size|length|bytes|limit|mb|kb|\d{5,12}))/,
  /\b(?:message|mail|e-?mail|header|attachment) ?-?(?:message |mail )?(?:size|length)\b.{0,30}\b(?:exceed\w{0,3}|limit|over|too|violat\w{1,4}|reached)|messagesize|number of attachments\b.{0,20}exceed|\b(?:message|mail|header|body)s? (?:is |are )?too long/,
)

export const tooLarge = sign(
  'too-large',
  /(?:exceed\w{0,3}|over|larger than|above|beyond)\b.{0,40}\b(?:size|length|fixed|max\w{0,4}) ?(?:limit|size|length|\d|allowed|message|fixed)|too (?:big|large)\b|size limit|max\w{0,4} ?-?(?:(?:allowed|permitted) )?(?:(?:line|header) )?(?:size|length)/,
)

/** The machine is full or cannot look up, not the mailbox or DNS. */
export const machineFull = sign(
  'system-error',
  /insufficient (?:system|server|disk) (?:storage|resources|space)|no space left on|(?:disk|file ?system|partition|spool) (?:is )?full|low on (?:disk|space)|(?<!dns |directory\/)\btemporary lookup failure/,
)

/** Words that mean a misunderstanding in whatever sentence they stand. */
export const misunderstood = sign(
  'protocol-error',
  /smtputf8|internationali[sz]ed (?:e-?mail|address|mail)|\beai\b(?! (?:again|no|fail))|utf-?8 (?:address|local)/,
  /smtp protocol violation|(?:sender|from)\b.{0,80}not a valid rfc ?-?\d|(?:missing|empty) or malformed|may not follow|\^smtplf|\b50[0-4] (?!5\.1)(?:5\.5\.\d )?(?:\S{1,30} )?invalid (?:domain|argument|host|parameter|address)\b|\b50[01] (?!5\.1)(?:5\.\d\.\d )?.{0,20}syntax error/,
  /\b(?:helo|ehlo)(?: command| name| host\w{0,4}| domain| argument| string)? (?:\S{1,60} )?(?:rejected|invalid|denied|(?:is )?not (?:an? )?valid|bad|refused|must)\b|(?:invalid|bad|bogus|illegal|forged|malformed|unacceptable|unqualified|fake) (?:helo|ehlo)\b/,
)

export const badCommand = sign(
  'protocol-error',
  /syntax error|(?<!format )unrecogni[sz]ed|(?:command|parameter|argument|verb|method|mechanism)s?\b.{0,30}\b(?:not (?:recogni[sz]ed|implemented|understood|supported|allowed|known)|unknown|unimplemented|invalid|out of (?:sequence|order)|unexpected|unsupported|disabled)|(?:unknown|invalid|bad|unexpected|unimplemented|unsupported) (?:smtp )?(?:command|parameter|argument|sequence|response|option|reply)|(?:bad|wrong|improper|incorrect|invalid) (?:command )?(?:sequence|order)|out of (?:sequence|order)/,
  /\b(?:helo|ehlo)\b|protocol (?:error|violation)|bare (?:lf|cr|line ?feed)|stray (?:newline|lf)|line (?:is )?too long|pipelining|synchroni[sz]ation error|nested mail|8-?bit ?mime|need (?:mail|rcpt|data) (?:command|before|first|from|to)|polite people|short response|malformed (?:response|reply)|(?:no|without) (?:valid )?(?:recipients|mail from|rcpt to)\b(?: specified| given| first| before|$)/,
)

export const machineFault = sign(
  'system-error',
  /mis-?configur|configuration (?:error|problem|issue|fault)|(?:error|problem|fault|mistake) in (?:\S{1,20} ){0,4}?(?:configuration|config|alias)|local (?:configuration|problem|error)|not configured/,
  /(?:internal|software|system|server|mailer|local|processing|delivery agent|mail system|program|backend|database|storage|filesystem|file system|i\/o|ldap|disk|directory|queue|spool\w{0,3}|lmtp|filter|scanner|milter|resource|gateway|script|application|technical|unexpected|transport)\b.{0,12}\b(?:error|failure|fault|problem|failed|crash\w{0,2}|trouble|full|exhausted|exception|not working)/,
  /(?:unable|failed|couldn't|could not|cannot|can't|error|failure|problem) (?:to |while |when |in |on )?(?:open|writ|creat|lock|read|access|sav|stor|load|execut|run|start|fork|find (?:mailer|program)|append|exec|pip|chdir|chang|process|queue|allocat|spool|updat|initiali|retriev|delet|mov|renam|sync)/,
  /no space left on|disk (?:is )?full|out of (?:memory|disk|space|resources)|insufficient (?:system|disk|resources|memory|storage on|space on|main)|not enough (?:memory|system|disk|space)|lack of (?:disk|system|resources)|read-?only file|no such file|permission denied|(?:file|destination|directory)\b.{0,60}\bis (?:not owned|not absolute|not a regular|locked)|format unrecogni[sz]ed|(?:get|obtain|stat) message fd|input\/output/,
  /(?:command|process|child|pipe|program|agent|script)\b.{0,30}\b(?:died|exit\w{0,3}|status|returned|killed|signal|terminated|timed out)|exit(?:ed)? (?:status|code|with)|returned (?:(?:exit )?(?:status|code)|\d{1,3} from)|time limit exceeded|execvp?|core dump|return code \d|unknown mailer error|mailer error/,
  /under (?:maintenance|construction)|maintenance|overload\w{0,2}|(?:load|system load) (?:is )?(?:too high|average)|system (?:is )?(?:busy|resources)|server (?:is )?(?:too )?busy|too busy|shutting down|going down|queue file|lock file|queue (?:has been |is |was )?stopped|unsafe(?! (?:content|attachment|link|file|message|e?-?mail))|world writable/,
)

export const notNow = sign(
  'system-error',
  /(?:service|server|system|host|queue|transport)s? (?:is |are )?(?:temporarily |currently )?(?:not available|unavailable|down)|requested action (?:aborted|not taken: (?:local (?:error|problem)|error))|error in processing|resources? (?:temporarily )?unavailable|mail system problem/,
  /refused?[,.]? (?:please )?try (?:again )?later|temporarily (?:rejected|refused|deferred|unable|not accept)/,
)

/** Given up, or not yet: what came of it, not why. */
export const givenUp = sign(
  'expired',
  /retry time ?-?out exceeded|(?:delivery|message|mail|queue|retry|time|ttl|life ?time|period|limit|envelope)\b.{0,25}\bexpir|expired|too long\b|could not be delivered (?:for|within|in|after) .{0,12}(?:day|hour|minute)|(?:un|not )deliver\w{0,4}\b.{0,30}\b(?:for|within|after|since) (?:more than |over |at least )?\d{1,4} ?(?:day|hour|minute|d\b|h\b)/,
  /(?:max\w{0,4}|retry|too many) (?:\S{1,20} ){0,3}?(?:attempts|retries|delivery attempts|retry|soft fails)|failed \d{1,4} attempts|after \d{1,4} (?:\w{1,10} )?(?:attempts|tries|retries)|(?:long|extended|whole) (?:failure )?(?:time|period)|giv(?:e|en|ing) up\b(?! on\b)|gave up|retry limit|still (?:in|on) (?:the )?queue|attempts? (?:exhausted|expired)|delivery (?:has )?timed out|message timed out/,
)

export const forNow = sign(
  'system-error',
  /temporar(?:y|ily)|transient|try (?:again )?later|local error|\berror\b.{0,10}\btry again/,
)
