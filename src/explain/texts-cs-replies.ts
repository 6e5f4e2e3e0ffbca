import type { replyTextsEn } from './texts-en-replies.ts'

/** texts-en-replies.ts in Czech. */
export const replyTextsCs = {
  'reply.taken': 'Děkujeme. Dvě odpovědi jsou na cestě; případ {case}{link}',
  'reply.handed': 'Děkujeme. Vysvětlení je na cestě; případ {case}{link}',
  'reply.hand-in-yourself':
    'Nedoručenku vysvětlíme tomu, komu přišla. Přepošlete ji z vlastní schránky; tento e-mail neposlal člověk: {named}',
  'reply.forged-spf':
    'SPF domény {domain} nedovoluje adrese {client} odesílat jejím jménem, proto neodpovídáme. Výsledek: {finding}',
  'reply.forged-dmarc':
    'DMARC domény {domain} žádá tento e-mail odmítnout: za jeho hlavičku From neručí ani SPF, ani DKIM',
  'reply.forged-both':
    'Tomuto e-mailu z {client} nevyhovuje ani SPF, ani DMARC domény {domain}, proto neodpovídáme',
  'reply.temporary': '{what} se teď nepodařilo ověřit; zkuste to prosím za několik minut',
  'reply.budget-mailbox': 'Testů pro tuto schránku je prozatím dost; vraťte se prosím po {time}',
  'reply.budget-domain':
    'Testů pro tuto doménu je prozatím dost; vraťte se prosím po {time}, nebo posílejte s SPF či DKIM',
  'reply.budget-all': 'Příliš mnoho testů najednou; vraťte se prosím po {time}',
  'reply.never-answered': 'Odpovídáme jen lidem, a tento e-mail o sobě říká něco jiného: {named}',
  'reply.own-address': 'Tento e-mail tvrdí, že je od nás samotných: {named}',
  'reply.echo':
    'Z této schránky přicházel do pár minut po našich zprávách e-mail za e-mailem, jako by odpovídal stroj. Kdo testuje, může znovu napsat po {time}',
  'reply.opted-out':
    'Majitel této schránky od nás nechce žádnou poštu. Odpovíme jen tehdy, prokáže-li SPF nebo DKIM, že test opravdu přichází odtamtud',
  'reply.confirmed': 'Děkujeme, tím je naše zpráva potvrzena; nový test nezačíná',
  'reply.report-taken': 'Děkujeme, hlášení jsme uložili k jeho případu',
  'reply.report-unread': 'Uloženo jako nepřečtený doklad; nic se tím nemění',
  'reply.not-a-report':
    'Tato adresa bere jen hlášení o jediné zprávě; chcete-li testovat, napište na {address}',
  'reply.operator': 'Přijato pro provozovatele',
  'reply.operator-network': 'Pošty pro provozovatele z {network} je prozatím dost; vraťte se prosím {when}',
  'reply.operator-all': 'Pošty pro provozovatele je teď příliš; vraťte se prosím po {time}',
  'reply.operator-full': 'Pro další poštu provozovateli teď není místo; zkuste to prosím později',
  'reply.enough-reports': 'Hlášení o tomto testu je uloženo dost; toto by nic nezměnilo',
  'reply.reject': '{sentence} Tato adresa vždy odmítá; chcete-li odpovědi, napište na {address}',
  'reply.no-address': 'Toto není adresa schránky.',
  'reply.no-domain': 'Této adrese chybí doména.',
  'reply.no-relay': 'Přijímáme poštu jen pro vlastní adresy; dál ji tento server nikomu nepředává.',
  'reply.ipv6-only':
    '{domain} přijímá poštu jen přes IPv6, toto spojení však přišlo přes IPv4: nic by neprokázalo. MX této domény nemá žádnou adresu IPv4.',
  'reply.no-mailbox':
    'Taková schránka tu není. Chcete-li otestovat svého poskytovatele, napište na test@ této domény.',
  'reply.no-return-path': 'Taková návratová adresa tu není.',
  'reply.return-path-expired': 'Platnost této návratové adresy vypršela, její případ je uzavřen.',
  'reply.recipients': 'Jedna zpráva může mít nejvýše {most} příjemců; ostatní prosím zkuste znovu.',
  'reply.no-sender': 'Obálkový odesílatel není schránka, do které by se dalo odpovědět.',
  'reply.sender-beyond-ascii': 'Adresa se znaky mimo ASCII potřebuje parametr SMTPUTF8.',
  'reply.no-lists': 'Nejsou tu žádné konference.',
  'reply.connections': 'Spojení je celkem příliš mnoho, zkuste to znovu za minutu.',
  'reply.connections-network':
    'Příliš mnoho spojení z {network}, najednou smí být nejvýše {limit}. Zkuste to znovu za minutu.',
  'reply.messages-network': 'Příliš mnoho zpráv z {network}, vraťte se prosím {when}.',
  'reply.session-commands': 'Příliš mnoho příkazů v jednom spojení.',
  'reply.session-errors': 'Příliš mnoho chyb v jednom spojení.',
  'reply.session-messages': 'Na jedno spojení už je zpráv dost, připojte se prosím znovu.',
  'reply.session-time': 'Toto spojení trvá příliš dlouho, připojte se prosím znovu.',
  'reply.shutting-down': '{host} se právě vypíná, zkuste to prosím znovu.',
  'reply.large-messages': 'Příliš mnoho velkých zpráv najednou; zkuste to prosím později.',
  'reply.no-room': 'Pro vaši zprávu teď není místo; zkuste to prosím později.',
  'reply.our-trouble': 'Potíže na naší straně; zkuste to prosím později.',
  'reply.message-size': 'Zpráva má více než {size} bajtů.',
  'reply.message-lines': 'Zpráva má příliš mnoho řádků.',
  'reply.line-length': 'Jeden řádek je delší než 8192 bajtů; RFC 5322 jich dovoluje 998.',
  'reply.header-length': 'Hlavička je delší než 256 KiB.',
  'reply.header-lines': 'Hlavička má více než 4000 řádků.',
  'reply.header-fields': 'Hlavička má více než 1000 polí.',
  'reply.signatures': 'Zpráva má více než 20 podpisů DKIM.',
  'reply.parts': 'Zpráva má příliš mnoho částí.',
  'reply.nesting': 'Části zprávy jsou do sebe vnořeny příliš hluboko.',
  'reply.nul': 'Zpráva obsahuje znak NUL.',
  'reply.bare-ending':
    'Zpráva obsahuje osamocené CR nebo LF; řádky musí končit CRLF (RFC 5321, oddíl 2.3.8).',
} as const satisfies Partial<Record<keyof typeof replyTextsEn, string>>
