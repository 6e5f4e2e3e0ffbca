import type { privacyTextsEn } from './texts-en-privacy.ts'

/** texts-en-privacy.ts in Czech. */
export const privacyTextsCs = {
  'privacy.kept': 'Co se uchovává, proč a jak dlouho',
  'privacy.label.what': 'co',
  'privacy.label.why': 'proč',
  'privacy.label.how-long': 'jak dlouho',
  'privacy.mail.what': 'Váš testovací e-mail tak, jak přišel, s předmětem, textem a přílohami.',
  'privacy.mail.why':
    'Při havárii se nesmí ztratit nic, co bylo potvrzeno, a čte se z něj přeposlaná nedoručenka. Jeho text se neukazuje ani necituje, kromě toho, co v přeposlané nedoručence říkají servery.',
  'privacy.mail.how-long': 'po přijetí: {message}',
  'privacy.delivery.what':
    'Údaje o jeho doručení: adresa, ze které byl poslán, server, který ho přinesl (adresa, jméno, časy, šifrování), a z jeho hlavičky autoři, příjemci, předmět, Message-ID, jazyky a řádky Received.',
  'privacy.delivery.why':
    'Rozhodují o tom, jak test dopadne, komu jdou odpovědi a že nikomu nechodí pošta bez konce.',
  'privacy.delivery.how-long': 'po přijetí e-mailu: {case}, jakmile je test uzavřen',
  'privacy.seen.what':
    'Co DNS a poštovní servery řekly o vaší doméně a o serveru, který e-mail přinesl, a jak na tom byla naše vlastní strana.',
  'privacy.seen.why': 'U každého závěru je uvedeno, o co se opírá.',
  'privacy.seen.how-long': 'po přijetí e-mailu: {case}, jakmile je test uzavřen',
  'privacy.letters.what': 'Naše zprávy vám a u každého pokusu rozhovor s vaším poštovním serverem.',
  'privacy.letters.why':
    'Při dalším pokusu se musí poslat stejná zpráva a z rozhovoru je vidět, proč nebyla přijata.',
  'privacy.letters.how-long':
    'samotné zprávy po napsání: {message}, nebo dokud nejsou doručeny či vzdány; že byly odeslány, a rozhovory po přijetí e-mailu: {case}, jakmile je test uzavřen',
  'privacy.returned.what':
    'Co se k našim zprávám vrátilo: hlášení, odpovědi a automatické odpovědi, kdo se ptal, zda naše adresa existuje, a co bylo na stránce testu řečeno o odpovědi B.',
  'privacy.returned.why': 'Mění nebo potvrzují závěr. O odpovědi se uchovává jen to, že přišla.',
  'privacy.returned.how-long':
    'hlášení tak, jak přišla: {message}; co se z nich přečetlo (příjemci, kódy, slova serveru), po přijetí e-mailu: {case}, jakmile je test uzavřen',
  'privacy.handed.what':
    'Co se přečetlo z nedoručenek, které někdo přeposlal na explain@: příjemci v nich uvedení, kódy, slova serveru. Mohou to být i adresy jiných lidí.',
  'privacy.handed.why':
    'Abychom je mohli vysvětlit a protože vypovídají o cestě od vašeho poskytovatele k nám.',
  'privacy.handed.how-long': 'po přijetí e-mailu: {case}, jakmile je test uzavřen',
  'privacy.events.what': 'Co se s testem dělo a co je pro něj ještě třeba udělat.',
  'privacy.events.why': 'Pro průběh krok za krokem a aby se po restartu mohlo pokračovat.',
  'privacy.events.how-long':
    'po přijetí e-mailu: {case}, jakmile je test uzavřen; co je třeba udělat, dokud se to neudělá',
  'privacy.refused.what':
    'O odmítnutém e-mailu: odesílatel, příjemce, síť klienta, čas a naše slova. E-mail sám ne.',
  'privacy.refused.why': 'Aby se započítal do limitů a nikdo nemohl službu použít k obtěžování druhých.',
  'privacy.refused.how-long': '{refusal}',
  'privacy.invited.what':
    'Že byl na stránce začat test a v jakém jazyce, a o odmítnutých e-mailech na jeho adresu: odesílatel, klient, čas a naše slova.',
  'privacy.invited.why': 'Aby stránka mohla na e-mail čekat a říct, proč nebyl přijat.',
  'privacy.invited.how-long': 'od začátku testu: {case}',
  'privacy.opted-out.what': 'Že od nás někdo už nechce žádné zprávy: ne jeho adresa, ale její haš s klíčem.',
  'privacy.opted-out.why': 'Aby je nedostával, ať jeho adresu napíše kdokoli.',
  'privacy.opted-out.how-long': 'dokud to nevezme zpět, nebo po uplynutí: {optOut}',
  'privacy.operator-mail.what': 'Pošta pro postmaster@ a abuse@ tak, jak přišla.',
  'privacy.operator-mail.why': 'Předává se provozovateli.',
  'privacy.operator-mail.how-long': 'po přijetí: {message}',
  'privacy.knocked.what':
    'Adresy poštovních serverů a kdy jsme se ke každému naposledy připojili bez zprávy.',
  'privacy.knocked.why': 'Aby se k žádnému serveru nepřipojovalo častěji než jednou za hodinu.',
  'privacy.knocked.how-long': '{knocked}',
  'privacy.memory.what':
    'Jen v paměti: e-mail, dokud přichází (velký v souboru beze jména), sítě, které se k nám připojují, odpovědi DNS.',
  'privacy.memory.why': 'Kvůli limitům na síť a abychom se neptali na totéž znovu.',
  'privacy.memory.how-long': 'dokud trvá spojení, limit nebo platnost odpovědi, nejdéle do zastavení služby',
  'privacy.responsible.title': 'Kdo za to odpovídá',
  'privacy.responsible.controller':
    'Správcem údajů ve smyslu GDPR je ten, kdo tuto službu provozuje; odpovídá na poštu na adrese postmaster@ svých domén. Dále se popisuje, co dělá program sám od sebe.',
  'privacy.responsible.mailed':
    'Zpracovává poštu, která mu byla poslána k otestování nebo vysvětlení. Nikomu jinému se nepíše: podvržený odesílatel nedostane nic.',
  'privacy.seen-by.title': 'Kdo to vidí',
  'privacy.seen-by.operator':
    'Provozovatel, příkazy „mailsix report“ a v databázi. Nic se nezveřejňuje a nic z toho se nedává nikomu třetímu, kromě toho, co vyžaduje sám test: našich DNS serverů se ptáme na domény, jména serverů a adresu klienta z e-mailu; blocklistů, pokud provozovatel nějaké nastavil, na tu adresu a na domény; a připojujeme se k poštovním serverům vaší domény.',
  'privacy.seen-by.page':
    'Stránku testu může číst každý, kdo má její odkaz; ten je příliš dlouhý, než aby se dal uhodnout, a sděluje se jen odesílateli testu. Adresy lidí jsou na ní vidět jen zčásti. Stránky nic nenačítají z jiných webů, nikoho nepočítají a mají jedinou cookie: jazyk, pokud byl zvolen.',
  'privacy.seen-by.letters':
    'Zpráva o testu jde na adresu, která test poslala, a nikam jinam. Naše odpovědi a zprávy nikomu neříkají nic o jiných lidech.',
  'privacy.log.title': 'Log',
  'privacy.log.holds':
    'V logu služby není text, předmět ani soubor žádného e-mailu. Při obvyklé úrovni jsou v něm adresy serverů, které se připojují k nám a ke kterým se připojujeme my, čísla případů a kódy. Při úrovni „debug“ jsou v něm i příkazy SMTP relací a s nimi adresy odesílatelů a příjemců. Jak dlouho se uchovává, určuje provozovatel.',
  'privacy.rights.title': 'Vaše práva',
  'privacy.rights.access':
    'Přístup: stránka testu ukazuje, co je o něm známo. Provozovatel vypíše všechno příkazem „mailsix report --json CASE“; deset znaků případu je v každé zprávě vám.',
  'privacy.rights.erasure':
    'Výmaz: na stránce testu je tlačítko, které ho smaže. Pro všechny testy jedné adresy spustí provozovatel „mailsix forget ADDRESS“. Tím se odstraní každý případ této adresy ve všech jejích podobách, co předali jiní a kde je uvedena, odmítnutí a pošta provozovateli, a v souborech databáze se to přepíše. Zprávy, které čekají, se už neodešlou. Nedosáhne to na logy, zálohy, doručené zprávy a u PostgreSQL na to, co si jeho server z odstraněných řádků ponechá, než jejich místo znovu použije.',
  'privacy.rights.by-itself':
    'Vše ostatní zmizí samo v uvedených lhůtách; stará data se vyhledávají každou hodinu, nebo častěji, pokud se uchovávají méně než den.',
} as const satisfies Partial<Record<keyof typeof privacyTextsEn, string>>
