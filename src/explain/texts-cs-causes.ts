import type { causeTextsEn } from './texts-en-causes.ts'

/** texts-en-causes.ts in Czech. */
export const causeTextsCs = {
  'cause.no-aaaa.short': 'váš poštovní server nemá IPv6 adresu',
  'cause.no-aaaa.means':
    'Poštu vám lze doručit jen přes IPv4. Kdo má jen IPv6, vám nenapíše: v DNS není AAAA záznam pro {hosts}.',
  'cause.no-aaaa.ask':
    'Prosím, přidělte poštovním serverům domény {domain} IPv6 adresy (AAAA záznamy pro {hosts}) i s reverzním DNS a nechte je na nich přijímat poštu na portu 25.',
  'cause.port-refused.short': 'váš poštovní server má na IPv6 zavřený port',
  'cause.port-refused.means':
    'V DNS je pro váš poštovní server {host} uvedena IPv6 adresa, ale nikdo na ní poštu nepřijímá: port 25 odmítl spojení. Odesílatelé s IPv4 to obejdou; kdo má jen IPv6, se k vám nedostane.',
  'cause.port-refused.ask':
    'Prosím, nechte poštovní server {host} naslouchat na portu 25 i na jeho IPv6 adrese {address}, nebo pro ni otevřete firewall. Pokud poštu přes IPv6 přijímat nemá, odstraňte prosím jeho AAAA záznam.',
  'cause.refuses-ipv6.short': 'váš poštovní server odmítá IPv6',
  'cause.refuses-ipv6.means':
    'S vaším poštovním serverem {host} jsme se přes IPv6 spojili a on říká, že touto cestou poštu nepřijímá. Většinou jde o nastavení serveru.',
  'cause.refuses-ipv6.ask':
    'Prosím, povolte na serveru {host} příchozí poštu přes IPv6, nebo nám napište, proč ji odmítá.',
  'cause.ipv6-refused-ipv4-accepted.short': 'váš poštovní server odmítá jen přes IPv6',
  'cause.ipv6-refused-ipv4-accepted.means':
    'Váš poštovní server {host} přes IPv6 odmítl to, co vzápětí přes IPv4 přijal. Zpráva byla stejná; lišila se jen cesta.',
  'cause.ipv6-refused-ipv4-accepted.ask':
    'Prosím, zjistěte, proč {host} zachází s poštou přes IPv6 jinak: stejná zpráva pro stejného příjemce byla do minuty přijata přes IPv4.',
  'cause.never-answers-over-ipv6.short': 'váš poštovní server přes IPv6 mlčí',
  'cause.never-answers-over-ipv6.means':
    'Váš poštovní server {host} na své IPv6 adrese ani jednou neodpověděl, přestože vaše vlastní síť se k nám přes IPv6 dostane. Pakety nejčastěji zahazuje firewall.',
  'cause.never-answers-over-ipv6.ask':
    'Prosím, ověřte, že je port 25 serveru {host} zvenčí dostupný na jeho IPv6 adrese {address}; zdá se, že se pakety zahazují.',
  'cause.sender-domain-refused.short': 'váš server chce u odesílatele doménu s IPv4',
  'cause.sender-domain-refused.means':
    'S vaším poštovním serverem {host} jsme se přes IPv6 spojili. E-mail odmítá proto, že doména odesílatele má jen IPv6: hledá v ní IPv4 adresu, nebo bez ní odesílatele neumí ověřit.',
  'cause.sender-domain-refused.ask':
    'Prosím, nastavte kontrolu odesílatele na serveru {host} tak, aby přijímala i domény, jejichž poštovní servery mají AAAA záznamy, ale žádný A záznam. Naše doména {six} má MX s funkční IPv6 adresou.',
  'cause.header-from-refused.short': 'váš server odmítá adresu v hlavičce From',
  'cause.header-from-refused.means':
    'S vaším poštovním serverem {host} jsme se přes IPv6 spojili a e-mail odmítl kvůli adrese v hlavičce From, jejíž doména má jen IPv6.',
  'cause.header-from-refused.ask':
    'Prosím, nastavte kontrolu hlaviček na serveru {host} tak, aby přijímala adresy From v doménách, jejichž poštovní servery mají AAAA záznamy, ale žádný A záznam, jako je {six}.',
  'cause.unreachable.short': 'na váš poštovní server jsme se přes IPv6 nedostali',
  'cause.unreachable.means':
    'Odsud se nepodařilo přes IPv6 spojit se serverem {host}. Příčina může být u vašeho poskytovatele, u nás nebo v síti mezi námi: z jediného místa se to nedá poznat.',
  'cause.unreachable.ask':
    'Prosím, ověřte, že je port 25 serveru {host} na adrese {address} přes IPv6 dostupný z jiných sítí. Z naší sítě dostupný nebyl.',
  'cause.put-off.short': 'váš poštovní server ji odkládá',
  'cause.put-off.means':
    'S vaším poštovním serverem {host} jsme se přes IPv6 spojili a odpovídá, že to máme zkusit později. Důvodem může být greylisting, nějaký limit nebo přechodná závada.',
  'cause.put-off.ask': 'Prosím, zjistěte, proč {host} poštu od nás přes IPv6 stále odkládá.',
  'cause.our-records.short': 'vašemu serveru něco vadí na naší adrese',
  'cause.our-records.means':
    'S vaším poštovním serverem {host} jsme se přes IPv6 spojili a něco na naší straně mu vadí: reverzní DNS, SPF, DKIM nebo blocklist. Než to připíšeme vašemu poskytovateli, zkontrolujeme vlastní záznamy.',
  'cause.our-records.ask':
    'Prosím, napište nám, co serveru {host} na naší odesílací adrese chybí nebo vadí; jeho odpověď je uvedena výše.',
  'cause.dns-trouble.short': 'DNS vaší domény neodpovědělo',
  'cause.dns-trouble.means':
    'Poštovní servery domény {domain} se nepodařilo zjistit: DNS nedalo použitelnou odpověď.',
  'cause.dns-trouble.ask':
    'Prosím, zkontrolujte jmenné servery domény {domain}: záznamy jejích poštovních serverů se nepodařilo přečíst.',
  'cause.our-network.short': 'selhala naše vlastní síť',
  'cause.our-network.means':
    'Chyba je u nás: odpověď B se nedostala ven z naší sítě. O vašem poskytovateli to nic neříká.',
  'cause.our-network.ask': 'Nic: postaráme se o to. Zkuste prosím test znovu zítra.',
  'cause.mta-sts.short': 'brání tomu vaše pravidla MTA-STS',
  'cause.mta-sts.means':
    'Vaše doména zveřejňuje pravidla MTA-STS v režimu „enforce“: pošta smí jen na poštovní servery, které jsou v nich uvedeny, šifrovaně a s certifikátem, který je prokazuje. Server {host} to nesplňuje, a tak zprávu zadržujeme, jak musí každý odesílatel, který se těmito pravidly řídí. IPv6 za to nemůže.',
  'cause.mta-sts.ask':
    'Prosím, uveďte do souladu pravidla MTA-STS naší domény a server {host}: pravidla ho musí uvádět a on musí i přes IPv6 nabízet STARTTLS s platným certifikátem pro své jméno. Do té doby tam odesílatelé, kteří se pravidly řídí, nemohou doručovat.',
  'cause.needs-smtputf8.short': 'váš server neumí SMTPUTF8',
  'cause.needs-smtputf8.means':
    'Ve vaší adrese jsou znaky mimo ASCII. Pošta na ni potřebuje rozšíření SMTPUTF8 (RFC 6531), které server {host} nenabídl, takže test o IPv6 nic neříká.',
  'cause.needs-smtputf8.ask':
    'Prosím, zapněte na serveru {host} rozšíření SMTPUTF8 (RFC 6531), nebo této schránce dejte také adresu v ASCII.',
  'cause.only-together.short': 'váš server odmítá našeho odesílatele jako celek',
  'cause.only-together.means':
    'Váš poštovní server {host} přijímá obálkového odesílatele v doméně jen s IPv6 a přijímá i hlavičku From v takové doméně. Odmítá jen e-mail, který má obojí, takže teprve obojí dohromady mu je podezřelé.',
  'cause.only-together.ask':
    'Prosím, zjistěte, proč {host} odmítá e-mail, jehož obálkový odesílatel i hlavička From jsou v doméně {six}, která má jen IPv6, zatímco každé zvlášť přijímá.',
  'cause.only-this-path.short': 'jednou cestou odmítnuto, jinou přijato',
  'cause.only-this-path.means':
    'Váš poštovní server {host} odpověď B odmítl, ale zprávu od stejného odesílatele, která k němu přišla jinou cestou, přijal, a poštu přes IPv6 přijímá. Neodmítá tedy ani IPv6, ani našeho odesílatele jen s IPv6 jako takového; na co odpověď B narazila, to řekne jen jeho log.',
  'cause.only-this-path.ask':
    'Prosím, podívejte se do logu serveru {host}, proč byla tato zpráva odmítnuta, zatímco stejná zpráva z jiné naší adresy byla přijata.',
  'cause.other.short': 'váš poštovní server ji odmítl',
  'cause.other.means':
    'Odpověď B byla odmítnuta z důvodu, který nezmiňuje ani IPv6, ani našeho odesílatele. Odpověď serveru uvádíme níže tak, jak přišla; nedomýšlíme si.',
  'cause.other.ask':
    'Prosím, podívejte se do logu serveru {host}, proč byla tato zpráva odmítnuta: kvůli cestě (IPv6), kvůli doméně odesílatele (jen IPv6), nebo kvůli něčemu jinému?',
} as const satisfies Partial<Record<keyof typeof causeTextsEn, string>>
