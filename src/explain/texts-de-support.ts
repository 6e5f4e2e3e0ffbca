import type { supportTextsEn } from './texts-en-support.ts'

/** texts-en-support.ts in German. */
export const supportTextsDe = {
  'support.greeting': 'Guten Tag!',
  'support.closing': 'Vielen Dank, dass Sie sich das ansehen.',
  'support.receiving.subject': 'Mailtest über IPv6: {short}',
  'support.receiving.failed':
    'Ich habe getestet, ob Mail über IPv6 mein Postfach ({recipient}) erreicht. Eine Testmail konnte nicht zugestellt werden: {short}.',
  'support.receiving.stuck':
    'Ich habe getestet, ob Mail über IPv6 mein Postfach ({recipient}) erreicht. Eine Testmail ist noch nicht zugestellt (seit Beginn: {duration}) und wird weiter versucht: {short}.',
  'support.receiving.returned':
    'Ich habe getestet, ob Mail über IPv6 mein Postfach ({recipient}) erreicht. Ihr Server hat eine Testmail angenommen und später zurückgeschickt: {short}.',
  'support.receiving.ask': 'Worum die Betreiber des Tests Sie bitten: {ask}',
  'support.receiving.log': 'Was geschah, Zeiten in UTC:',
  'support.receiving.control': 'Zum Vergleich: Diese Mail aus demselben Test wurde angenommen:',
  'support.receiving.report': 'Im Bericht, der zurückkam ({time}), steht: {words}',
  'support.receiving.unresolved': 'keine IPv6-Adresse im DNS für {hosts}',
  'support.receiving.sender':
    'Die Testmail kam von {source}, mit einem Envelope-Absender in {six}, einer Domain, die nur IPv6 hat. Ihre Message-ID:',
  'support.sending.subject': 'Senden über IPv6: etwas ist zu beheben',
  'support.sending.arrived':
    'Ich habe getestet, wie meine Mail über IPv6 hinausgeht. Sie kam an, aber die empfangende Seite fand etwas, weswegen andere sie ablehnen könnten:',
  'support.sending.log':
    'Die Verbindung, nach der Sie in Ihren Protokollen suchen können, mit der Zeit in UTC:',
  'support.sending.replied': 'die Mail wurde angenommen, als Vorgang {case}',
  'support.bounce.subject': 'Meine Mail kann nicht zugestellt werden: {reason}',
  'support.ask.client-reverse-dns':
    'Bitte geben Sie {address} einen Namen im Reverse-DNS (einen PTR-Eintrag), dessen AAAA-Eintrag zu dieser Adresse zurückführt.',
  'support.ask.client-address':
    'Bitte lassen Sie Ihre ausgehenden Mailserver natives IPv6 statt der Tunneladresse {address} benutzen.',
  'support.ask.helo-name':
    'Bitte lassen Sie den Server mit der Adresse {address} sich (HELO, EHLO) mit seinem vollständigen Hostnamen melden, einem, den das DNS kennt.',
  'support.ask.spf':
    'Bitte nehmen Sie die IPv6-Adressen, die für {domain} senden, in deren SPF-Eintrag auf (Mechanismen ip6:), oder berichtigen Sie diesen Eintrag.',
  'support.ask.spf-families':
    'Bitte berichtigen Sie den SPF-Eintrag von {domain}, sodass er die IPv6-Adressen abdeckt, die dafür senden, und mit 10 DNS-Abfragen zu lesen ist.',
  'support.report': 'Alles, was der Test fand, jeder Schritt mit seiner Zeit: {link}',
} as const satisfies Partial<Record<keyof typeof supportTextsEn, string>>
