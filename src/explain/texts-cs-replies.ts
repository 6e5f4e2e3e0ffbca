import type { replyTextsEn } from './texts-en-replies.ts'

/** texts-en-replies.ts in Czech. */
export const replyTextsCs = {
  'reply.taken': 'Děkujeme. Dvě odpovědi jsou na cestě; případ {case}{link}',
  'reply.handed': 'Děkujeme. Vysvětlení je na cestě; případ {case}{link}',
  'reply.hand-in-yourself':
    'Nedoručenku vysvětlíme tomu, komu přišla. Přepošlete ji z vlastní schránky; tento e-mail neposlal člověk: {named}',
  'reply.forged-spf':
    'SPF domény {domain} nedovoluje adrese {client} odesílat jejím jménem, proto neodpovídáme. Nález: {finding}',
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
} as const satisfies Partial<Record<keyof typeof replyTextsEn, string>>
