import type { handedTextsEn } from './texts-en-handed.ts'

/** texts-en-handed.ts in Czech. */
export const handedTextsCs = {
  'handed.subject.failed': 'Proč se váš e-mail vrátil: {reason}',
  'handed.subject.cannot-send':
    'Proč se váš e-mail vrátil: váš poskytovatel neumí odesílat do domén jen s IPv6',
  'handed.subject.delayed': 'Proč se váš e-mail zdržel: {reason}',
  'handed.subject.good': 'Co jste nám poslali, není nedoručenka: váš e-mail prošel',
  'handed.subject.several': 'Proč se váš e-mail vrátil (počet příjemců: {count})',
  'handed.subject.automatic': 'Co jste nám poslali, je automatická odpověď, ne nedoručenka',
  'handed.subject.unread': 'V e-mailu od vás jsme žádnou nedoručenku nenašli',
  'handed.first.failed':
    'Váš e-mail{recipient, select, none {} other { pro {recipient}}} se vrátil: {reason}{family, select, ipv6 { (přes IPv6)} ipv4 { (přes IPv4)} other {}}.',
  'handed.first.cannot-send':
    'Váš e-mail pro {recipient} se vrátil a je z toho vidět, že váš poskytovatel neumí odesílat do domén jen s IPv6.',
  'handed.first.delayed':
    'Váš e-mail{recipient, select, none {} other { pro {recipient}}} zatím nebyl doručen: {reason}{family, select, ipv6 { (přes IPv6)} ipv4 { (přes IPv4)} other {}}. Server to zkouší dál{until, select, none {} other { (nejpozději {until})}}.',
  'handed.first.good':
    'Hlášení, které jste nám poslali, není nedoručenka: váš e-mail{recipient, select, none {} other { pro {recipient}}} prošel.',
  'handed.first.several':
    '{alike, select, failed {Váš e-mail se vrátil (počet příjemců: {count})} delayed {Váš e-mail zatím nebyl doručen a server to zkouší dál (počet příjemců: {count})} good {Hlášení, která jste nám poslali, nejsou nedoručenky: váš e-mail prošel (počet příjemců: {count})} other {Hlášení ve vašem e-mailu se týkají více příjemců (celkem {count}){failed, plural, =0 {} one {: od jednoho z nich se váš e-mail vrátil} few {: od # z nich se váš e-mail vrátil} many {: od # z nich se váš e-mail vrátil} other {: od # z nich se váš e-mail vrátil}}{delayed, plural, =0 {} one {; u jednoho to server ještě zkouší} few {; u # to server ještě zkouší} many {; u # to server ještě zkouší} other {; u # to server ještě zkouší}}{good, plural, =0 {} one {; k jednomu prošel} few {; ke # prošel} many {; k # prošel} other {; k # prošel}}}}{reason, select, none {.} other {: {reason}.}}',
  'handed.first.automatic':
    'Co jste nám poslali, je automatická odpověď (nepřítomnost v kanceláři a podobně), ne nedoručenka: váš e-mail se dostal k serveru, který za příjemce odpovídá.',
  'handed.first.unread':
    'Hledali jsme ve vašem e-mailu nedoručenku, ale nenašli jsme žádnou, kterou bychom uměli přečíst. Zatím tedy není co vysvětlovat.',
  'handed.part': 'DŮVOD {number} Z {count}: {reason}',
  'handed.more':
    '{count, plural, one {Jednoho dalšího příjemce} few {Další # příjemce} many {Dalších # příjemců} other {Dalších # příjemců}} tu vynecháváme; chcete-li číst o všech, pošlete nám v jednom e-mailu méně nedoručenek.',
  'handed.title.means': 'CO TO ZNAMENÁ',
  'handed.title.who': 'KDO TO MŮŽE NAPRAVIT',
  'handed.title.ask': 'CO UDĚLAT NEBO O CO POŽÁDAT',
  'handed.title.text': 'TEXT, KTERÝ JIM MŮŽETE POSLAT',
  'handed.title.said': 'CO ŘÍKÁ HLÁŠENÍ',
  'handed.title.us': 'CO TO ŘÍKÁ O IPV6',
  'handed.title.good': 'KDO HO DOSTAL',
  'handed.title.how': 'JAK NÁM POSLAT NEDORUČENKU',
  'handed.us.no-way':
    'Příjemcem je naše adresa, dostupná jen přes IPv6. Podle tohoto hlášení tam odesílající server poslat neumí, a právě na to se ptá schopnost 1 našeho testu: „Odesílání do domén jen s IPv6“.',
  'handed.us.perhaps':
    'Příjemcem je naše adresa, dostupná jen přes IPv6. Odesílající server se k ní nedostal; z jediného hlášení nelze říct, zda za to mohla jeho strana, nebo naše. O schopnosti 1 našeho testu, „Odesílání do domén jen s IPv6“, by rozhodl e-mail, který dorazí.',
  'handed.us.cannot-send':
    '{ability}: {state}. To je schopnost 1 našeho testu a tato nedoručenka o ní rozhoduje: adresa, na kterou jste psali, má jen IPv6.',
  'handed.us.delayed':
    'Příjemcem je naše adresa, dostupná jen přes IPv6. Odesílající server se k ní zatím nedostal. Dorazí-li e-mail, funguje schopnost 1 našeho testu, „Odesílání do domén jen s IPv6“.',
  'handed.us.says-nothing':
    'Příjemcem je naše adresa, dostupná jen přes IPv6, ale z tohoto důvodu nelze poznat, zda tam odesílající server poslat umí (schopnost 1 našeho testu, „Odesílání do domén jen s IPv6“).',
  'handed.us.reached':
    'Příjemcem je naše adresa a podle tohoto hlášení e-mail odmítl náš vlastní server. E-mail se k nám tedy dostal a hlášení neznamená, že by chybělo IPv6.',
  'handed.us.both':
    'Příjemcem je naše adresa, ale taková, která je dostupná i přes IPv4. Toto hlášení tedy o odesílání do domén jen s IPv6 (schopnost 1 našeho testu) nic neříká.',
  'handed.text.failed':
    '{recipient, select, none {Vrátil se mi e-mail} other {Vrátil se mi e-mail pro {recipient}}}{time, select, none {} other { ({time})}}.',
  'handed.text.delayed':
    '{recipient, select, none {Můj e-mail zatím nebyl doručen} other {Můj e-mail pro {recipient} zatím nebyl doručen}}{time, select, none {} other { ({time})}}.',
  'handed.text.server':
    '{server, select, none {Hlášení napsal server {reporter}.} other {{reporter, select, none {Poštovní server: {server}.} other {Poštovní server: {server}; hlášení napsal server {reporter}.}}}}',
  'handed.text.words': '{by, select, server {Slova serveru: {words}} other {Slova hlášení: {words}}}',
  'handed.text.own-words': '(Sem prosím zkopírujte slova serveru z hlášení, které vám přišlo.)',
  'handed.fact.reporter': 'Hlásí',
  'handed.fact.server': 'Poštovní server',
  'handed.fact.written': 'Napsáno',
  'handed.fact.tried': 'Poslední pokus',
  'handed.fact.until': 'Zkouší se do',
  'handed.good':
    '{action, select, delivered {doručeno} relayed {předáno serveru, který hlášení neposílá} other {předáno několika příjemcům, jak to dělají konference}}',
  'handed.their-domain': 'doménu příjemce',
  'handed.not-named': '(neuvedeno)',
  'handed.by-code': 'Poznáváme to jen podle kódu, protože slova nic neříkají, a kódy jsou často chybné.',
  'handed.your-side': 'U vašeho e-mailu je to váš vlastní poskytovatel: pošlete mu text, který následuje.',
  'handed.their-side':
    'To není váš vlastní poskytovatel. Můžete-li se s příjemcem spojit jinak, požádejte ho, ať předá text, který následuje.',
  'handed.our-side': 'To jsme my, takže není třeba nic předávat: hlášení máme.',
  'handed.wait': 'Nejdřív počkejte, e-mail ještě může být doručen. Kdyby se přece jen vrátil:',
  'handed.how.attach':
    'Nedoručenka je e-mail, v němž server říká, že ten váš nemohl doručit. Přepošlete ji na {address} jako přílohu, aby se z ní nic neztratilo:',
  'handed.how.gmail':
    'Gmail: v seznamu nedoručenku zaškrtněte, pak tři tečky nad ním a „Přeposlat jako přílohu“.',
  'handed.how.outlook':
    'Outlook: „Další“ vedle „Předat dál“, pak „Přeposlat jako přílohu“; v novém Outlooku a na webu přetáhněte nedoručenku ze seznamu do nového e-mailu. Soubor s příponou .msg ani winmail.dat přečíst neumíme.',
  'handed.how.thunderbird': 'Thunderbird: nabídka „Zpráva“, „Přeposlat jako“, „Přílohu“.',
  'handed.how.apple': 'Apple Mail: nabídka „Zpráva“, „Přeposlat jako přílohu“.',
  'handed.how.inline': 'Kde to nejde, přepošlete ji obvyklým způsobem a nechte v ní celý text tak, jak je.',
  'handed.unquoted':
    'Ani SPF, ani DKIM nedokládá, že je tento e-mail od vás. Z hlášení tu proto nic necitujeme.',
  'handed.closing': 'Případ {case}. Toto je jediná odpověď na váš e-mail; nic dalšího nepřijde.',
} as const satisfies Partial<Record<keyof typeof handedTextsEn, string>>
