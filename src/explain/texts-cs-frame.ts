import type { frameTextsEn } from './texts-en-frame.ts'

/** texts-en-frame.ts in Czech. */
export const frameTextsCs = {
  'frame.skip': 'Přejít k obsahu',
  'frame.more': 'Více o tomto testu',
  'frame.about': 'O testu',
  'frame.privacy': 'Soukromí',
  'frame.explain': 'Vysvětlit nedoručenku',
  'frame.language': 'Jazyk',
  'frame.home': 'Na úvodní stránku',
  'frame.about.title': 'O tomto testu',
  'frame.about.lead':
    'Stále víc sítí má IPv6 a žádné vlastní IPv4. Pošta mezi nimi a všemi ostatními funguje jen tam, kde poštovní servery mluví IPv6 a nikoho neodmítají proto, že nemá IPv4. Tento test ukáže, jak jsou na tom vaše servery.',
  'frame.about.abilities': 'Co se zkouší',
  'frame.about.send-to-ipv6-only':
    'Servery, které odesílají vaši poštu, ji doručí na server, který nemá IPv4 adresu.',
  'frame.about.receive-over-ipv6': 'Servery, které přijímají vaši poštu, ji přijmou přes IPv6.',
  'frame.about.ipv6-only-envelope':
    'Přijmou poštu, jejíž návratová adresa, kam chodí nedoručenky, je v doméně bez IPv4.',
  'frame.about.ipv6-only-from': 'Přijmou poštu, jejíž autor má adresu v doméně bez IPv4.',
  'frame.about.judges': 'Jak posuzuje',
  'frame.about.letters':
    'Rozhodují opravdové zprávy. Počítá se, co odpověděl poštovní server, nebo hlášení, které se vrátilo. U každého závěru je vidět, o co se opírá.',
  'frame.about.unknown':
    'Co se nám nepodařilo zjistit, nepřičítáme nikomu. Řekneme pak, že to nevíme, a proč.',
  'frame.about.ours':
    'Než něco označíme za něčí chybu, podíváme se, zda funguje naše vlastní strana. Pokud ne, řekneme to.',
  'frame.about.two':
    'Váš poskytovatel jsou dvě strany: kdo vaši poštu odesílá a kdo ji přijímá. Posuzujeme je zvlášť.',
  'frame.about.no-score': 'Nejsou tu body ani žebříčky těch, kdo byli otestováni.',
  'frame.about.rules': 'Každé pravidlo a kdy z něj co plyne (anglicky)',
  'frame.about.whom': 'Komu od nás chodí pošta',
  'frame.about.whom.text':
    'Kdo pošle test, dostane odpovědi A a B. Pokud B neprojde, až tři další zprávy zjistí proč a jedno vysvětlení to řekne. Nic dalšího nepřijde. Podvržený odesílatel nedostane nic.',
  'frame.about.postmasters': 'Pro správce pošty: jak nás poznáte',
  'frame.about.postmasters.text':
    'Naše zprávy přicházejí z domén {control} (má IPv4) a {six} (má jen IPv6). Jsou podepsány pomocí DKIM a stojí za nimi záznamy SPF a DMARC. Píšeme jen těm, kdo napsali nám, a bez zprávy se k jednomu serveru připojujeme nejvýš jednou za hodinu.',
  'frame.about.sending': 'Odesíláme z adres',
  'frame.about.receiving': 'Přijímáme na adresách',
  'frame.about.contact': 'Dotazy, stížnosti nebo server, který máme nechat na pokoji: {address}.',
  'frame.about.program':
    'Program za touto stránkou je mailsix, svobodný software pod licencí MIT. Provozovat ho může každý.',
  'frame.privacy.title': 'Co o vás uchováváme',
  'frame.privacy.lead':
    'Uchováváme to, co test potřebuje, a jen tak dlouho, jak to potřebuje. Nic se nezveřejňuje a nikoho nesledujeme.',
  'frame.privacy.kept': 'Co uchováváme, proč a jak dlouho',
  'frame.privacy.why': 'Proč:',
  'frame.privacy.how-long': 'Jak dlouho:',
  'frame.missing.title': 'Tady žádná stránka není',
  'frame.missing.text':
    'Možná se cestou k vám ztratila část adresy. Nebo to byla stránka testu, který byl smazán nebo vypršel: test uchováváme {days, plural, one {jeden den} few {{days} dny} many {{days} dne} other {{days} dní}}. Můžete začít nový.',
  'frame.unreadable.title': 'Tomuto požadavku jsme nerozuměli',
  'frame.unreadable.text': 'Vraťte se prosím a zkuste to ještě jednou.',
  'frame.method.title': 'Tohle tady nejde',
  'frame.method.text': 'Stránky se dají číst a formuláře odesílat; nic jiného.',
  'frame.too-much.title': 'To bylo příliš',
  'frame.too-much.text':
    'To, co jste poslali, je delší, než kolik čteme. Pošlete prosím jen tu část, na které záleží.',
  'frame.too-long.title': 'Tato adresa je příliš dlouhá',
  'frame.too-long.text': 'Žádná naše stránka nemá tak dlouhou adresu. Možná k ní cestou k vám něco přibylo.',
  'frame.too-often.title': 'Vraťte se prosím o chvilku později',
  'frame.too-often.text':
    'Z vaší sítě ({network}) přišlo víc požadavků, než kolik zodpovíme. Zkuste to znovu za {seconds, plural, one {sekundu} few {{seconds} sekundy} many {{seconds} sekundy} other {{seconds} sekund}}. Vaše testy zatím běží dál.',
  'frame.ours.title': 'Na naší straně se něco pokazilo',
  'frame.ours.text':
    'Je to naše chyba, ne vaše, a vaše testy běží dál. Zkuste to prosím za minutu znovu. Pokud to potrvá, napište na postmaster@{domain}.',
} as const satisfies Partial<Record<keyof typeof frameTextsEn, string>>
