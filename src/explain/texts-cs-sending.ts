import type { sendingTextsEn } from './texts-en-sending.ts'

/** texts-en-sending.ts in Czech. */
export const sendingTextsCs = {
  'verdict.client-reverse-dns.confirmed':
    'Odesílací adresa {address} má jméno {name}, které vede zpět na ni.',
  'verdict.client-reverse-dns.no-name':
    'Odesílací adresa {address} nemá jméno v reverzním DNS (žádný PTR záznam). Gmail, Microsoft 365 a další kvůli tomu poštu přes IPv6 odmítají.',
  'verdict.client-reverse-dns.name-points-elsewhere':
    'Odesílací adresa {address} má jméno {name}, ale to vede na jinou adresu.',
  'verdict.client-reverse-dns.name-without-address':
    'Odesílací adresa {address} má jméno {name}, ale to nemá žádnou adresu téhož druhu (IPv4, nebo IPv6).',
  'verdict.client-reverse-dns.came-by-gateway':
    'Adresa {address} patří bráně na naší straně, takže jméno vašeho odesílacího serveru neznáme.',
  'verdict.client-reverse-dns.could-not-look':
    'Jméno adresy {address} v reverzním DNS se nepodařilo zjistit.',
  'verdict.spf.passed': 'SPF: záznam domény {domain} tomuto klientovi odesílání dovoluje.',
  'verdict.spf.not-authorized':
    'SPF: záznam domény {domain} tomuto klientovi odesílání nedovoluje. Často jsou v něm uvedeny jen IPv4 adresy.',
  'verdict.spf.soft-failed': 'SPF: záznam domény {domain} tohoto klienta neuvádí (softfail).',
  'verdict.spf.neutral': 'SPF: záznam domény {domain} o tomto klientovi nic neříká (neutral).',
  'verdict.spf.no-record':
    'SPF: doména {domain} nemá SPF záznam. Přes IPv6 Gmail a Microsoft 365 vyžadují, aby prošlo SPF nebo DKIM.',
  'verdict.spf.broken-record': 'SPF: v záznamu domény {domain} je chyba a nelze ho použít.',
  'verdict.spf.came-by-gateway':
    'SPF domény {domain} nešlo posoudit: e-mail k nám přišel přes bránu na naší straně.',
  'verdict.spf.could-not-look': 'SPF se nepodařilo ověřit: DNS neodpovědělo.',
  'verdict.dkim.passed': 'DKIM: e-mail je podepsán doménou {domain} a podpis je platný.',
  'verdict.dkim.passed-for-another-domain':
    'DKIM: podpis domény {domain} je platný, ale není to doména odesílatele.',
  'verdict.dkim.broken-signature': 'DKIM: podpis domény {domain} není platný.',
  'verdict.dkim.not-signed': 'DKIM: e-mail není podepsán.',
  'verdict.dkim.could-not-look': 'DKIM se nepodařilo ověřit: DNS neodpovědělo.',
  'verdict.dmarc.passed': 'DMARC: co bylo prokázáno, odpovídá doméně {domain} v hlavičce From.',
  'verdict.dmarc.failed':
    'DMARC: za doménu {domain} z hlavičky From neručí ani SPF, ani DKIM; její politika je „{policy}“.',
  'verdict.dmarc.no-record': 'DMARC: doména {domain} nemá politiku, kterou by šlo přečíst.',
  'verdict.dmarc.no-author': 'DMARC: v hlavičce From není právě jedna doména, takže není koho se ptát.',
  'verdict.dmarc.could-not-look': 'DMARC se nepodařilo ověřit: DNS neodpovědělo.',
  'verdict.client-address.native-ipv6':
    'Odesílací adresa {address} je nativní IPv6 adresa veřejného internetu.',
  'verdict.client-address.by-ipv4': 'Váš e-mail přišel přes IPv4 z {address} na naši kontrolní adresu.',
  'verdict.client-address.6to4':
    'Odesílací adresa {address} je adresa tunelu 6to4 (2002::/16, RFC 3056). Takové tunely jsou zastaralé a často selhávají.',
  'verdict.client-address.teredo':
    'Odesílací adresa {address} je adresa tunelu Teredo (2001::/32, RFC 4380). Takové tunely jsou zastaralé a často selhávají.',
  'verdict.client-address.mapped':
    'Váš e-mail k nám přišel z {address}, což je IPv4 adresa převlečená za IPv6 (IPv4-mapped): náš vlastní server považoval IPv4 spojení za IPv6.',
  'verdict.client-address.translated':
    'Váš e-mail k nám přišel z {address}; tuto adresu vytvořil překladač (NAT64 nebo SIIT) v naší vlastní síti.',
  'verdict.client-address.our-gateway':
    'Váš e-mail k nám přišel z {address}, což je brána naší vlastní sítě: skrývá adresu vašeho odesílacího serveru.',
  'verdict.client-address.not-public':
    'Váš e-mail k nám přišel z {address} ({kind}), což není adresa veřejného internetu: něco na naší straně stojí mezi námi.',
  'verdict.client-reverse-dns.our-dns':
    'Jméno adresy {address} v reverzním DNS se nepodařilo zjistit, protože selhalo naše vlastní DNS.',
  'verdict.helo-name.names-client':
    'Odesílací server se ohlašuje jako {name} a toto jméno má jeho adresu {address}.',
  'verdict.helo-name.points-elsewhere':
    'Odesílací server se ohlašuje jako {name}, ale to má jiné adresy než {address}. Je to dovolené, některé servery to však počítají jako minus.',
  'verdict.helo-name.other-family-only':
    'Odesílací server se ohlašuje jako {name}, ale toto jméno má jen adresy druhého druhu (IPv4, nebo IPv6), zatímco server přišel z {address}.',
  'verdict.helo-name.address-literal': 'Odesílací server se místo jménem ohlašuje adresou: {name}.',
  'verdict.helo-name.no-address':
    'Odesílací server se ohlašuje jako {name}; toto jméno nemá v DNS žádnou adresu.',
  'verdict.helo-name.not-a-name': 'Odesílací server se ohlašuje jako „{name}“, což není úplné jméno serveru.',
  'verdict.helo-name.came-by-gateway':
    'Odesílací server se ohlašuje jako {name}; zda se tak opravdu jmenuje, nevíme, protože jeho adresu skrývá brána na naší straně.',
  'verdict.helo-name.could-not-look': 'Jméno {name} z pozdravu se nepodařilo v DNS zjistit.',
  'verdict.helo-name.our-dns':
    'Jméno {name} z pozdravu se nepodařilo v DNS zjistit, protože selhalo naše vlastní DNS.',
  'verdict.spf.our-dns': 'SPF se nepodařilo ověřit, protože selhalo naše vlastní DNS.',
  'verdict.dkim.our-dns': 'DKIM se nepodařilo ověřit, protože selhalo naše vlastní DNS.',
  'verdict.dmarc.our-dns': 'DMARC se nepodařilo ověřit, protože selhalo naše vlastní DNS.',
  'verdict.spf-families.covers-ipv6':
    'SPF: záznam domény {domain} pamatuje na odesílatele z IPv6; jeho přečtení do konce stojí {lookups} z 10 dovolených DNS dotazů.',
  'verdict.spf-families.ipv4-only':
    'SPF: záznam domény {domain} nedovoluje vůbec žádného odesílatele z IPv6: {record}. Pošta odeslaná přes IPv6 nemůže SPF splnit.',
  'verdict.spf-families.no-record': 'SPF: doména {domain} nemá záznam, který by mohl na IPv6 pamatovat.',
  'verdict.spf-families.too-many-lookups':
    'SPF: přečtení záznamu domény {domain} do konce stojí tolik DNS dotazů: {lookups}. Po 10 příjemce skončí chybou (RFC 7208).',
  'verdict.spf-families.too-many-voids':
    'SPF: pro odesílatele z IPv6 nevede část jmen v záznamu domény {domain} nikam (počet: {voids}): neexistují, nebo nemají IPv6 adresu. Po 2 takových mnoho příjemců skončí chybou (RFC 7208).',
  'verdict.spf-families.broken-record': 'SPF: záznam domény {domain} nelze přečíst: {problem}.',
  'verdict.spf-families.could-not-look':
    'SPF záznam domény {domain}, nebo to, na co odkazuje, se nepodařilo zjistit.',
  'verdict.spf-families.our-dns':
    'SPF záznam domény {domain} se nepodařilo zjistit, protože selhalo naše vlastní DNS.',
  'verdict.starttls-sending.encrypted': 'Váš e-mail k nám přišel šifrovaně ({version}).',
  'verdict.starttls-sending.plain': 'Váš e-mail k nám přišel nešifrovaně; STARTTLS nabízíme.',
  'verdict.received-hops.all-over-ipv6':
    'Přes IPv6 {count, plural, one {proběhlo jediné předání} few {proběhla všechna {count} předání} many {proběhlo všech {count} předání} other {proběhlo všech {count} předání}} před námi, pokud je to známo.',
  'verdict.received-hops.some-over-ipv4':
    'Cestou k nám prošel váš e-mail {ipv6, plural, one {{ipv6} předáním} few {{ipv6} předáními} many {{ipv6} předáními} other {{ipv6} předáními}} přes IPv6 a {ipv4} přes IPv4.',
  'verdict.received-hops.none-over-ipv6':
    'Před posledním předáním {ipv4, plural, one {proběhlo jediné} few {proběhla všechna {ipv4}} many {proběhlo všech {ipv4}} other {proběhlo všech {ipv4}}} přes IPv4, pokud je to známo.',
  'verdict.received-hops.no-hops': 'Před předáním nám neprošel váš e-mail podle své hlavičky žádným jiným.',
  'verdict.received-hops.not-told':
    'U předání vašeho e-mailu není řečeno, zda proběhla přes IPv4, nebo IPv6.',
  'verdict.who-was-tested.one-organisation':
    'Obálkový odesílatel i hlavička From patří k {envelope}: zkoušela se tedy tato organizace.{client, select, none {} other { Odesílá za ni {client}.}}{exchangers, select, none {} other { Přijímá pro ni {exchangers}.}}',
  'verdict.who-was-tested.forwarded':
    'Tento e-mail přeposlala organizace {forwarder}: zkoušelo se tedy její odesílání, ne odesílání poskytovatele, u kterého je {author, select, none {autor} other {{author}}}.',
  'verdict.who-was-tested.different-organisations':
    'Obálkový odesílatel patří k {envelope}, hlavička From k {author}: naše odpovědi chodí prvnímu z nich a právě ten se zkoušel.',
  'verdict.who-was-tested.no-author': 'E-mail nemá v hlavičce From právě jednu adresu.',
  'verdict.who-was-tested.not-told': 'Které organizace za vaším e-mailem stojí, se nepodařilo poznat.',
  'verdict.gmail-over-ipv6.would-take':
    'Gmail by tento e-mail přes IPv6 přijal, alespoň podle svých zveřejněných pravidel ({date}): reverzní DNS, SPF nebo DKIM, TLS.',
  'verdict.gmail-over-ipv6.no-reverse-dns':
    'Gmail odmítá poštu přes IPv6 z adresy, jejíž jméno v reverzním DNS nevede zpět na ni (pravidlo: {date}).',
  'verdict.gmail-over-ipv6.not-authenticated':
    'Gmail odmítá poštu přes IPv6, u níž neprojde ani SPF, ani DKIM (pravidlo: {date}).',
  'verdict.gmail-over-ipv6.not-encrypted':
    'Gmail žádá TLS od každého, kdo mu posílá poštu (pravidlo: {date}). Tento e-mail k nám přišel bez něj; zda váš server s Gmailem TLS používá, není známo.',
  'verdict.gmail-over-ipv6.not-over-ipv6':
    'Tento e-mail přišel přes IPv4, takže se ho pravidla Gmailu pro IPv6 netýkají.',
  'verdict.gmail-over-ipv6.came-by-gateway':
    'Zda by Gmail tento e-mail přes IPv6 přijal, není známo: odesílací adresu skrývá brána na naší straně.',
  'verdict.gmail-over-ipv6.could-not-look':
    'Zda by Gmail tento e-mail přes IPv6 přijal, není známo: ne vše, co žádá, se podařilo zjistit.',
  'verdict.gmail-over-ipv6.our-dns':
    'Zda by Gmail tento e-mail přes IPv6 přijal, není známo, protože selhalo naše vlastní DNS.',
  'verdict.microsoft-over-ipv6.would-take':
    'Microsoft 365 by tento e-mail přes IPv6 přijal, alespoň podle svých zveřejněných pravidel ({date}): reverzní DNS, SPF nebo DKIM.',
  'verdict.microsoft-over-ipv6.no-reverse-dns':
    'Microsoft 365 odmítá poštu přes IPv6 z adresy bez jména v reverzním DNS (pravidlo: {date}).',
  'verdict.microsoft-over-ipv6.not-authenticated':
    'Microsoft 365 odmítá poštu přes IPv6, u níž neprojde ani SPF, ani DKIM (pravidlo: {date}).',
  'verdict.microsoft-over-ipv6.not-over-ipv6':
    'Tento e-mail přišel přes IPv4, takže se ho pravidla Microsoft 365 pro IPv6 netýkají.',
  'verdict.microsoft-over-ipv6.came-by-gateway':
    'Zda by Microsoft 365 tento e-mail přes IPv6 přijal, není známo: odesílací adresu skrývá brána na naší straně.',
  'verdict.microsoft-over-ipv6.could-not-look':
    'Zda by Microsoft 365 tento e-mail přes IPv6 přijal, není známo: ne vše, co žádá, se podařilo zjistit.',
  'verdict.microsoft-over-ipv6.our-dns':
    'Zda by Microsoft 365 tento e-mail přes IPv6 přijal, není známo, protože selhalo naše vlastní DNS.',
  'verdict.linkedin-over-ipv6.would-have-taken':
    'Pro zajímavost: LinkedIn, jeden z prvních, kdo přijímal poštu přes IPv6 ({date}), by tento e-mail přijal.',
  'verdict.linkedin-over-ipv6.would-have-refused':
    'Pro zajímavost: LinkedIn, jeden z prvních, kdo přijímal poštu přes IPv6, by tento e-mail podle svých tehdejších pravidel ({date}) odmítl: {missing, select, name {odesílací adresa nemá jméno v reverzním DNS} other {neprošlo ani SPF, ani DKIM}}.',
  'verdict.linkedin-over-ipv6.not-over-ipv6':
    'Tento e-mail přišel přes IPv4, takže se ho netýká, co LinkedIn tehdy ({date}) od IPv6 žádal.',
  'verdict.linkedin-over-ipv6.came-by-gateway':
    'Zda by LinkedIn tehdy ({date}) tento e-mail přijal, není známo: odesílací adresu skrývá brána na naší straně.',
  'verdict.linkedin-over-ipv6.could-not-look':
    'Zda by LinkedIn tehdy ({date}) tento e-mail přijal, není známo: ne vše, co žádal, se podařilo zjistit.',
  'verdict.linkedin-over-ipv6.our-dns':
    'Zda by LinkedIn tehdy ({date}) tento e-mail přijal, není známo, protože selhalo naše vlastní DNS.',
  'verdict.mail-domains.reachable-over-ipv6':
    '{count, plural, one {Doména ve vašem e-mailu ({domains}) je pro poštu dostupná} few {Všechny domény ve vašem e-mailu ({domains}) jsou pro poštu dostupné} many {Všechny domény ve vašem e-mailu ({domains}) jsou pro poštu dostupné} other {Všechny domény ve vašem e-mailu ({domains}) jsou pro poštu dostupné}} přes IPv6.',
  'verdict.mail-domains.some-without-ipv6':
    '{count, plural, one {Doména {domains} nemá} few {Domény {domains} nemají} many {Domény {domains} nemají} other {Domény {domains} nemají}} žádný poštovní server s IPv6 adresou: odpověď jen přes IPv6 by tam nedošla.',
  'verdict.mail-domains.cannot-be-answered':
    '{count, plural, one {Doména {domains} je ve vašem e-mailu uvedena v adrese, ale pošta pro ni} few {Domény {domains} jsou ve vašem e-mailu uvedeny v adresách, ale pošta pro ně} many {Domény {domains} jsou ve vašem e-mailu uvedeny v adresách, ale pošta pro ně} other {Domény {domains} jsou ve vašem e-mailu uvedeny v adresách, ale pošta pro ně}} nemá kam jít: {count, plural, one {DNS} few {DNS} many {DNS} other {DNS}} neuvádí žádný poštovní server s adresou.',
  'verdict.mail-domains.takes-no-mail':
    '{domains}: tento e-mail uvádí jen domény, které v DNS říkají, že nepřijímají poštu.',
  'verdict.mail-domains.could-not-look': 'Poštovní servery pro {domains} se nepodařilo zjistit všechny.',
  'verdict.mail-domains.our-dns':
    'Poštovní servery domén ve vašem e-mailu se nepodařilo zjistit, protože selhalo naše vlastní DNS.',
  'verdict.block-lists.not-listed':
    'Adresa {address} ani domény ve vašem e-mailu nejsou na {count, plural, one {blocklistu, kterého se ptáme} few {žádném ze {count} blocklistů, kterých se ptáme} many {žádném z {count} blocklistů, kterých se ptáme} other {žádném z {count} blocklistů, kterých se ptáme}}.',
  'verdict.block-lists.listed':
    '{subjects} {count, plural, one {je} few {jsou} many {jsou} other {jsou}} na blocklistech: {lists}.{network, select, yes { IPv6 adresy se na ně dostávají po celých sítích (většinou /64), takže příčinou může být i soused.} other {}}',
  'verdict.block-lists.none-configured': 'Žádného blocklistu jsme se neptali.',
  'verdict.block-lists.came-by-gateway':
    'Blocklisty jsme neposuzovali: odesílací adresu skrývá brána na naší straně.',
  'verdict.block-lists.could-not-look':
    'Ne všech blocklistů se šlo zeptat ({lists}); na ostatních váš e-mail není.',
  'verdict.block-lists.our-dns': 'Blocklistů se nešlo zeptat, protože selhalo naše vlastní DNS.',
} as const satisfies Partial<Record<keyof typeof sendingTextsEn, string>>
