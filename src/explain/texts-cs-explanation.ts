import type { explanationTextsEn } from './texts-en-explanation.ts'

/** texts-en-explanation.ts in Czech. */
export const explanationTextsCs = {
  'explanation.subject': 'Odpověď B nedorazila: {cause}',
  'explanation.subject-stuck': 'Odpověď B zatím nedorazila: {cause}',
  'explanation.first': 'Odpověď B na váš test ({time}) k vám nedorazila.',
  'explanation.first-stuck':
    'Odpověď B na váš test ({time}) k vám zatím nedorazila; dál ji zkoušíme doručit (nejpozději {until}).',
  'explanation.means': 'CO TO ZNAMENÁ',
  'explanation.who': 'KDO TO MŮŽE NAPRAVIT',
  'explanation.ask': 'TEXT, KTERÝ JIM MŮŽETE POSLAT',
  'explanation.ask-nobody': 'CO MŮŽETE UDĚLAT VY',
  'explanation.said': 'CO ŘEKL SERVER',
  'explanation.said-us': 'CO JSME ZJISTILI',
  'explanation.details': 'VŠECHNY POKUSY O DORUČENÍ ODPOVĚDI B (časy v UTC)',
  'explanation.tried': 'CO JSME ZKUSILI',
  'explanation.tried.A': 'odesílatel s IPv4, přes IPv6 nebo IPv4',
  'explanation.tried.B': 'odesílatel jen s IPv6, a jen přes IPv6',
  'explanation.tried.B4': 'odesílatel jen s IPv6, cestou, kudy prošla A',
  'explanation.tried.L3': 'pouze obálkový odesílatel jen s IPv6, cestou, kudy prošla A',
  'explanation.tried.L4': 'pouze hlavička From jen s IPv6, cestou, kudy prošla A',
  'explanation.outcome.accepted': 'přijato přes {family}',
  'explanation.outcome.bounced': 'přijato přes {family}, pak vráceno',
  'explanation.outcome.refused':
    '{times, plural, one {odmítnuto} few {odmítnuto, a pak znovu} many {odmítnuto, a pak znovu} other {odmítnuto, a pak znovu}} ({words})',
  'explanation.outcome.deferred': 'zatím odloženo ({words})',
  'explanation.outcome.gave-up': 'odkládáno, až jsme to vzdali ({words})',
  'explanation.outcome.not-reached': 'nedoručeno ({words})',
  'explanation.outcome.untried': 'zatím nezkoušeno',
  'explanation.report-attached': 'Hlášení, které se vrátilo, je v příloze.',
  'explanation.greylisted.means': 'To děláme: každý pokus s odpovědí B přichází ze stejné adresy.',
  'explanation.greylisted.who':
    'Nikdo, dokud to ještě zkoušíme. Nebude-li přijat žádný pokus: ten, kdo pro vás poštu přijímá.',
  'explanation.passed-on':
    'Váš poštovní server zprávu převzal, ale on nebo některý server za ním ji nedokázal předat dál.',
  'explanation.closing': 'Případ {case}. Toto je jediné vysvětlení k tomuto testu; nic dalšího nepřijde.',
  'explanation.greeting': 'Dobrý den!',
  'explanation.facts':
    'Testovací zprávu pro {recipient} se přes IPv6 nepodařilo doručit ({time}). Pokus skončil při tomto kroku: {stage}.',
  'explanation.facts-stuck':
    'Od {since} se nedaří přes IPv6 doručit testovací zprávu pro {recipient}. Poslední pokus ({time}) skončil při tomto kroku: {stage}.',
  'explanation.facts-returned':
    'Váš poštovní server přijal přes IPv6 testovací zprávu pro {recipient} ({time}). Později ({returned}) se vrátilo hlášení, že ji nebylo možné doručit.',
  'explanation.facts-host': 'Poštovní server: {host}, adresa {address}, port 25.',
  'explanation.facts-source': 'Odesláno z adresy {source}, doména {six} (má jen IPv6).',
  'explanation.facts-words': 'Odpověď vašeho serveru: {words}',
  'explanation.facts-seen': 'Co jsme viděli: {words}.',
  'explanation.try': '{time}  {step}: {words}',
  'stage.resolve': 'hledání poštovního serveru v DNS',
  'stage.connect': 'navázání spojení',
  'stage.greeting': 'čekání na úvodní pozdrav',
  'stage.ehlo': 'EHLO',
  'stage.starttls': 'STARTTLS',
  'stage.mail': 'MAIL FROM',
  'stage.rcpt': 'RCPT TO',
  'stage.data': 'DATA',
  'stage.dot': 'konec zprávy',
  'stage.done': 'přijato',
} as const satisfies Partial<Record<keyof typeof explanationTextsEn, string>>
