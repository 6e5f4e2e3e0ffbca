import type { outsideTextsEn } from './texts-en-outside.ts'

const answersOver = {
  'all-answer':
    '{count, plural, one {Jediná {family} adresa poštovních serverů domény {domain} na portu 25 odpovídá} few {Všechny {count} {family} adresy poštovních serverů domény {domain} na portu 25 odpovídají} many {Všech {count} {family} adres poštovních serverů domény {domain} na portu 25 odpovídá} other {Všech {count} {family} adres poštovních serverů domény {domain} na portu 25 odpovídá}}: {addresses}.',
  'some-answer':
    'Na portu 25 {open, plural, one {odpovídá} few {odpovídají} many {odpovídá} other {odpovídá}} {open} z celkem {count} {family} adres poštovních serverů domény {domain}, takže pošta projde, jen později. Při dotazu odsud ({time}) tyto neodpověděly: {addresses}.',
  'none-answers':
    'Přes {family} neodpovídá na portu 25 žádný poštovní server domény {domain}. Při dotazu odsud ({time}) {how, select, closed {byl port zavřený} silent {se nic nevrátilo} other {byl port zavřený, nebo se nic nevrátilo}}: {addresses}. {proof, select, indirect {Port 25 jiných serverů byl z tohoto počítače otevřený přes tu druhou rodinu adres; zda je otevřený i přes {family}, nešlo zvlášť ověřit.} canary {Jiný poštovní server tomuto počítači přes {family} odpověděl.} other {Jiné poštovní servery tomuto počítači přes {family} odpověděly.}}',
  'no-public-address':
    '{count, plural, one {Na {family} adresu} few {Na {family} adresy} many {Na {family} adresy} other {Na {family} adresy}} poštovních serverů domény {domain} se z internetu nikdo nedostane: {addresses}.',
  'no-address': 'Žádný poštovní server domény {domain} nemá {family} adresu, kterou by šlo vyzkoušet.',
  'no-such-domain': 'Doména {domain} v DNS neexistuje, takže přes {family} není co zkoušet.',
  'takes-no-mail': 'Doména {domain} v DNS uvádí, že nepřijímá poštu, takže není co zkoušet.',
  'turned-away':
    'Poštovní servery domény {domain} jsou přes {family} dostupné, ale tento počítač odmítají: „{text}“ ({addresses}). Může to být kvůli adrese, ze které přicházíme, takže o jiných to nic neříká.',
  'no-greeting':
    'Přes {family} sice někdo na {addresses} spojení přijme, ale žádný poštovní server nepromluvil: {text}. Může být schválně pomalý, nebo nedůvěřovat adrese, ze které přicházíme.',
  'not-all-tried':
    'Přes {family} z {addresses} nepřišla odpověď, ale ne každou adresu poštovních serverů domény {domain} šlo zkoušet dost dlouho.',
  'our-side-unproven':
    'Přes {family} z {addresses} nepřišla odpověď, ale nic nedokládá, že se tento počítač přes {family} dostane na port 25 kohokoli, takže to nikomu nepřičítáme.',
  'own-address':
    'Poštovní servery domény {domain} mají adresu právě tohoto počítače ({addresses}), což neříká nic o tom, jak se na ni dostanou jiní. Podívejte se z jiného počítače.',
  'could-not-look': '{family} adresy poštovních serverů domény {domain} se nepodařilo zjistit všechny.',
  'our-network':
    'Poštovní servery domény {domain} odsud nešlo přes {family} vyzkoušet: {text}. Ven se nedostane naše vlastní strana.',
  'our-dns':
    '{family} adresy poštovních serverů domény {domain} se nepodařilo zjistit, protože selhalo naše vlastní DNS.',
} as const

/** texts-en-outside.ts in Czech. */
export const outsideTextsCs = {
  'verdict.answers-over-ipv6.all-answer': answersOver['all-answer'],
  'verdict.answers-over-ipv6.some-answer': answersOver['some-answer'],
  'verdict.answers-over-ipv6.none-answers': answersOver['none-answers'],
  'verdict.answers-over-ipv6.no-public-address': answersOver['no-public-address'],
  'verdict.answers-over-ipv6.no-address': answersOver['no-address'],
  'verdict.answers-over-ipv6.no-such-domain': answersOver['no-such-domain'],
  'verdict.answers-over-ipv6.takes-no-mail': answersOver['takes-no-mail'],
  'verdict.answers-over-ipv6.turned-away': answersOver['turned-away'],
  'verdict.answers-over-ipv6.no-greeting': answersOver['no-greeting'],
  'verdict.answers-over-ipv6.not-all-tried': answersOver['not-all-tried'],
  'verdict.answers-over-ipv6.our-side-unproven': answersOver['our-side-unproven'],
  'verdict.answers-over-ipv6.own-address': answersOver['own-address'],
  'verdict.answers-over-ipv6.could-not-look': answersOver['could-not-look'],
  'verdict.answers-over-ipv6.our-network': answersOver['our-network'],
  'verdict.answers-over-ipv6.our-dns': answersOver['our-dns'],
  'verdict.answers-over-ipv4.all-answer': answersOver['all-answer'],
  'verdict.answers-over-ipv4.some-answer': answersOver['some-answer'],
  'verdict.answers-over-ipv4.none-answers': answersOver['none-answers'],
  'verdict.answers-over-ipv4.no-public-address': answersOver['no-public-address'],
  'verdict.answers-over-ipv4.no-address': answersOver['no-address'],
  'verdict.answers-over-ipv4.no-such-domain': answersOver['no-such-domain'],
  'verdict.answers-over-ipv4.takes-no-mail': answersOver['takes-no-mail'],
  'verdict.answers-over-ipv4.turned-away': answersOver['turned-away'],
  'verdict.answers-over-ipv4.no-greeting': answersOver['no-greeting'],
  'verdict.answers-over-ipv4.not-all-tried': answersOver['not-all-tried'],
  'verdict.answers-over-ipv4.our-side-unproven': answersOver['our-side-unproven'],
  'verdict.answers-over-ipv4.own-address': answersOver['own-address'],
  'verdict.answers-over-ipv4.could-not-look': answersOver['could-not-look'],
  'verdict.answers-over-ipv4.our-network': answersOver['our-network'],
  'verdict.answers-over-ipv4.our-dns': answersOver['our-dns'],
  'verdict.look-from-here.gets-out': 'Poštovní servery tomuto počítači odpověděly přes {families}.',
  'verdict.look-from-here.port-closed':
    'Port 25 je odsud zřejmě zavřený kamkoli: tomuto počítači neodpověděl žádný poštovní server, ani takový, který jistě běží ({text}). Mnoho sítí ho směrem ven zavírá. Spusťte to na serveru, nebo požádejte svého hostera, ať port 25 otevře.',
  'verdict.look-from-here.ipv6-missing':
    'Tento počítač nemá funkční IPv6 ({text}), takže přes IPv6 nešlo nic vyzkoušet. Spusťte to tam, kde IPv6 je.',
  'verdict.look-from-here.ipv6-closed':
    'Přes IPv6 neodpověděl tomuto počítači ani poštovní server, který jistě běží ({text}), takže co přes IPv6 nevyšlo, o jiných nic neříká. Spusťte to na serveru, nebo požádejte svého hostera, ať otevře port 25 přes IPv6.',
  'verdict.look-from-here.ipv4-missing':
    'Tento počítač nemá funkční IPv4 ({text}), takže přes IPv4 nešlo nic vyzkoušet.',
  'verdict.look-from-here.ipv4-closed':
    'Přes IPv4 neodpověděl tomuto počítači ani poštovní server, který jistě běží ({text}), takže co přes IPv4 nevyšlo, o jiných nic neříká.',
  'verdict.look-from-here.dns-failed':
    'Resolvery, kterých se tento počítač ptá, nejsou k použití ({text}). Uveďte jiné: --dns ADDRESS.',
  'verdict.look-from-here.unproven':
    'Nic nedokládá, že se tento počítač{families, select, IPv4 { přes IPv6} IPv6 { přes IPv4} other {}} dostane na port 25 kohokoli: neodpověděl mu žádný poštovní server a jiného se zeptat nešlo. Směrem ven může být zavřený. Spusťte to na serveru, nebo uveďte jako canary poštovní server, který jistě běží.',
  'verdict.look-from-here.not-asked':
    'Nebyl žádný poštovní server, který by šlo zkusit, takže nezáleželo na tom, zda se tento počítač na port 25 dostane.',
} as const satisfies Partial<Record<keyof typeof outsideTextsEn, string>>
