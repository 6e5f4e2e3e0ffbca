import type { abilityTextsEn } from './texts-en-abilities.ts'

/** texts-en-abilities.ts in Czech. */
export const abilityTextsCs = {
  'verdict.send-to-ipv6-only.arrived-over-ipv6':
    'Váš e-mail dorazil na adresu, která existuje jen na IPv6, a přišel z {address}.',
  'verdict.send-to-ipv6-only.arrived-tunnelled':
    'Váš e-mail dorazil na adresu, která má jen IPv6, ale přišel z {address}, což je adresa tunelu (6to4 nebo Teredo), ne nativní IPv6.',
  'verdict.send-to-ipv6-only.arrived-at-control':
    'Napsali jste na naši kontrolní adresu, která je dostupná i přes IPv4. Chcete-li vyzkoušet odesílání přes IPv6, napište na adresu, která má jen IPv6.',
  'verdict.send-to-ipv6-only.arrived-at-dual-stack':
    'Váš e-mail přišel přes {family} do domény {domain}, která je dostupná oběma způsoby, takže o doménách jen s IPv6 nic neříká. Chcete-li vyzkoušet odesílání do nich, napište na adresu, která má jen IPv6.',
  'verdict.send-to-ipv6-only.came-by-gateway':
    'Váš e-mail k nám přišel z {address}, a to není adresa veřejného IPv6 internetu: něco na naší straně stojí mezi námi. O vašem poskytovateli to nic neříká.',
  'verdict.send-to-ipv6-only.bounced-without-address':
    'Váš e-mail na adresu {recipient}, která existuje jen na IPv6, se vám vrátil: {server, select, none {server vašeho poskytovatele} other {server {server}}} pro ni nenašel IP adresu, ačkoli nějaká je (AAAA záznam).{asked, select, aaaa { DNS, kterého se tento server ptá, ji nepředává dál.} other { Takový server nejčastěji hledá jen IPv4 adresy (A záznamy).}}{words, select, none {} other { Řekl: „{words}“.}}',
  'verdict.send-to-ipv6-only.bounced-without-route':
    'Váš e-mail na adresu {recipient}, která existuje jen na IPv6, se vám vrátil: {server, select, none {server vašeho poskytovatele} other {server {server}}} nemá cestu do IPv6 internetu.{words, select, none {} other { Řekl: „{words}“.}}',
  'verdict.send-to-ipv6-only.bounced-without-connection':
    'Váš e-mail na adresu {recipient}, která existuje jen na IPv6, se vám vrátil: {server, select, none {server vašeho poskytovatele} other {server {server}}} se nedokázal přes IPv6 spojit s naším serverem, zatímco jiným se to v té době dařilo.{words, select, none {} other { Řekl: „{words}“.}}',
  'verdict.send-to-ipv6-only.bounced-by-our-fault':
    'Váš e-mail na adresu {recipient} se vám vrátil, ale tehdy nebo teď nebylo vše v pořádku u nás, takže to o vašem poskytovateli nic neříká.{words, select, none {} other { V hlášení stojí: „{words}“.}}',
  'verdict.send-to-ipv6-only.bounced-after-reaching-us':
    'Váš e-mail na adresu {recipient} se k našemu serveru dostal a ten ho odmítl, takže nedoručenka neznamená, že by chybělo IPv6.{words, select, none {} other { V hlášení stojí: „{words}“.}}',
  'verdict.send-to-ipv6-only.bounced-own-side-unproven':
    'Váš e-mail na adresu {recipient}, která existuje jen na IPv6, se vám vrátil, ale nic nedokládá, že tehdy fungovala naše vlastní strana, takže z toho nikoho neviníme.{words, select, none {} other { V hlášení stojí: „{words}“.}}',
  'verdict.send-to-ipv6-only.bounced-otherwise':
    'Váš e-mail na adresu {recipient}, která existuje jen na IPv6, se vám vrátil, ale nedoručenka neříká, že důvodem je IPv6.{words, select, none {} other { Stojí v ní: „{words}“.}}',
  'verdict.send-to-ipv6-only.bounce-delayed':
    'Váš e-mail na adresu {recipient}, která existuje jen na IPv6, zatím nebyl doručen a {server, select, none {server vašeho poskytovatele} other {server {server}}} to zkouší dál.{words, select, none {} other { Řekl: „{words}“.}}',
  'verdict.send-to-ipv6-only.only-explained':
    'Požádali jste nás o vysvětlení nedoručenky a test jste neposlali. Chcete-li vyzkoušet odesílání přes IPv6, napište na adresu, která má jen IPv6.',
  'verdict.receive-over-ipv6.accepted-over-ipv6':
    'Server vašeho poskytovatele {host} přijal naši zprávu přes IPv6 na adrese {address}.',
  'verdict.receive-over-ipv6.no-aaaa':
    '{count, plural, one {Poštovní server domény {domain} ({hosts}) nemá IPv6 adresu} few {Žádný z poštovních serverů domény {domain} ({hosts}) nemá IPv6 adresu} many {Žádný z poštovních serverů domény {domain} ({hosts}) nemá IPv6 adresu} other {Žádný z poštovních serverů domény {domain} ({hosts}) nemá IPv6 adresu}}: v DNS není AAAA záznam.',
  'verdict.receive-over-ipv6.null-mx':
    'Doména {domain} v DNS uvádí, že nepřijímá vůbec žádnou poštu (null MX).',
  'verdict.receive-over-ipv6.port-refused':
    'Server {host} má v DNS IPv6 adresu {address}, ale poštu na ní nikdo nepřijímá: spojení na port 25 bylo odmítnuto.',
  'verdict.receive-over-ipv6.refuses-ipv6': 'Server {host} říká, že poštu přes IPv6 nepřijímá: „{text}“.',
  'verdict.receive-over-ipv6.ipv6-refused-ipv4-accepted':
    'Server {host} odmítl přes IPv6 to, co vzápětí přes IPv4 přijal. Řekl: „{text}“.',
  'verdict.receive-over-ipv6.never-answers-over-ipv6':
    'Server {host} na své IPv6 adrese {address} ani jednou neodpověděl (počet pokusů: {count}), přestože vaše vlastní síť se k nám přes IPv6 dostala.',
  'verdict.receive-over-ipv6.not-yet-accepted':
    'Server {host} naši zprávu přes IPv6 zatím nepřijal; zkoušíme to dál. Řekl: „{text}“.',
  'verdict.receive-over-ipv6.not-yet-reached':
    'K serveru {host} se přes IPv6 zatím nic nedostalo; zkoušíme to dál. Co jsme viděli: {text}.',
  'verdict.receive-over-ipv6.put-off-for-our-records':
    'Server {host} naši zprávu odkládá kvůli něčemu na naší straně: „{text}“. Nejdřív musíme zkontrolovat vlastní záznamy.',
  'verdict.receive-over-ipv6.refused-on-both':
    'Server {host} naše zprávy odmítl, a ne jen kvůli IPv6. Řekl: „{text}“.',
  'verdict.receive-over-ipv6.reason-unclear':
    'Se serverem {host} jsme se přes IPv6 spojili a naši zprávu odmítl, ale jeho slova neříkají, že důvodem je IPv6: „{text}“.',
  'verdict.receive-over-ipv6.refused-for-our-records':
    'Server {host} naši zprávu odmítl kvůli něčemu na naší straně: „{text}“. Nejdřív musíme zkontrolovat vlastní záznamy.',
  'verdict.receive-over-ipv6.refused-after-acceptance':
    'Server {host} naši zprávu přes IPv6 přijal, ale později se vrátila.',
  'verdict.receive-over-ipv6.timeouts-without-proof':
    'Na server {host} se odsud na adrese {address} nedostaneme: {text}. Příčinou může být cesta mezi námi.',
  'verdict.receive-over-ipv6.talk-broke-off':
    'Se serverem {host} jsme se přes IPv6 na adrese {address} spojili, ale spojení se přerušilo: {text}.',
  'verdict.receive-over-ipv6.kept-back-by-policy':
    'Naši zprávu jsme zadrželi, jak žádají pravidla MTA-STS vaší domény: {text}. O IPv6 tedy není nic známo.',
  'verdict.receive-over-ipv6.needs-smtputf8':
    'Vaše adresa potřebuje rozšíření SMTPUTF8, které server {host} nenabízí, takže tam nešlo poslat žádnou zprávu.',
  'verdict.receive-over-ipv6.dns-trouble': 'DNS záznamy vaší domény se nepodařilo přečíst: {text}.',
  'verdict.receive-over-ipv6.our-network':
    'Selhala naše vlastní síť: {text}. O vašem poskytovateli to nic neříká.',
  'verdict.receive-over-ipv6.not-reached': 'Žádná naše zpráva se nedostala až k některé z vašich IPv6 adres.',
  'verdict.receive-over-ipv6.not-tried-yet': 'Naše odpovědi jsou na cestě.',
  'verdict.receive-over-ipv6.only-explained': 'Nezkoušelo se: chtěli jste jen vysvětlit nedoručenku.',
  'verdict.receive-over-ipv6.gave-up-on-4xx':
    'Server {host} naši zprávu odkládal, až jsme to vzdali. Řekl: „{text}“.',
  'verdict.ipv6-only-envelope.accepted':
    'Server {host} přijal zprávu, jejíž obálkový odesílatel je v doméně bez IPv4.',
  'verdict.ipv6-only-envelope.sender-domain-refused':
    'Server {host} odmítá doménu našeho odesílatele, která má jen IPv6. Řekl: „{text}“.',
  'verdict.ipv6-only-envelope.not-yet-accepted': 'Odpověď B zatím nebyla přijata; zkoušíme to dál.',
  'verdict.ipv6-only-envelope.fails-so-far':
    'Odpověď B zatím neprošla; zkoušíme to dál. Poslední odpověď serveru: „{text}“.',
  'verdict.ipv6-only-envelope.only-b-tried':
    'Odpověď B byla odmítnuta: „{text}“. Jen z toho se nepozná, zda je obálkový odesílatel jen s IPv6 přijímán.',
  'verdict.ipv6-only-envelope.never-reached':
    'Odpověď B se vůbec nedostala k žádnému z vašich poštovních serverů, takže jejího odesílatele nikdo neposuzoval.',
  'verdict.ipv6-only-envelope.kept-back-by-policy':
    'Naši zprávu jsme zadrželi, jak žádají pravidla MTA-STS vaší domény: {text}. Jejího odesílatele tedy nikdo neposuzoval.',
  'verdict.ipv6-only-envelope.control-failed-too':
    'Neprošla ani odpověď A z domény, která má IPv4, takže nelze říct, zda je obálkový odesílatel jen s IPv6 přijímán.',
  'verdict.ipv6-only-envelope.other-cause':
    'Odpověď B byla odmítnuta z důvodu, který s tím nesouvisí: „{text}“.',
  'verdict.ipv6-only-envelope.needs-smtputf8':
    'Vaše adresa potřebuje rozšíření SMTPUTF8, které server {host} nenabízí, takže to nešlo vyzkoušet.',
  'verdict.ipv6-only-envelope.our-network':
    'Selhala naše vlastní síť: {text}. O vašem poskytovateli to nic neříká.',
  'verdict.ipv6-only-envelope.only-explained': 'Nezkoušelo se: chtěli jste jen vysvětlit nedoručenku.',
  'verdict.ipv6-only-envelope.not-tried-yet': 'Odpověď B je na cestě.',
  'verdict.ipv6-only-from.accepted': 'Server {host} přijal zprávu, jejíž hlavička From je v doméně bez IPv4.',
  'verdict.ipv6-only-from.header-from-refused':
    'Server {host} odmítá hlavičku From v naší doméně, která má jen IPv6. Řekl: „{text}“.',
  'verdict.ipv6-only-from.not-yet-accepted': 'Odpověď B zatím nebyla přijata; zkoušíme to dál.',
  'verdict.ipv6-only-from.fails-so-far':
    'Odpověď B zatím neprošla; zkoušíme to dál. Poslední odpověď serveru: „{text}“.',
  'verdict.ipv6-only-from.only-b-tried':
    'Odpověď B byla odmítnuta: „{text}“. Jen z toho se nepozná, zda je hlavička From jen s IPv6 přijímána.',
  'verdict.ipv6-only-from.refused-before-header':
    'Odpověď B byla odmítnuta dřív, než se poslala její hlavička, takže její From nikdo nemohl posoudit: „{text}“.',
  'verdict.ipv6-only-from.never-reached':
    'Odpověď B se vůbec nedostala k žádnému z vašich poštovních serverů, takže její hlavičku nikdo neposuzoval.',
  'verdict.ipv6-only-from.kept-back-by-policy':
    'Naši zprávu jsme zadrželi, jak žádají pravidla MTA-STS vaší domény: {text}. Její hlavičku tedy nikdo neposuzoval.',
  'verdict.ipv6-only-from.control-failed-too':
    'Neprošla ani odpověď A z domény, která má IPv4, takže nelze říct, zda je hlavička From jen s IPv6 přijímána.',
  'verdict.ipv6-only-from.other-cause': 'Odpověď B byla odmítnuta z důvodu, který s tím nesouvisí: „{text}“.',
  'verdict.ipv6-only-from.needs-smtputf8':
    'Vaše adresa potřebuje rozšíření SMTPUTF8, které server {host} nenabízí, takže to nešlo vyzkoušet.',
  'verdict.ipv6-only-from.our-network':
    'Selhala naše vlastní síť: {text}. O vašem poskytovateli to nic neříká.',
  'verdict.ipv6-only-from.only-explained': 'Nezkoušelo se: chtěli jste jen vysvětlit nedoručenku.',
  'verdict.ipv6-only-from.not-tried-yet': 'Odpověď B je na cestě.',
  'verdict.receive-over-ipv6.our-side-unproven':
    'Server {host} na adrese {address} odmítl spojení, ale nic v poslední době nedoložilo, že pošta z naší vlastní sítě může přes IPv6 ven, takže to nikomu nepřičítáme.',
  'verdict.receive-over-ipv6.our-dns':
    'Naše vlastní DNS selhalo nebo si adresy vymýšlelo, takže se vaše poštovní servery nepodařilo najít: {text}. O vašem poskytovateli to nic neříká.',
  'verdict.receive-over-ipv6.our-records':
    'Server {host} naši zprávu odmítl kvůli něčemu na naší straně („{text}“), a právem: {faults}. O vašem poskytovateli to nic neříká.',
  'verdict.ipv6-only-envelope.envelope-refused':
    'Server {host} dvakrát odmítl zprávu, jejíž obálkový odesílatel je v doméně jen s IPv6, zatímco stejnou zprávu s obálkovým odesílatelem, který IPv4 má, přijal. Řekl: „{text}“.',
  'verdict.ipv6-only-envelope.only-together':
    'Server {host} přijímá obálkového odesílatele jen s IPv6 i hlavičku From jen s IPv6, každé zvlášť, ale obojí dohromady odmítá. Řekl: „{text}“.',
  'verdict.ipv6-only-envelope.still-comparing': 'Odpověď B neprošla. Zkoušíme, která její část byla důvodem.',
  'verdict.ipv6-only-envelope.awaiting-report':
    'Zprávu s obálkovým odesílatelem jen s IPv6 server {host} přijal. Odpověď B se ale vrátila až chvíli po přijetí, a tak čekáme ještě jednou tak dlouho.',
  'verdict.ipv6-only-envelope.our-side-unproven':
    'Server {host} odmítl zprávu kvůli jejímu obálkovému odesílateli ({text}). Mohl si ho přes IPv6 zpětně ověřovat a nic nedokládá, že naše vlastní IPv6 tehdy fungovalo, takže nikoho neviníme.',
  'verdict.ipv6-only-envelope.report-may-be-lost':
    'Zpráva s obálkovým odesílatelem jen s IPv6 byla přijata a pak vrácena ({text}). Zda se vrátila i zpráva s jiným odesílatelem, nelze říct: hlášení o ní by k nám muselo přijít přes IPv4 a nic nedokládá, že mohlo.',
  'verdict.ipv6-only-envelope.stopped':
    'Test byl zastaven dřív, než bylo vidět, zda projde obálkový odesílatel jen s IPv6.',
  'verdict.ipv6-only-envelope.refused-once':
    'Server {host} odmítl zprávu, u níž je v doméně jen s IPv6 pouze obálkový odesílatel, ale nebyl čas vidět to podruhé, takže to nikomu nepřičítáme. Řekl: „{text}“.',
  'verdict.ipv6-only-envelope.changed-on-repeat':
    'Se stejnou zprávou bylo při opakování naloženo jinak, takže nelze říct, zda byl důvodem obálkový odesílatel.',
  'verdict.ipv6-only-envelope.our-dns':
    'Naše vlastní DNS selhalo nebo si adresy vymýšlelo, takže to nešlo vyzkoušet: {text}. O vašem poskytovateli to nic neříká.',
  'verdict.ipv6-only-envelope.our-records':
    'Server {host} naši zprávu odmítl kvůli něčemu na naší straně („{text}“), a právem: {faults}. O vašem poskytovateli to nic neříká.',
  'verdict.ipv6-only-envelope.our-callout':
    'Server {host} se na odesílatele ptal našeho vlastního poštovního serveru a nedostal odpověď, jakou dostat měl: {text}. Chyba je u nás.',
  'verdict.ipv6-only-from.from-refused':
    'Server {host} dvakrát odmítl zprávu, jejíž hlavička From je v doméně jen s IPv6, zatímco stejnou zprávu s hlavičkou From, která IPv4 má, přijal. Řekl: „{text}“.',
  'verdict.ipv6-only-from.only-together':
    'Server {host} přijímá hlavičku From jen s IPv6 i obálkového odesílatele jen s IPv6, každé zvlášť, ale obojí dohromady odmítá. Řekl: „{text}“.',
  'verdict.ipv6-only-from.still-comparing': 'Odpověď B neprošla. Zkoušíme, která její část byla důvodem.',
  'verdict.ipv6-only-from.awaiting-report':
    'Zprávu s hlavičkou From jen s IPv6 server {host} přijal. Odpověď B se ale vrátila až chvíli po přijetí, a tak čekáme ještě jednou tak dlouho.',
  'verdict.ipv6-only-from.our-side-unproven':
    'Server {host} odmítl zprávu kvůli její hlavičce From ({text}). Mohl si ji přes IPv6 zpětně ověřovat a nic nedokládá, že naše vlastní IPv6 tehdy fungovalo, takže nikoho neviníme.',
  'verdict.ipv6-only-from.stopped':
    'Test byl zastaven dřív, než bylo vidět, zda projde hlavička From jen s IPv6.',
  'verdict.ipv6-only-from.refused-once':
    'Server {host} odmítl zprávu, u níž je v doméně jen s IPv6 pouze hlavička From, ale nebyl čas vidět to podruhé, takže to nikomu nepřičítáme. Řekl: „{text}“.',
  'verdict.ipv6-only-from.changed-on-repeat':
    'Se stejnou zprávou bylo při opakování naloženo jinak, takže nelze říct, zda byla důvodem hlavička From.',
  'verdict.ipv6-only-from.our-dns':
    'Naše vlastní DNS selhalo nebo si adresy vymýšlelo, takže to nešlo vyzkoušet: {text}. O vašem poskytovateli to nic neříká.',
  'verdict.ipv6-only-from.our-records':
    'Server {host} naši zprávu odmítl kvůli něčemu na naší straně („{text}“), a právem: {faults}. O vašem poskytovateli to nic neříká.',
  'verdict.ipv6-only-from.our-callout':
    'Server {host} se na autora ptal našeho vlastního poštovního serveru a nedostal odpověď, jakou dostat měl: {text}. Chyba je u nás.',
} as const satisfies Partial<Record<keyof typeof abilityTextsEn, string>>
