import type { homeTextsEn } from './texts-en-home.ts'

/** texts-en-home.ts in Czech. */
export const homeTextsCs = {
  'home.title': 'Funguje vaše pošta přes IPv6?',
  'home.lead':
    'Pošlete jeden prázdný e-mail ze schránky, kterou chcete otestovat. Řekneme vám, zda se z ní dá napsat do internetu, který má jen IPv6, zda se odtamtud dá napsat do ní a kdo napraví, co nefunguje.',
  'home.start': 'Začít test',
  'home.came.title': 'Podíváme se, jak k nám váš e-mail přišel.',
  'home.came.text': 'Přes IPv6? Ze kterého serveru a s jakými doklady, že je od vás?',
  'home.a.title': 'Pošleme odpověď A.',
  'home.a.text':
    'Půjde přes IPv6, nebo IPv4, podle toho, co váš poštovní server přijme. Dorazit by k vám měla vždycky.',
  'home.b.title': 'Pošleme odpověď B.',
  'home.b.text':
    'Půjde jen přes IPv6, a to z domény, která nemá žádné IPv4. Právě to, zda k vám dorazí, testujeme.',
  'home.no-page': 'Jde to i bez stránky',
  'home.no-page.text': 'Stačí i prázdný e-mail na tuto adresu. Odkaz na výsledek vám pak přinese odpověď A.',
  'home.you': 'Vy a IPv6 při prohlížení této stránky',
  'home.you.ipv6': 'Na tuto stránku jste přišli přes IPv6, z {address}.',
  'home.you.ipv4': 'Na tuto stránku jste přišli přes IPv4, z {address}.',
  'home.you.note':
    'To se týká vašeho prohlížeče. Vaše pošta chodí jinudy: ze serveru na server, a ty mají vlastní adresy.',
  'home.pictures':
    'Každý z obrázků níže přichází jen jednou cestou, přes IPv6, nebo přes IPv4. Vidíte-li ho, váš prohlížeč ji umí použít.',
  'home.ipv6.asking': 'Ptáme se na naše jméno, které má jen IPv6…',
  'home.ipv6.reached': 'Váš prohlížeč umí IPv6. Na naše jméno, které má jen IPv6, se dostal z {address}.',
  'home.ipv6.missed': 'Váš prohlížeč se na naše jméno, které má jen IPv6, nedostal.',
  'home.ipv6.unknown': 'Zda váš prohlížeč umí IPv6, se nepodařilo poznat.',
  'home.ipv6.none': 'přes IPv6 bez odpovědi',
  'home.ipv4.asking': 'Ptáme se na naše jméno, které má jen IPv4…',
  'home.ipv4.reached': 'Váš prohlížeč umí IPv4. Na naše jméno, které má jen IPv4, se dostal z {address}.',
  'home.ipv4.missed': 'Váš prohlížeč se na naše jméno, které má jen IPv4, nedostal.',
  'home.ipv4.unknown': 'Zda váš prohlížeč umí IPv4, se nepodařilo poznat.',
  'home.ipv4.none': 'přes IPv4 bez odpovědi',
  'home.chose.ipv6': 'Má na vybranou a pro tuto stránku zvolil IPv6.',
  'home.chose.ipv4': 'Má na vybranou a pro tuto stránku zvolil IPv4.',
  'home.bounce': 'Místo toho přišla nedoručenka?',
  'home.bounce.text': 'Vrátil se vám e-mail a vy nevíte, co se v něm píše a čí je to chyba?',
  'home.bounce.link': 'Vysvětlíme vám ji',
  'home.kept': 'Co uchováváme',
  'home.kept.text':
    'Váš e-mail a co se z něj dozvíme, nejdéle {days, plural, one {den} few {{days} dny} many {{days} dne} other {{days} dní}} po testu. Žádné sledovací cookies, nikoho jiného se neptáme a test můžete kdykoli smazat.',
  'home.share': 'Ukažte tento test ostatním',
  'home.share.text': 'Mohou si telefonem naskenovat kód, nebo napsat adresu:',
  'home.share.qr': 'QR kód adresy této stránky',
  'home.samples-title': 'Toto je ukázka: e-mail pošlete kliknutím',
  'home.samples-how':
    'Tito poskytovatelé pošty existují jen na tomto počítači a většina z nich má nějakou závadu. Vyberte si jednoho a pošle e-mail na adresu uvedenou výše.',
} as const satisfies Partial<Record<keyof typeof homeTextsEn, string>>
