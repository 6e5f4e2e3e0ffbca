import type { supportTextsEn } from './texts-en-support.ts'

/** texts-en-support.ts in Czech. */
export const supportTextsCs = {
  'support.greeting': 'Dobrý den!',
  'support.closing': 'Děkuji, že se na to podíváte.',
  'support.receiving.subject': 'Test pošty přes IPv6: {short}',
  'support.receiving.failed':
    'Vyzkoušel/a jsem, zda do mé schránky ({recipient}) dorazí pošta přes IPv6. Testovací zprávu se nepodařilo doručit: {short}.',
  'support.receiving.stuck':
    'Vyzkoušel/a jsem, zda do mé schránky ({recipient}) dorazí pošta přes IPv6. Testovací zprávu se zatím nedaří doručit (už {duration}) a dál se to zkouší: {short}.',
  'support.receiving.returned':
    'Vyzkoušel/a jsem, zda do mé schránky ({recipient}) dorazí pošta přes IPv6. Váš server testovací zprávu přijal a později ji vrátil: {short}.',
  'support.receiving.ask': 'O co vás žádají provozovatelé testu: {ask}',
  'support.receiving.log': 'Co se stalo, časy jsou v UTC:',
  'support.receiving.control': 'Pro srovnání, tato zpráva ze stejného testu byla přijata:',
  'support.receiving.report': 'V hlášení, které se vrátilo ({time}), stojí: {words}',
  'support.receiving.unresolved': 'v DNS není IPv6 adresa pro {hosts}',
  'support.receiving.sender':
    'Testovací zpráva přišla z {source} s obálkovým odesílatelem v {six}, doméně, která má jen IPv6. Její Message-ID:',
  'support.sending.subject': 'Odesílání pošty přes IPv6: je co napravit',
  'support.sending.arrived':
    'Vyzkoušel/a jsem, jak moje pošta odchází přes IPv6. Dorazila, ale přijímající strana našla věci, kvůli kterým ji jiní mohou odmítat:',
  'support.sending.log': 'Spojení, které je třeba hledat ve vašem logu, s časem v UTC:',
  'support.sending.replied': 'e-mail byl přijat jako případ {case}',
  'support.bounce.subject': 'Můj e-mail nelze doručit: {reason}',
  'support.ask.client-reverse-dns':
    'Prosím, dejte adrese {address} jméno v reverzním DNS (PTR záznam), jehož AAAA záznam vede zpět na tuto adresu.',
  'support.ask.client-address':
    'Prosím, nechte své odchozí poštovní servery používat nativní IPv6 místo adresy tunelu {address}.',
  'support.ask.helo-name':
    'Prosím, nechte server na adrese {address} ohlašovat se (HELO, EHLO) úplným jménem, které je v DNS.',
  'support.ask.spf':
    'Prosím, doplňte do SPF záznamu domény {domain} IPv6 adresy, které za ni odesílají (mechanismy ip6:), nebo ten záznam opravte.',
  'support.ask.spf-families':
    'Prosím, opravte SPF záznam domény {domain} tak, aby pamatoval na IPv6 adresy, které za ni odesílají, a šel přečíst do 10 DNS dotazů.',
  'support.report': 'Všechno, co test zjistil, každý krok s časem: {link}',
} as const satisfies Partial<Record<keyof typeof supportTextsEn, string>>
