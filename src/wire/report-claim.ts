/** What a reporter's own sentences claim became of the message; null where they claim nothing. */
export type Claim = 'failed' | 'delayed' | 'delivered' | null

const failing: readonly RegExp[] = [
  /\b(?:could ?n[o']?t|can ?not|can['’]t|was ?n[o'’]?t|were not|has not|have not|unable to|failed to|did ?n[o'’]?t|not) (?:be |been |able to )*(?:\w{1,20} ){0,3}(?:deliver|reach|sen[dt]\b|accept|forward|process|complet)/i,
  /undeliver|non-?deliver|(?:deliver|sending|transmission)\w{0,4}[^.\n]{0,60}\b(?:fail|error|problem|trouble|impossible|abort|reject|refus)/i,
  /\b(?:fail(?:ed|ure)?|error|trouble|problem|impossible)\b[^.\n]{0,60}(?:deliver|sending|recipient)/i,
  /\b(?:permanent|fatal|unrecoverable) (?:\w{1,20} )?(?:error|failure)|(?:mail|message|e-mail) (?:\w{1,20} ){0,4}(?:returned|rejected|refused|bounced|blocked|discarded)/i,
  /\b(?:user|recipient|mailbox|address|account|domain)\w{0,2} (?:is |was |does |has )?(?:been )?(?:unknown|not (?:exist|found|known|listed)|invalid|disabled|full|over|suspended|unavailable|rejected|refused|failed)/i,
  /\breturned mail\b|\bhost unknown\b|\b(?:unknown|invalid|no such|bad|illegal) (?:local )?(?:user|recipient|mailbox|address|account|domain|host)|(?:over|exceed\w{0,4}|out of) (?:\w{1,20} ){0,3}(?:quota|storage)|giving up|returning message to sender|malformed address/i,
  /\bmail(?:ing)? ?loop\b|\bloop (?:alert|detected|error)\b|\btoo many hops\b|hop count exceeded/i,
  /unzustellbar|nicht (?:\w{1,20} ){0,2}(?:zugestellt|zustell|erreich)|konnte nicht|fehlgeschlagen|n[’']a (?:pas )?(?:pu|été)|non (?:(?:è|e'|ha) )?(?:\w{1,12} ){0,2}(?:remis|distribu|recapit|consegn)|échec|no (?:se )?(?:ha |pudo |puede )|no entregad|impossibile|n[ãa]o (?:p[ôo]de|foi)|(?:kunde|kunnat|gick) inte|kunne ikke|kon niet|(?:nelze|ne\S{1,10}(?: být)?) doruč|nie (?:[^\s.]{1,20} ){0,3}(?:można|udało|dostarcz|doręcz)|nu a (?:putut|fost)|nem (?:\S{1,20} )?(?:kézbesít|sikerült)|kézbesíthetetlen|ei voi\S{0,4} toimit|toimitus epäonnist|δεν (?:ήταν|μπόρεσε|παραδόθηκε)|teslim edile?me|iletilemedi|không thể (?:gửi|chuyển)|tidak (?:dapat|bisa) (?:\S{1,20} )?(?:kirim|terkirim)/i,
  /送信(?:でき|に失敗|エラー)|配信(?:でき|に失敗|不能)|届(?:け|き)|受信(?:できま|を拒否)|宛先|ありません|не (?:\S{1,20} )?(?:може|могл|было|удалось|вдалося|доставлен|було)|недоставлен|无法|無法|退信|投递失败|배달|전송|반송|발송|تعذر|لم يتم|לא ניתן/,
]
const delaying: readonly RegExp[] = [
  /not yet (?:been |be )?(?:\w{1,20} )?delivered|(?:message|mail|delivery|it) (?:is|was|has been) (?:being )?delayed|temporary failure report|delivery (?:to [^.]{0,80} )?(?:has been |is |was )?delayed|delay(?:ed)? (?:reason|\d)|\bdelay\b/i,
  /warning[ -:]{1,3}(?:this is a warning|message (?:still|not)|could not send)|(?:this is a |warning message only)|will (?:keep|continue|be) (?:trying|retr|attempt)|delivery attempts will continue|will be retried|temporarily deferred|still (?:being )?(?:undelivered|attempt|trying|in the queue)|no action is required/i,
  /verzögert|retardé|retrasad|遅延|再送を|задерж/i,
]
const delivering =
  /(?:successfully (?:delivered|relayed|transmitted)|(?:was|has been|were) (?:successfully )?(?:delivered|relayed)|delivery (?:was )?success|zugestellt worden)/i
const final =
  /\b(?:permanent|giving up|gave up|given up|will not be retried|no further|returned to (?:you|sender)|expired|could not be delivered for|failed permanently|undeliverable)\b/i

/** What subject and words together claim. Judged by phrases a mail person knows, never by whole lines. */
export function readClaim(subject: string, words: string): Claim {
  const text = [subject, ...words.slice(0, 8000).split('\n')].map((line) => line.trim()).join(' ')
  const delays = delaying.some((phrase) => phrase.test(text))
  const fails = failing.some((phrase) => phrase.test(text))
  if (delays && !final.test(text.replace(/eventually[^.]{0,200}\./gi, ''))) return 'delayed'
  if (fails) return 'failed'
  if (delivering.test(text)) return 'delivered'
  return null
}

/** Whether a line tells that mail failed. */
export const tellsFailure = (line: string): boolean =>
  failing.some((phrase) => phrase.test(line.slice(0, 2000)))
