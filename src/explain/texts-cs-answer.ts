import type { answerTextsEn } from './texts-en-answer.ts'

/** texts-en-answer.ts in Czech. */
export const answerTextsCs = {
  'answer.subject': 'Re: {subject} [{tag}]',
  'answer.subject-without': 'Váš test pošty přes IPv6 [{tag}]',
  'answer.A.tag': 'A: IPv6 nebo IPv4',
  'answer.B.tag': 'B: jen IPv6',
  'answer.B4.tag': 'B4: odesílatel jen s IPv6, přes IPv4 nebo IPv6',
  'answer.L3.tag': 'L3: obálkový odesílatel jen s IPv6',
  'answer.L4.tag': 'L4: hlavička From jen s IPv6',
  'answer.A.first':
    'Toto je odpověď A. Přichází z domény, která má IPv4, a to přes IPv6, a když to nejde, přes IPv4.',
  'answer.B.first':
    'Toto je odpověď B. Přichází jen přes IPv6, a to z domény, která nemá IPv4: váš poskytovatel umí takovou poštu přijmout.',
  'answer.B4.first':
    'Toto je zpráva B4. Přichází z domény, která nemá IPv4, a to přes IPv6, a když to nejde, přes IPv4.',
  'answer.L3.first': 'Toto je zpráva L3. V doméně bez IPv4 je jen její obálkový odesílatel.',
  'answer.L4.first': 'Toto je zpráva L4. V doméně bez IPv4 je jen adresa v její hlavičce From.',
  'answer.other-A':
    'Odpověď B je na cestě: z domény, která nemá IPv4, a jen přes IPv6. Nedorazí-li do deseti minut, {where}',
  'answer.other-B': 'Odpověď A přichází z domény, která má IPv4. Chybí-li jedna z obou odpovědí, {where}',
  'answer.other-variant':
    'Pomáhá zjistit, proč neprošla odpověď B. Nemusíte nic dělat; chcete-li vědět, co ukázala, {where}',
  'answer.look-here': 'podívejte se sem: {link}',
  'answer.wait-for-explanation': 'počkejte ještě na jeden e-mail: řekne vám, co se nepovedlo a kde.',
  'answer.so-far': 'CO ZATÍM VÍME',
  'answer.how-it-came': 'JAK VÁŠ E-MAIL PŘIŠEL',
  'answer.client': 'Klient',
  'answer.name': 'Jméno',
  'answer.name-confirmed': '{name} (vede zpět na tuto adresu)',
  'answer.name-unconfirmed': '{name} (na tuto adresu zpět nevede)',
  'answer.no-name': 'bez jména v reverzním DNS',
  'answer.name-unknown': 'nepodařilo se zjistit',
  'answer.greeting': 'Pozdrav',
  'answer.encryption': 'Šifrování',
  'answer.encryption-none': 'žádné',
  'answer.taken': 'Přijato',
  'answer.taken-at': '{time} na {host}',
  'answer.hops': 'Předání',
  'answer.hops-counted': 'přes IPv6: {ipv6}, přes IPv4: {ipv4}, neznámo jak: {other}',
  'answer.your-mx': 'KAM VÁM CHODÍ POŠTA',
  'answer.noticed': 'ČEHO JSME SI VŠIMLI',
  'answer.noticed-more':
    '{count, plural, one {Jeden méně důležitý bod tu vynecháváme} few {{count} méně důležité body tu vynecháváme} many {{count} méně důležitých bodů tu vynecháváme} other {{count} méně důležitých bodů tu vynecháváme}}.',
  'answer.all-well': 'Ničeho, co by vadilo.',
  'answer.none': 'žádné',
  'answer.unknown': 'nepodařilo se zjistit',
  'answer.case':
    'Případ {case}. Na každý test přijdou dvě odpovědi. Kdyby B neprošla, až tři další zprávy vyzkoušejí proč a jedno vysvětlení řekne, co se zjistilo; nic dalšího nepřijde.',
  'answer.stop': 'Tento e-mail jste neposlali vy? Aby vám od nás už nic nechodilo: {link}',
} as const satisfies Partial<Record<keyof typeof answerTextsEn, string>>
