import type { receivingTextsEn } from './texts-en-receiving.ts'

/** texts-en-receiving.ts in Czech. */
export const receivingTextsCs = {
  'verdict.mx-addresses.all-have-ipv6':
    '{of, plural, one {Poštovní server domény {domain} má IPv6 adresu} few {Všechny poštovní servery domény {domain} ({of}) mají IPv6 adresu} many {Všechny poštovní servery domény {domain} ({of}) mají IPv6 adresu} other {Všechny poštovní servery domény {domain} ({of}) mají IPv6 adresu}}.',
  'verdict.mx-addresses.some-have-ipv6':
    'IPv6 adresu {count, plural, one {má} few {mají} many {má} other {má}} {count} z celkem {of} poštovních serverů domény {domain}; bez ní: {hosts}.',
  'verdict.mx-addresses.none-has-ipv6':
    '{of, plural, one {Poštovní server domény {domain} ({hosts}) nemá IPv6 adresu} few {Žádný ze {of} poštovních serverů domény {domain} nemá IPv6 adresu} many {Žádný z {of} poštovních serverů domény {domain} nemá IPv6 adresu} other {Žádný z {of} poštovních serverů domény {domain} nemá IPv6 adresu}}.',
  'verdict.mx-addresses.none-has-an-address': 'Žádný poštovní server domény {domain} nemá v DNS adresu.',
  'verdict.mx-addresses.no-such-domain': 'Doména {domain} v DNS neexistuje.',
  'verdict.mx-addresses.takes-no-mail': 'Doména {domain} v DNS uvádí, že nepřijímá žádnou poštu (null MX).',
  'verdict.mx-addresses.could-not-look': 'Poštovní servery domény {domain} se nepodařilo zjistit všechny.',
  'verdict.mx-addresses.our-dns':
    'Poštovní servery domény {domain} se nepodařilo zjistit, protože selhalo naše vlastní DNS.',
  'verdict.mx-names.names-hosts': 'MX záznamy domény {domain} uvádějí jména serverů, jak mají.',
  'verdict.mx-names.implicit':
    'Doména {domain} nemá MX záznam; poštu přijímají její vlastní adresy (RFC 5321, implicitní MX). Někteří odesílatelé to už nepodporují.',
  'verdict.mx-names.alias':
    'MX domény {domain} vede na {hosts}, což {count, plural, one {je alias} few {jsou aliasy} many {jsou aliasy} other {jsou aliasy}} (CNAME). RFC 5321 žádá jméno, které má vlastní adresy; někteří odesílatelé nic jiného nepřijmou.',
  'verdict.mx-names.unknown-host':
    'MX záznamy domény {domain} uvádějí {hosts}, ale {count, plural, one {toto jméno v DNS neexistuje} few {tato jména v DNS neexistují} many {tato jména v DNS neexistují} other {tato jména v DNS neexistují}}.',
  'verdict.mx-names.address-among-names':
    'Mezi MX záznamy domény {domain} {count, plural, one {je jeden, v němž je adresa} few {jsou takové, v nichž je adresa} many {jsou takové, v nichž je adresa} other {jsou takové, v nichž je adresa}} tam, kde má být jméno serveru: {hosts}. Většina serverů tam nedokáže doručovat.',
  'verdict.mx-names.address-instead-of-name':
    '{count, plural, one {V MX záznamu domény {domain} je adresa} few {V MX záznamech domény {domain} jsou adresy} many {V MX záznamech domény {domain} jsou adresy} other {V MX záznamech domény {domain} jsou adresy}} tam, kde má být jméno serveru: {hosts}. Většina serverů tam nedokáže doručovat.',
  'verdict.mx-names.address-literal':
    'Doména {domain} je sama adresou, takže žádné MX servery uvádět nemůže.',
  'verdict.mx-names.takes-no-mail':
    'Doména {domain} v DNS uvádí, že nepřijímá poštu, takže žádné MX servery neuvádí.',
  'verdict.mx-names.no-such-domain': 'Doména {domain} v DNS neexistuje, takže žádné MX servery neuvádí.',
  'verdict.mx-names.could-not-look': 'MX servery domény {domain} se nepodařilo zjistit všechny.',
  'verdict.mx-names.our-dns':
    'MX servery domény {domain} se nepodařilo zjistit, protože selhalo naše vlastní DNS.',
  'verdict.mx-reachable.all-answer':
    '{count, plural, one {Vyzkoušená adresa poštovního serveru na portu 25 odpovídá} few {Všechny {count} vyzkoušené adresy poštovních serverů na portu 25 odpovídají} many {Všech {count} vyzkoušených adres poštovních serverů na portu 25 odpovídá} other {Všech {count} vyzkoušených adres poštovních serverů na portu 25 odpovídá}}: {addresses}.',
  'verdict.mx-reachable.some-dead':
    '{dead} z {count} adres poštovních serverů na {family} na portu 25 {dead, plural, one {neodpovídá} few {neodpovídají} many {neodpovídá} other {neodpovídá}}: {addresses} (naposledy zkoušeno {time}). Přes ostatní pošta projde, jen později.',
  'verdict.mx-reachable.none-answers':
    'Přes {family} neodpovídá na portu 25 žádná adresa poštovních serverů: {addresses} (naposledy zkoušeno {time}).',
  'verdict.mx-reachable.not-tried': 'Žádná adresa poštovních serverů domény {domain} se nezkoušela.',
  'verdict.mx-reachable.no-address':
    'Žádný poštovní server domény {domain} nemá adresu, kterou by šlo vyzkoušet.',
  'verdict.mx-reachable.not-tried-yet': 'Adresy poštovních serverů domény {domain} se ještě zkoušejí.',
  'verdict.mx-reachable.not-all-tried':
    'Z {addresses} nepřišla odpověď (naposledy zkoušeno {time}), ale to nestačí k tvrzení, že přes {family} neodpovídá žádný z poštovních serverů domény {domain}: ne na každé adrese to některá zpráva zkusila.',
  'verdict.mx-reachable.our-side-unproven':
    'Z {addresses} nepřišla odpověď (naposledy zkoušeno {time}), ale nic nedokládá, že tehdy fungovalo naše vlastní {family}, takže to nikomu nepřičítáme.',
  'verdict.mx-reachable.silent-without-proof':
    'Odsud z {addresses} nepřichází odpověď (naposledy zkoušeno {time}); příčinou může být cesta mezi námi.',
  'verdict.mx-reachable.our-network':
    'Adresy poštovních serverů domény {domain} se nepodařilo vyzkoušet: selhala naše vlastní síť.',
  'verdict.mx-same-server.same-name': 'Přes IPv4 i IPv6 odpovídá stejný server: {name}.',
  'verdict.mx-same-server.different-names':
    'Na {host} odpovídají různé servery: přes IPv6 {ipv6}, přes IPv4 {ipv4}. Co jeden z nich dělá, může druhý dělat jinak.',
  'verdict.mx-same-server.names-vary':
    'Server {host} se ohlašuje jednou jedním, jednou jiným jménem ({ipv6}, {ipv4}), jak to dělá skupina serverů, takže podle jmen nelze říct, zda přes IPv4 i IPv6 odpovídají titíž.',
  'verdict.mx-same-server.seen-on-one-family':
    'Žádný poštovní server se neozval přes obojí, IPv4 i IPv6, takže nelze říct, zda na obojím odpovídá tentýž.',
  'verdict.starttls-receiving.encrypted':
    'Server {host} přijímá poštu šifrovaně ({version}).{certificate, select, good { Jeho certifikát je platný a zní na jeho jméno.} untrusted { Jeho certifikátu ostatní nedůvěřují ({problem}); poštovní servery to snášejí, není-li jim řečeno jinak.} elsewhere { Jeho certifikát je platný, ale zní na jiné jméno.} other {}}',
  'verdict.starttls-receiving.handshake-fails':
    'Server {host} na adrese {address} nabízí STARTTLS, ale šifrování se nenaváže: {text}.{sent, select, plain { Naše zpráva odešla nešifrovaně.} other {}}',
  'verdict.starttls-receiving.not-offered':
    'Server {host} na adrese {address} nenabízí STARTTLS, takže tam pošta chodí nešifrovaně.',
  'verdict.starttls-receiving.not-reached': 'S žádným poštovním serverem jsme se nedostali až ke STARTTLS.',
  'verdict.name-servers.answer-over-ipv6': 'Jmenné servery pro {zones} odpovídají přes IPv6.',
  'verdict.name-servers.some-silent':
    'Při dotazu odsud některé jmenné servery pro {zones} přes IPv6 neodpovídají: {servers}. Jiné ano, takže to jen trvá déle.',
  'verdict.name-servers.no-aaaa':
    'Žádný ze jmenných serverů pro {zones} nemá IPv6 adresu. Odesílatel, který má jen IPv6 a jehož resolver má také jen IPv6, váš poštovní server nenajde.',
  'verdict.name-servers.none-answers':
    'Žádný ze jmenných serverů pro {zones} neodpovídá za zónu přes IPv6, ačkoli IPv6 adresy mají: {servers}. Resolver, který má jen IPv6, váš poštovní server nenajde.',
  'verdict.name-servers.no-zone': 'Doména {domain} nemá jmenné servery, kterých by se šlo zeptat.',
  'verdict.name-servers.silent-without-proof':
    'Odsud jmenné servery pro {zones} přes IPv6 neodpovídají: {servers}; příčinou může být cesta mezi námi.',
  'verdict.name-servers.could-not-look': 'Jmenné servery pro {zones} se nepodařilo zjistit.',
  'verdict.name-servers.our-network':
    'Jmenných serverů pro {zones} se nešlo přes IPv6 zeptat: selhala naše vlastní síť.',
  'verdict.name-servers.our-dns':
    'Jmenné servery pro {zones} se nepodařilo zjistit, protože selhalo naše vlastní DNS.',
  'verdict.mta-sts.enforced':
    'MTA-STS: doména {domain} žádá šifrování s platným certifikátem (režim enforce).',
  'verdict.mta-sts.testing':
    'MTA-STS: doména {domain} má pravidla v režimu testing, který po odesílatelích chce jen hlášení.',
  'verdict.mta-sts.mx-not-in-policy':
    'MTA-STS: vynucovaná pravidla domény {domain} {count, plural, one {neuvádějí její poštovní server} few {neuvádějí žádný z jejích poštovních serverů} many {neuvádějí žádný z jejích poštovních serverů} other {neuvádějí žádný z jejích poštovních serverů}} ({hosts}). Odesílatelé, kteří se jimi řídí, nemohou doručit vůbec nic.',
  'verdict.mta-sts.certificate-not-valid':
    'MTA-STS zadržuje poštu pro doménu {domain}: {text}. Odesílatelé, kteří se pravidly řídí, nemohou doručovat.',
  'verdict.mta-sts.keeps-some-mail-back': 'MTA-STS zadržuje část pošty pro doménu {domain}: {text}.',
  'verdict.mta-sts.some-mx-not-in-policy':
    'MTA-STS: vynucovaná pravidla domény {domain} neuvádějí {hosts}. Odesílatelé, kteří se jimi řídí, tam nedoručují.',
  'verdict.mta-sts.testing-misses-mx':
    'MTA-STS: pravidla domény {domain} neuvádějí {hosts}. Jsou v režimu testing; kdyby se vynucovala, odesílatelé by tam nedoručovali.',
  'verdict.mta-sts.record-unreadable':
    'MTA-STS: TXT záznam na _mta-sts.{domain} {problem, select, several {je uveden víckrát} other {nelze přečíst}}, takže se odesílatelé chovají, jako by nebyl.',
  'verdict.mta-sts.no-policy-host':
    'MTA-STS: doména {domain} ohlašuje pravidla, ale mta-sts.{domain} nemá adresu, ze které by se dala stáhnout.',
  'verdict.mta-sts.policy-host-untrusted':
    'MTA-STS: doména {domain} ohlašuje pravidla, ale certifikát serveru mta-sts.{domain} pro něj není platný ({code}), takže se odesílatelé chovají, jako by pravidla nebyla.',
  'verdict.mta-sts.policy-not-served':
    'MTA-STS: doména {domain} ohlašuje pravidla, ale webový server mta-sts.{domain} {problem, select, status {odpovídá stavem {code}} type {je neposílá jako text/plain} other {posílá víc než 64 KiB}}, takže se odesílatelé chovají, jako by pravidla nebyla.',
  'verdict.mta-sts.policy-unreadable':
    'MTA-STS: doména {domain} ohlašuje pravidla, ale soubor nelze použít: {problem, select, version {neuvádí „version: STSv1“} mode {jeho mode není enforce, testing ani none} age {jeho max_age není počet sekund} mx {jeho řádky mx chybějí, je jich příliš, nebo to nejsou jména serverů} other {některý řádek nemá tvar „jméno: hodnota“}}.',
  'verdict.mta-sts.switched-off': 'MTA-STS: doména {domain} svá pravidla odvolala (režim none).',
  'verdict.mta-sts.no-policy': 'MTA-STS: doména {domain} nemá pravidla.',
  'verdict.mta-sts.could-not-look': 'MTA-STS domény {domain} se nepodařilo zjistit.',
  'verdict.mta-sts.our-dns':
    'MTA-STS domény {domain} se nepodařilo zjistit, protože selhalo naše vlastní DNS.',
  'verdict.dane.published':
    'DANE: pro {hosts} jsou zveřejněny TLSA záznamy. (Zda za ně ručí DNSSEC, odsud vidět není.)',
  'verdict.dane.some-hosts': 'DANE: TLSA záznamy mají jen některé poštovní servery domény {domain}: {hosts}.',
  'verdict.dane.not-published': 'DANE: poštovní servery domény {domain} nemají TLSA záznamy.',
  'verdict.dane.could-not-look':
    'DANE: TLSA záznamy poštovních serverů domény {domain} se nepodařilo zjistit všechny.',
  'verdict.dane.our-dns': 'DANE: TLSA záznamy se nepodařilo zjistit, protože selhalo naše vlastní DNS.',
} as const satisfies Partial<Record<keyof typeof receivingTextsEn, string>>
