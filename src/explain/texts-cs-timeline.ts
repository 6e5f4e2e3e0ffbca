import type { timelineTextsEn } from './texts-en-timeline.ts'

/** texts-en-timeline.ts in Czech. */
export const timelineTextsCs = {
  'timeline.title': 'Krok za krokem',
  'timeline.zone': 'Všechny časy jsou v UTC. Nejnovější je dole.',
  'timeline.to-come': 'Co ještě přijde',
  'timeline.left-out':
    '{count, plural, one {Jeden krok mezitím je tu vynechán} few {# kroky mezitím jsou tu vynechány} many {# kroku mezitím je tu vynecháno} other {# kroků mezitím je tu vynecháno}}. V JSON jsou všechny.',
  'timeline.connected':
    '{name, select, none {Server ({address})} other {Server {name} ({address})}} se s námi spojil přes {family}.',
  'timeline.greeted': 'Představil se jako „{name}“.',
  'timeline.encrypted': 'Spojení bylo šifrované ({version}).',
  'timeline.mail': '{sender, select, none {Odesílatele neuvedl.} other {Uvedl odesílatele: {sender}.}}',
  'timeline.taken':
    'Váš e-mail jsme přijali ({bytes, plural, one {# bajt} few {# bajty} many {# bajtu} other {# bajtů}}).',
  'timeline.proofs': 'Ověřili jsme, kdo ho opravdu odeslal. SPF: {spf}, DKIM: {dkim}, DMARC: {dmarc}.',
  'timeline.looked': 'Vyhledali jsme vaše poštovní servery a jména kolem nich.',
  'timeline.looked-further': 'Podívali jsme se na vaši doménu blíž: jmenné servery, SPF, MTA-STS, DANE.',
  'timeline.letter.A': 'Odpověď A',
  'timeline.letter.B': 'Odpověď B',
  'timeline.letter.B4': 'Zpráva B4',
  'timeline.letter.L3': 'Zpráva L3',
  'timeline.letter.L4': 'Zpráva L4',
  'timeline.letter.explanation': 'Zpráva s vysvětlením',
  'timeline.letter.unknown': 'Některá zpráva',
  'timeline.written.A': 'Napsali jsme odpověď A: z domény s IPv4, přes IPv6, a když to nejde, přes IPv4.',
  'timeline.written.B': 'Napsali jsme odpověď B: z domény bez IPv4, jen přes IPv6.',
  'timeline.written.B4': 'Napsali jsme zprávu B4: stejný odesílatel jako u B, cestou, kudy prošla A.',
  'timeline.written.L3': 'Napsali jsme zprávu L3: v doméně jen s IPv6 je pouze její obálkový odesílatel.',
  'timeline.written.L4': 'Napsali jsme zprávu L4: v doméně jen s IPv6 je pouze From v její hlavičce.',
  'timeline.written.explanation': 'Napsali jsme e-mail, který vysvětluje, co se nepovedlo.',
  'timeline.attempt.accepted':
    '{letter}: {host, select, none {server} other {server {host}}} ji přijal{family, select, none {} other { přes {family} ({address})}}.',
  'timeline.attempt.refused':
    '{letter}: {host, select, none {server} other {server {host}}} ji odmítl{family, select, none {} other { přes {family} ({address})}}. Krok: {stage}.',
  'timeline.attempt.no-way': '{letter}: není kudy ji poslat.',
  'timeline.attempt.deferred':
    '{letter}: {host, select, none {server} other {server {host}}} nás požádal, ať to zkusíme později{family, select, none {} other { ({family}, {address})}}. Krok: {stage}.',
  'timeline.attempt.dns': '{letter}: poštovní server se nepodařilo zjistit.',
  'timeline.attempt.unreached':
    '{letter}: {host, select, none {na server} other {na server {host}}} jsme se nedostali{family, select, none {} other { přes {family} ({address})}}.',
  'timeline.attempt.broken-off':
    '{letter}: {host, select, none {spojení se serverem} other {spojení se serverem {host}}} se přerušilo{family, select, none {} other { ({family}, {address})}}. Krok: {stage}.',
  'timeline.attempt.policy': '{letter}: zadrželi jsme ji, jak žádají pravidla vaší domény (MTA-STS).',
  'timeline.attempt.ours': '{letter}: překážka byla na naší vlastní straně.',
  'timeline.gave-up': '{letter}: její čas vypršel, a tak jsme to vzdali.',
  'timeline.report.failed': '{letter} se vrátila: vaše poštovní servery ji převzaly, ale nedokázaly doručit.',
  'timeline.report.delayed': '{letter} se zdržela: vaše poštovní servery ji mají a dál ji zkoušejí doručit.',
  'timeline.report.delivered': '{letter}: vaše poštovní servery hlásí, že byla doručena.',
  'timeline.report.relayed': '{letter}: vaše poštovní servery hlásí, že ji předaly dál.',
  'timeline.report.expanded': '{letter}: vaše poštovní servery hlásí, že ji předaly několika lidem.',
  'timeline.report.auto-reply': '{letter}: vrátila se automatická odpověď, takže dorazila.',
  'timeline.report.unread': '{letter}: vrátilo se něco, co jsme neuměli přečíst.',
  'timeline.callout':
    'Server ({client}) se ptal našeho, zda odesílatel zprávy existuje ({letter}). Odpověděli jsme {code}.',
  'timeline.confirmed.delivered-dsn': '{letter} je potvrzena hlášením o doručení.',
  'timeline.confirmed.reply': '{letter} je potvrzena: odpověděli jste na ni.',
  'timeline.confirmed.auto-reply': '{letter} je potvrzena automatickou odpovědí.',
  'timeline.confirmed.inbox': 'Řekli jste: {letter} je v doručené poště.',
  'timeline.confirmed.spam': 'Řekli jste: {letter} je ve složce se spamem.',
  'timeline.confirmed.page': 'Řekli jste: {letter} přišla.',
  'timeline.said-missing': 'Řekli jste: odpověď B nepřišla.',
  'timeline.handed': 'Poslali jste nám nedoručenku{reason, select, none {} other { ({reason})}}.',
  'timeline.knock':
    'Zaklepali jsme na server {host} přes {family} ({address}): {how, select, answered {odpovídá.} refused {spojení bylo odmítnuto.} silent {nikdo neodpověděl.} unreached {odsud tam nevede cesta.} ours {překážka byla na naší straně.} other {rozhovor se přerušil.}}',
  'timeline.own-check':
    '{how, select, works {Zkontrolovali jsme vlastní stranu: funguje.} failed {Zkontrolovali jsme vlastní stranu a má závadu.} other {Zkontrolovali jsme vlastní stranu; nic se nedalo poznat.}}',
  'timeline.event.explanation-dropped': 'Odpověď A definitivně neprošla, takže vám víc žádný e-mail neřekne.',
  'timeline.event.letter-dropped': 'Jedna naše zpráva se ztratila na naší vlastní straně.',
  'timeline.event.looks-repeated': 'Naše vlastní DNS předtím selhalo, a tak jsme všechno zjistili znovu.',
  'timeline.event.opted-out': 'Majitel adresy už od nás nechce žádný e-mail, takže se nic dalšího neposílá.',
  'timeline.closed': 'Test je uzavřen.',
  'timeline.next-try': '{letter}: další pokus, číslo {number}.',
  'timeline.gives-up': '{letter}: pokud ji do té doby nikdo nepřijme, vzdáme to.',
  'timeline.closes': 'Test se uzavře, pokud se už nic nestane. Do té doby se ještě počítá každá nedoručenka.',
} as const satisfies Partial<Record<keyof typeof timelineTextsEn, string>>
