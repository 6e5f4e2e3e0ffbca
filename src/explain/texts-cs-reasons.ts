import type { reasonTextsEn } from './texts-en-reasons.ts'

/** texts-en-reasons.ts in Czech. */
export const reasonTextsCs = {
  'reason.invalid-recipient.short': 'adresu tam neznají',
  'reason.invalid-recipient.means':
    'Přijímající server byl dostupný, ale tuto adresu nezná, nebo je schránka za ní zrušená či přesunutá. Cesta tam funguje; adresa ne.',
  'reason.invalid-recipient.who':
    'Ten, kdo adresu napsal. Je-li správná, pak její majitel, nebo jeho poskytovatel.',
  'reason.invalid-recipient.ask':
    'Porovnejte adresu písmeno po písmenu. Je-li správná, zeptejte se jejího majitele jinou cestou, zda ještě existuje.',
  'reason.invalid-recipient.support':
    'Prosím o sdělení, zda tato adresa existuje, a pokud ano, proč pro ni váš server poštu odmítá.',
  'reason.mailbox-full.short': 'schránka je plná',
  'reason.mailbox-full.means':
    'Ve schránce není místo na další poštu. Adresa se našla a její server funguje; jakmile se místo uvolní, půjde zase doručovat.',
  'reason.mailbox-full.who':
    'Majitel schránky, který musí uvolnit místo. Poskytovatel jen tehdy, je-li limit nastaven chybně.',
  'reason.mailbox-full.ask':
    'Majitel schránky musí uvolnit místo; dejte mu to vědět jinak než do této schránky. Pak e-mail pošlete znovu.',
  'reason.mailbox-full.support':
    'Prosím, podívejte se, zda tato schránka opravdu překročila limit, a dejte vědět jejímu majiteli.',
  'reason.domain-unknown.short': 'v DNS není poštovní server',
  'reason.domain-unknown.means':
    '{ours, select, yes {Naše doména existuje a má poštovní server, ale takový, který má jen IPv6. Odesílající server pro něj nenašel adresu. Nejčastěji hledá jen IPv4 adresy (A záznamy), a ne IPv6 adresy (AAAA záznamy); pak nedokáže odesílat do žádné domény jen s IPv6.} other {Odesílající server nenašel pro doménu příjemce žádný poštovní server. Buď její jméno v DNS neexistuje, nebo nemá MX záznam ani adresu, nebo sama uvádí, že nepřijímá žádnou poštu (null MX).}}',
  'reason.domain-unknown.who':
    '{ours, select, yes {Správce odesílajícího serveru. V DNS je všechno, co odesílatel s IPv6 potřebuje.} other {Nejdřív ten, kdo adresu napsal: hledejte překlepy za zavináčem. Pokud tam nejsou, pak ten, kdo se stará o DNS záznamy pro {domain}.}}',
  'reason.domain-unknown.ask':
    '{ours, select, yes {Odesílající server musí hledat AAAA záznamy stejně jako A záznamy a potřebuje vlastní IPv6 adresu a směrování přes IPv6.} other {Je-li adresa správná, potřebuje doména MX záznam se serverem, který má v DNS adresu.}}',
  'reason.domain-unknown.support':
    '{ours, select, yes {Poštovní server domény {domain} má IPv6 adresu (AAAA záznam) a schválně nemá žádnou IPv4 adresu: zkouší se tím, zda jde odesílat poštu přes IPv6. Prosím, nastavte své odchozí poštovní servery tak, aby hledaly AAAA záznamy stejně jako A záznamy, a dejte jim IPv6 adresu a směrování přes IPv6, aby šlo doručovat i do domén jen s IPv6.} other {Prosím, zkontrolujte DNS záznamy pro {domain}: odesílající server tam žádný poštovní server nenašel. Má-li doména poštu přijímat, potřebuje MX záznam se serverem, který má adresu.}}',
  'reason.no-aaaa.short': 'v DNS není IPv6 adresa',
  'reason.no-aaaa.means':
    '{ours, select, yes {Náš poštovní server má jen IPv6 a jeho IPv6 adresa v DNS je, ale odesílající server se dozvěděl, že žádná není. Nejčastěji AAAA záznamy vynechává DNS resolver, kterého se ptá.} other {Poštovní server v DNS existuje, ale odesílající server hledal jeho IPv6 adresu (AAAA záznam) a žádná tam není. Odesílatel, který má jen IPv6, tam poštu nedoručí, a nedoručí ji ani nikdo jiný, pokud chybí i IPv4 adresa.}}',
  'reason.no-aaaa.who':
    '{ours, select, yes {Správce odesílajícího serveru a DNS resolveru, kterého se ten server ptá.} other {Správce poštovních serverů pro {domain} spolu s tím, kdo se tam stará o DNS záznamy.}}',
  'reason.no-aaaa.ask':
    '{ours, select, yes {Odesílající server musí od svého DNS resolveru dostávat AAAA záznamy a potřebuje vlastní IPv6 adresu a směrování přes IPv6.} other {Poštovní server potřebuje IPv6 adresu zveřejněnou v AAAA záznamu a musí na ní přijímat poštu na portu 25.}}',
  'reason.no-aaaa.support':
    '{ours, select, yes {Poštovní server domény {domain} má IPv6 adresu (AAAA záznam) a schválně nemá žádnou IPv4 adresu: zkouší se tím, zda jde odesílat poštu přes IPv6. Prosím, ověřte, že vaše odchozí poštovní servery dostávají od svého DNS resolveru AAAA záznamy a že mají IPv6 adresu a směrování přes IPv6.} other {Prosím, přidělte poštovním serverům pro {domain} IPv6 adresy (AAAA záznamy) i s reverzním DNS a nechte je na nich přijímat poštu na portu 25. Dokud je nemají, odesílatelé, kteří mají jen IPv6, tam doručovat nemohou.}}',
  'reason.dns-failure.short': 'DNS neodpovědělo',
  'reason.dns-failure.means':
    '{ours, select, yes {Odesílající server nedostal z DNS o naší doméně použitelnou odpověď. Může to být přechodná závada, i na naší straně. Pokud trvá, zatímco pošta jinam odchází, klopýtá DNS resolver odesílajícího serveru o doménu, která má jen IPv6 adresy.} other {Odesílající server nedostal z DNS o doméně příjemce použitelnou odpověď: jmenné servery mlčely, nebo odpověděly chybně. Doména přitom může existovat. Může to samo přejít a chyba může být i v DNS resolveru odesílajícího serveru.}}',
  'reason.dns-failure.who':
    '{ours, select, yes {Trvá-li to, správce DNS resolveru odesílajícího serveru.} other {Trvá-li to, ten, kdo se stará o jmenné servery pro {domain}.}}',
  'reason.dns-failure.ask':
    '{ours, select, yes {Pošlete e-mail později znovu. Vrátí-li se zase, je třeba zkusit vyhledat záznamy naší domény přímo z odesílajícího serveru.} other {Pošlete e-mail později znovu. Vrátí-li se zase, je třeba podívat se na jmenné servery té domény.}}',
  'reason.dns-failure.support':
    '{ours, select, yes {Prosím, vyhledejte MX záznam domény {domain} a AAAA záznam serveru, který uvádí, obojí ze svých odchozích poštovních serverů: odpověď, kterou dostaly, nebyla k použití. Doména má schválně jen IPv6 adresy.} other {Prosím, zkontrolujte jmenné servery pro {domain}: odesílající server nedostal o poštovních serverech této domény použitelnou odpověď.}}',
  'reason.connection-refused.short': 'spojení odmítnuto',
  'reason.connection-refused.means':
    '{ours, select, yes {Odesílající server našel IPv6 adresu našeho poštovního serveru, ale port 25 na ní spojení odmítl. Může to být firewall poblíž odesílajícího serveru, který nepouští poštu přes IPv6 ven, nebo náš server v té době neběžel.} other {{family, select, ipv6 {Poštovní server má v DNS IPv6 adresu, ale port 25 na ní spojení odmítl: nikdo tam poštu nepřijímá. Odesílatelé s IPv4 to možná obejdou; kdo má jen IPv6, nemůže.} ipv4 {Poštovní server má v DNS IPv4 adresu, ale port 25 na ní spojení odmítl: nikdo tam poštu nepřijímá.} other {Poštovní server má v DNS adresu, ale port 25 na ní spojení odmítl: nikdo tam poštu nepřijímá.}}}}',
  'reason.connection-refused.who':
    '{ours, select, yes {Správce odesílajícího serveru, pokud jsme v té době neměli výpadek my.} other {Správce poštovních serverů pro {domain}.}}',
  'reason.connection-refused.ask':
    '{ours, select, yes {Pošlete nový test. Vrátí-li se i ten, potřebuje odesílající server cestu ven na port 25 přes IPv6.} other {Poštovní server musí naslouchat na portu 25 na každé adrese, kterou má v DNS, a firewall to musí pouštět. Adresa, která pro poštu není, musí z DNS pryč.}}',
  'reason.connection-refused.support':
    '{ours, select, yes {Poštovní server domény {domain} má jen IPv6. Prosím, zkuste ze svých odchozích poštovních serverů, zda se přes IPv6 dostanou na jeho port 25 a zda ho nezavírá některý váš firewall.} other {{family, select, ipv6 {Prosím, nechte poštovní server naslouchat na portu 25 na jeho IPv6 adrese, nebo pro ni otevřete firewall. Pokud poštu přes IPv6 přijímat nemá, odstraňte prosím jeho AAAA záznam.} other {Prosím, nechte poštovní server naslouchat na portu 25 na každé adrese, kterou má v DNS, nebo pro ni otevřete firewall. Pokud některá adresa poštu přijímat nemá, odstraňte ji prosím z DNS.}}}}',
  'reason.connection-timeout.short': 'odpověď nepřišla včas',
  'reason.connection-timeout.means':
    '{ours, select, yes {Odesílající server našel IPv6 adresu našeho poštovního serveru, ale odpověď od něj včas nedostal. Buď v místě odesílajícího serveru IPv6 nefunguje, nebo tam pakety zahazuje firewall, nebo náš server v té době neodpovídal.} other {{family, select, ipv6 {Poštovní server přes IPv6 neodpověděl včas.} ipv4 {Poštovní server přes IPv4 neodpověděl včas.} other {Poštovní server neodpověděl včas.}} Nejčastěji pakety zahazuje firewall, nebo je adresa v DNS mrtvá. Příliš pomalý server nebo závada sítě po cestě vypadají z jediného místa stejně.}}',
  'reason.connection-timeout.who':
    '{ours, select, yes {Správce odesílajícího serveru, pokud jsme v té době neměli výpadek my.} other {Nejspíš správce poštovních serverů pro {domain}.}}',
  'reason.connection-timeout.ask':
    '{ours, select, yes {Pošlete nový test. Vrátí-li se i ten, potřebuje odesílající server funkční IPv6 a cestu ven na port 25.} other {Je třeba zvenčí vyzkoušet port 25 poštovního serveru na každé adrese, kterou má v DNS. Mrtvá adresa musí z DNS pryč.}}',
  'reason.connection-timeout.support':
    '{ours, select, yes {Poštovní server domény {domain} má jen IPv6. Prosím, ověřte, že vaše odchozí poštovní servery mají IPv6 adresu a směrování přes IPv6 a že žádný váš firewall nezahazuje pakety na port 25 přes IPv6.} other {{family, select, ipv6 {Prosím, ověřte, že je port 25 poštovního serveru zvenčí dostupný přes IPv6: zdá se, že se pakety zahazují. Pokud poštu přes IPv6 přijímat nemá, odstraňte prosím jeho AAAA záznam.} other {Prosím, ověřte, že je port 25 poštovního serveru dostupný zvenčí: zdá se, že se pakety zahazují, nebo že server odpovídá příliš dlouho.}}}}',
  'reason.connection-failed.short': 'server se nepodařilo kontaktovat',
  'reason.connection-failed.means':
    '{ours, select, yes {Odesílající server našel náš poštovní server, který má jen IPv6, v DNS, ale nedokázal se s ním spojit; jak to selhalo, hlášení neříká. Nejčastěji odesílající server nemá funkční IPv6. Náš server také mohl mít v té době výpadek.} other {{family, select, ipv6 {Přes IPv6 nebyl dostupný žádný poštovní server domény.} ipv4 {Přes IPv4 nebyl dostupný žádný poštovní server domény.} other {Žádný poštovní server domény nebyl dostupný.}} Jak to selhalo, hlášení neříká: adresa může být mrtvá, v cestě může stát firewall, nebo vypadla síť.}}',
  'reason.connection-failed.who':
    '{ours, select, yes {Správce odesílajícího serveru, pokud jsme v té době neměli výpadek my.} other {Nejspíš správce poštovních serverů pro {domain}; víc řekne log odesílajícího serveru.}}',
  'reason.connection-failed.ask':
    '{ours, select, yes {Pošlete nový test. Vrátí-li se i ten, potřebuje odesílající server funkční IPv6 a cestu ven na port 25.} other {Je třeba zvenčí vyzkoušet port 25 poštovních serverů na každé adrese, kterou mají v DNS.}}',
  'reason.connection-failed.support':
    '{ours, select, yes {Poštovní server domény {domain} má jen IPv6. Prosím, ověřte, že vaše odchozí poštovní servery mají IPv6 adresu a směrování přes IPv6 a že se přes IPv6 dostanou na port 25.} other {Prosím, ověřte, že je port 25 vašich poštovních serverů zvenčí dostupný{family, select, ipv6 { přes IPv6} ipv4 { přes IPv4} other {}} na každé adrese, kterou mají v DNS.}}',
  'reason.connection-lost.short': 'spojení se přerušilo',
  'reason.connection-lost.means':
    '{ours, select, yes {Odesílající server se s naším poštovním serverem přes IPv6 spojil, ale spojení se přerušilo. Může to být přechodná závada na kterékoli straně. Pokud trvá, bývá to firewall, nebo síť, která ztrácí velké pakety (path MTU).} other {Spojení s poštovním serverem bylo navázáno a pak se přerušilo. Může to být přechodná závada, přetížený server nebo firewall, který zasahuje.{family, select, ipv6 { Přes IPv6 je to často síť, která ztrácí velké pakety (path MTU).} other {}}}}',
  'reason.connection-lost.who':
    '{ours, select, yes {Trvá-li to, správce odesílajícího serveru společně s námi.} other {Trvá-li to, správce poštovních serverů pro {domain}.}}',
  'reason.connection-lost.ask':
    '{ours, select, yes {Pošlete nový test. Vrátí-li se i ten, log odesílajícího serveru ukáže, při kterém kroku se spojení přerušilo.} other {Pošlete e-mail později znovu. Vrátí-li se zase, logy obou serverů ukážou, při kterém kroku se spojení přerušilo.}}',
  'reason.connection-lost.support':
    '{ours, select, yes {Prosím, podívejte se do logu svých odchozích poštovních serverů, při kterém kroku se přerušilo spojení do domény {domain}. Doména má jen IPv6, ověřte proto prosím i to, že přes IPv6 odcházejí velké pakety (path MTU).} other {Prosím, podívejte se do logu poštovního serveru, při kterém kroku se toto spojení přerušilo a zda ho nepřerušil firewall.{family, select, ipv6 { Ověřte prosím i to, že přes IPv6 procházejí velké pakety (path MTU).} other {}}}}',
  'reason.network-unreachable.short': 'k serveru nevede cesta',
  'reason.network-unreachable.means':
    '{ours, select, yes {Odesílající server našel IPv6 adresu našeho poštovního serveru, ale cestu k ní nemá: chybí mu IPv6 adresa nebo směrování přes IPv6. Nedokáže tedy odesílat do žádné domény jen s IPv6.} other {{family, select, ipv6 {Odesílající server nemá cestu k IPv6 adrese poštovního serveru. Nejčastěji sám nemá funkční IPv6, a přesto ho zkouší.} ipv4 {Odesílající server nemá cestu k IPv4 adrese poštovního serveru. Buď sám IPv4 nemá, nebo je chyba ve směrování jedné z obou sítí.} other {Odesílající server nemá cestu k adrese poštovního serveru. Buď je chyba ve směrování jedné z obou sítí, nebo mu adresa tohoto druhu (IPv4 nebo IPv6) chybí.}}}}',
  'reason.network-unreachable.who':
    '{ours, select, yes {Správce odesílajícího serveru.} other {Správce odesílajícího serveru. Jen když na totéž narazí mnoho odesílatelů, správce poštovních serverů pro {domain}.}}',
  'reason.network-unreachable.ask':
    '{ours, select, yes {Odesílající server potřebuje IPv6 adresu a směrování přes IPv6.} other {{family, select, ipv6 {Odesílající server potřebuje funkční IPv6 adresu a směrování, nebo musí pokračovat na další adresu, když je nemá.} other {Odesílající server potřebuje funkční cestu k této adrese, nebo musí pokračovat na další.}}}}',
  'reason.network-unreachable.support':
    '{ours, select, yes {Poštovní server domény {domain} má schválně jen IPv6: zkouší se tím, zda jde odesílat poštu přes IPv6. Prosím, dejte svým odchozím poštovním serverům IPv6 adresu a směrování přes IPv6, aby šlo doručovat i do domén jen s IPv6.} other {{family, select, ipv6 {Prosím, dejte svým odchozím poštovním serverům funkční IPv6 adresu a směrování. Do té doby je prosím nechte přejít na IPv4 adresu poštovního serveru, když k jeho IPv6 adrese nevede cesta.} other {Prosím, zkontrolujte cestu ze svých odchozích poštovních serverů k této adrese a nechte je přejít na další adresu poštovního serveru, když k první cesta nevede.}}}}',
  'reason.no-ptr.short': 'chybí odpovídající reverzní DNS',
  'reason.no-ptr.means':
    'Přijímající server chce, aby adresa odesílajícího serveru měla jméno v reverzním DNS (PTR záznam) a aby to jméno vedlo zpět na ni. {family, select, ipv6 {IPv6 adresa, ze které e-mail přišel, takové jméno nemá, nebo má jiné. Často jméno má jedna adresa v síti, ale e-mail odešel z jiné.} ipv4 {IPv4 adresa, ze které e-mail přišel, takové jméno nemá, nebo má jiné.} other {Adresa, ze které e-mail přišel, takové jméno nemá, nebo má jiné.}}',
  'reason.no-ptr.who': 'Správce odesílajícího serveru.',
  'reason.no-ptr.ask':
    'Odesílací adresa potřebuje PTR záznam a jméno v něm {family, select, ipv6 {AAAA záznam} ipv4 {A záznam} other {záznam s adresou}}, který vede zpět na tutéž adresu.',
  'reason.no-ptr.support':
    'Prosím, dejte adrese, ze které byl tento e-mail odeslán, jméno v reverzním DNS (PTR záznam) a tomu jménu {family, select, ipv6 {AAAA záznam} ipv4 {A záznam} other {záznam s adresou}}, který vede zpět na ni; nebo prosím odesílejte z adresy, která má obojí.',
  'reason.sender-domain-unresolvable.short': 'doména odesílatele nenalezena',
  'reason.sender-domain-unresolvable.means':
    'Přijímající server hledal doménu odesílatele v DNS a nenašel, co chce: její jméno, MX záznam, nebo adresu serveru, který v něm je. Některé servery hledají jen IPv4 adresy, a tak odmítají odesílatele, jejichž doména má jen IPv6.',
  'reason.sender-domain-unresolvable.who':
    'Ten, kdo se stará o DNS záznamy domény odesílatele. Má-li tato doména pro poštu IPv6 adresu, pak správce přijímajícího serveru.',
  'reason.sender-domain-unresolvable.ask':
    'Doména odesílatele potřebuje MX záznam se serverem, který má adresu. Má-li ho, musí přijímající server hledat i AAAA záznamy.',
  'reason.sender-domain-unresolvable.support':
    'Prosím, zkontrolujte, jak přijímající server vyhledává doménu odesílatele: doména, jejíž poštovní servery mají AAAA záznamy a žádný A záznam, dostupná je a měla by být přijímána. Chybí-li tam něco jiného, napište mi prosím co.',
  'reason.auth-required.short': 'odesílatel není ověřen',
  'reason.auth-required.means':
    'Přijímající server chce doklad, že e-mail přichází z domény svého odesílatele (SPF, DKIM nebo DMARC), a nedostal ho. {family, select, ipv6 {Přes IPv6 na tom mnoho serverů trvá. V SPF záznamu jsou často IPv4 adresy odesílajícího serveru, ale ne jeho IPv6 adresa.} other {Záznamy mohou chybět nebo odesílající server neuvádět, nebo podpis neobstál; přeposlaný e-mail může svůj doklad cestou ztratit.}}',
  'reason.auth-required.who':
    'Správce odesílajícího serveru spolu s tím, kdo se stará o DNS záznamy domény odesílatele.',
  'reason.auth-required.ask':
    'V SPF záznamu musí být všechny odesílací adresy, i ty na IPv6, a každý e-mail potřebuje podpis DKIM, jehož klíč je v DNS.',
  'reason.auth-required.support':
    'Prosím, zařiďte, aby pošta z této domény prošla SPF nebo DKIM: v jejím SPF záznamu musí být všechny adresy, ze kterých odesíláte{family, select, ipv6 {, i ty na IPv6} other {, na IPv4 i IPv6}}, a každý e-mail potřebuje podpis DKIM, jehož klíč je v DNS.',
  'reason.tls.short': 'servery se neshodly na šifrování',
  'reason.tls.means':
    'Oba servery se nedokázaly shodnout na šifrovaném spojení. Jeden z nich trvá na šifrování (STARTTLS), nebo na certifikátu, který může ověřit (DANE, MTA-STS), a druhý to nenabídl, nebo ne tak, aby to obstálo.',
  'reason.tls.who':
    'Správce přijímajícího serveru, je-li chyba v jeho šifrování nebo certifikátu. Správce odesílajícího serveru, pokud nešifroval.',
  'reason.tls.ask':
    'Server, kterému to chybí, musí nabízet STARTTLS s aktuální verzí TLS a ten přijímající i platný certifikát pro své jméno. Který to je, většinou prozradí slova serveru.',
  'reason.tls.support':
    'Prosím, zkontrolujte šifrování poštovního serveru: STARTTLS s aktuální verzí TLS, platný certifikát pro jeho jméno a TLSA záznamy i pravidla MTA-STS, které k němu sedí, pokud nějaké jsou. Pokud nešifroval odesílající server, napište mi to prosím.',
  'reason.blocklisted.short': 'blocklist nebo špatná pověst',
  'reason.blocklisted.means':
    'Přijímající server e-mail odmítá, protože adresa, síť nebo doména odesílatele je na blocklistu, nebo má špatnou pověst či žádnou. {family, select, ipv6 {Na blocklistech bývá celá IPv6 síť (/64 i větší), takže odesílatel může být blokován za to, co udělal soused.} other {Kde adresu nebo síť sdílí mnoho odesílatelů, může být jeden blokován za to, co udělal jiný.}}',
  'reason.blocklisted.who':
    'Správce odesílajícího serveru. Jen on může najít příčinu, odstranit ji a požádat o vyřazení ze seznamu.',
  'reason.blocklisted.ask':
    'Odesílací adresu je třeba vyhledat na blocklistu, který server uvádí, a po odstranění příčiny ji z něj nechat vyřadit. Do té doby může odesílat jiná adresa.',
  'reason.blocklisted.support':
    'Přijímající server uvádí blocklist nebo pověst adresy, ze které byl tento e-mail odeslán. Prosím, zjistěte, proč na něm je, odstraňte příčinu a požádejte o vyřazení; do té doby prosím odesílejte z jiné adresy.',
  'reason.rate-limited.short': 'příliš mnoho najednou',
  'reason.rate-limited.means':
    'Přijímající server přijme za určitou dobu jen určitý počet e-mailů, spojení nebo příjemců a tohle bylo nad limit. {family, select, ipv6 {Některé servery počítají celou IPv6 síť jako jednoho odesílatele.} other {Počítají se i ostatní, kdo používají stejný odesílající server.}} Po přestávce to přejde.',
  'reason.rate-limited.who':
    'Nikdo, stane-li se to jednou: přejde to. Správce odesílajícího serveru, pokud to trvá.',
  'reason.rate-limited.ask':
    'Pošlete e-mail později znovu a méně příjemcům najednou. Pokud to trvá, musí odesílající server odesílat pomaleji.',
  'reason.rate-limited.support':
    'Prosím, nastavte své odchozí poštovní servery tak, aby sem odesílaly pomaleji a méně spojeními a po přestávce to zkusily znovu. Chodí-li tam jen málo e-mailů, zeptejte se prosím provozovatele cílového serveru, proč byl limit překročen.',
  'reason.greylisted.short': 'odloženo na později',
  'reason.greylisted.means':
    'Přijímající server schválně odmítá první pokus odesílatele, kterého nezná, a pozdější přijme (greylisting). Není to selhání, pokud to odesílající server zkouší znovu{family, select, ipv6 { ze stejné IPv6 adresy} ipv4 { ze stejné IPv4 adresy} other { ze stejné adresy}}.',
  'reason.greylisted.who':
    'Nikdo, dokud to server ještě zkouší. Správce odesílajícího serveru, pokud to vzdal.',
  'reason.greylisted.ask':
    'Počkejte. Vrátí-li se e-mail definitivně, musí to odesílající server zkoušet déle a pokaždé ze stejné adresy.',
  'reason.greylisted.support':
    'Prosím, nechte své odchozí poštovní servery po takové odpovědi několik hodin zkoušet dál, pokaždé ze stejné adresy{family, select, ipv6 { nebo aspoň ze stejné IPv6 sítě} other {}}.',
  'reason.policy.short': 'odmítnuto podle pravidla',
  'reason.policy.means':
    '{family, select, ipv6 {Přijímající server byl dostupný a odmítá podle vlastního pravidla, které zmiňuje IPv6: nejčastěji je nastaven tak, že poštu přes IPv6 nepřijímá.} ipv4 {Přijímající server byl dostupný a odmítá podle vlastního pravidla, které zmiňuje IPv4 adresu odesílatele.} other {Přijímající server byl dostupný a odmítá podle vlastního pravidla. Taková pravidla se týkají toho, co v e-mailu je (spam, viry, přílohy), kdo smí psát komu, nebo hlaviček, které nejsou, jak mají být.}}',
  'reason.policy.who': 'Správce přijímajícího serveru. Jen on to pravidlo zná.',
  'reason.policy.ask':
    '{family, select, ipv6 {Přijímající server musí přijímat poštu přes IPv6, nebo nesmí mít AAAA záznam.} other {Podívejte se, zda slova serveru nezmiňují něco, co lze vynechat, třeba přílohu nebo odkaz. Pokud ne, zeptejte se jeho správce, které pravidlo to bylo.}}',
  'reason.policy.support':
    '{family, select, ipv6 {Prosím, nechte poštovní server přijímat poštu přes IPv6. Pokud ji přijímat nemá, odstraňte prosím jeho AAAA záznam, aby jiné servery použily IPv4.} other {Prosím, zjistěte, které pravidlo vašeho serveru tento e-mail odmítlo. Byl-li to omyl, opravte prosím pravidlo; pokud ne, napište mi prosím, co mám změnit.}}',
  'reason.relay-denied.short': 'server tuto doménu neobsluhuje',
  'reason.relay-denied.means':
    'Server, na který se e-mail dostal, nepřijímá poštu pro doménu příjemce, nebo jen od přihlášených uživatelů. Nejčastěji uvádí MX záznam nesprávný server, nebo na něm doména není nastavena.',
  'reason.relay-denied.who':
    'Ten, kdo se stará o MX záznamy pro {domain}. Pokud se e-mail nedostal dál než k prvnímu serveru: ten, kdo nastavil poštovní program, který se tam musí přihlásit.',
  'reason.relay-denied.ask':
    'MX záznamy domény musí uvádět servery, které jsou pro ni nastavené. Poštovní program se musí přihlásit ke svému odchozímu serveru.',
  'reason.relay-denied.support':
    'Prosím, ověřte, že MX záznamy pro {domain} uvádějí správné servery a že každý z nich je nastaven tak, aby pro tuto doménu poštu přijímal. Pokud server místo toho chce přihlášení, napište mi to prosím.',
  'reason.too-large.short': 'zpráva je příliš velká',
  'reason.too-large.means':
    'E-mail, jeho hlavička nebo příloha je větší, než server dovoluje. Příloha zabere v e-mailu asi o třetinu víc místa než soubor sám.',
  'reason.too-large.who': 'Ten, kdo e-mail napsal: musí ho zmenšit.',
  'reason.too-large.ask':
    'Posílejte najednou méně, nebo soubor uložte tam, odkud se dá stáhnout, a pošlete odkaz.',
  'reason.too-large.support':
    'Prosím o sdělení, jak velký smí být e-mail do této schránky i s přílohami a zda lze limit zvýšit.',
  'reason.protocol-error.short': 'servery si neporozuměly',
  'reason.protocol-error.means':
    'Oba servery si neporozuměly: jeden nepřijal příkaz, jméno v pozdravu (HELO), adresu nebo rozšíření, které použil druhý. Nejčastěji je chyba v softwaru nebo nastavení jednoho z nich.',
  'reason.protocol-error.who':
    'Správce odesílajícího serveru, v jehož logu je rozhovor vidět. Je-li tam vše v pořádku, správce přijímajícího.',
  'reason.protocol-error.ask':
    'Někdo musí přečíst rozhovor obou serverů v logu: při kterém příkazu se zastavil a co o něm říká standard (RFC 5321).',
  'reason.protocol-error.support':
    'Prosím, vyhledejte tento rozhovor v logu poštovního serveru a zjistěte, která z obou stran u příkazu, při němž se zastavil, nedodržuje standard (RFC 5321).',
  'reason.system-error.short': 'závada přijímajícího systému',
  'reason.system-error.means':
    'Přijímající systém má vlastní závadu: plný disk, chybné nastavení, selhávající doručovací program, nebo pošta, která se točí v kruhu. Může se týkat všech, kdo tam mají schránku.',
  'reason.system-error.who': 'Správce přijímajícího serveru.',
  'reason.system-error.ask':
    'Pošlete e-mail později znovu. Vrátí-li se zase, dejte to správci přijímajícího serveru vědět jinou cestou.',
  'reason.system-error.support':
    'Prosím, podívejte se na svůj poštovní systém: tento e-mail odmítl kvůli vlastní závadě a může tak odmítat i další poštu.',
  'reason.expired.short': 'po mnoha pokusech vzdáno',
  'reason.expired.means':
    'Odesílající server to dlouho zkoušel, většinou i dny, a vzdal to. Co mu stálo v cestě, hlášení neříká.{ours, select, yes { Naše adresa má jen IPv6 a odesílající server bez funkčního IPv6 často skončí právě takto.} other {}}',
  'reason.expired.who':
    'Správce odesílajícího serveru: v jeho logu je, jak který pokus dopadl. Z toho se pozná, kdo to má napravit.',
  'reason.expired.ask':
    'Zeptejte se, jak který pokus dopadl{ours, select, yes {, a zda odesílající server má IPv6 adresu a směrování přes IPv6.} other {.}}',
  'reason.expired.support':
    'Prosím, podívejte se do logu svých odchozích poštovních serverů, jak dopadl každý pokus o doručení tohoto e-mailu, a napište mi to.{ours, select, yes { Poštovní server domény {domain} má schválně jen IPv6; ověřte prosím, že vaše servery hledají AAAA záznamy a mají IPv6 adresu a směrování přes IPv6.} other {}}',
  'reason.unknown.short': 'důvod není jasný',
  'reason.unknown.means':
    'To, co server řekl, neuvádí žádný důvod, který známe, a nechceme hádat. Máme jen jeho vlastní slova.',
  'reason.unknown.who': 'To se z těchto slov nepozná.',
  'reason.unknown.ask':
    'Začněte u podpory poskytovatele, který e-mail odesílá: log odesílajícího serveru často řekne víc.',
  'reason.unknown.support':
    'Prosím, podívejte se do logu svého poštovního serveru, proč tento e-mail nebyl doručen, a napište mi, co to bylo a kdo to může napravit.',
} as const satisfies Partial<Record<keyof typeof reasonTextsEn, string>>
