import type { answerTextsEn } from './texts-en-answer.ts'

/** texts-en-answer.ts in German. */
export const answerTextsDe = {
  'answer.subject': 'Re: {subject} [{tag}]',
  'answer.subject-without': 'Ihr IPv6-Mailtest [{tag}]',
  'answer.A.tag': 'A: IPv6 oder IPv4',
  'answer.B.tag': 'B: nur IPv6',
  'answer.B4.tag': 'B4: reiner IPv6-Absender, über IPv4 oder IPv6',
  'answer.L3.tag': 'L3: Envelope-Absender nur mit IPv6',
  'answer.L4.tag': 'L4: Header-From nur mit IPv6',
  'answer.A.first':
    'Dies ist Antwort A. Sie kommt von einer Domain mit IPv4, über IPv6 oder, wenn das nicht geht, über IPv4.',
  'answer.B.first':
    'Dies ist Antwort B. Sie kommt nur über IPv6, von einer Domain ohne IPv4: Ihr Anbieter kann solche Mail empfangen.',
  'answer.B4.first':
    'Dies ist Mail B4. Sie kommt von einer Domain ohne IPv4, über IPv6 oder, wenn das nicht geht, über IPv4.',
  'answer.L3.first': 'Dies ist Mail L3. Nur ihr Envelope-Absender liegt in einer Domain ohne IPv4.',
  'answer.L4.first': 'Dies ist Mail L4. Nur ihr Header-From liegt in einer Domain ohne IPv4.',
  'answer.other-A':
    'Antwort B ist unterwegs: von einer Domain ohne IPv4, nur über IPv6. Wenn sie in zehn Minuten nicht da ist, {where}',
  'answer.other-B': 'Antwort A kommt von einer Domain mit IPv4. Wenn eine der beiden fehlt, {where}',
  'answer.other-variant':
    'Sie hilft herauszufinden, warum Antwort B nicht durchkam. Sie brauchen nichts zu tun; wenn Sie wissen möchten, was sie gezeigt hat, {where}',
  'answer.look-here': 'sehen Sie hier nach: {link}',
  'answer.wait-for-explanation': 'warten Sie auf eine weitere Mail: Sie sagt Ihnen, was schiefging und wo.',
  'answer.so-far': 'WAS WIR BISHER WISSEN',
  'answer.how-it-came': 'WIE IHRE MAIL KAM',
  'answer.client': 'Client',
  'answer.name': 'Name',
  'answer.name-confirmed': '{name} (führt zur Adresse zurück)',
  'answer.name-unconfirmed': '{name} (führt nicht zur Adresse zurück)',
  'answer.no-name': 'kein Name im Reverse-DNS',
  'answer.name-unknown': 'ließ sich nicht ermitteln',
  'answer.greeting': 'Begrüßung',
  'answer.encryption': 'Verschlüsselt',
  'answer.encryption-none': 'nein',
  'answer.taken': 'Angenommen',
  'answer.taken-at': '{time} auf {host}',
  'answer.hops': 'Stationen',
  'answer.hops-counted': '{ipv6} über IPv6, {ipv4} über IPv4, {other} unbekannt',
  'answer.your-mx': 'WOHIN IHRE MAIL GEHT',
  'answer.noticed': 'WAS UNS AUFFIEL',
  'answer.noticed-more':
    '{count, plural, one {Ein weniger wichtiger Punkt ist} other {{count} weniger wichtige Punkte sind}} hier weggelassen.',
  'answer.all-well': 'Nichts, was im Weg stünde.',
  'answer.none': 'keine',
  'answer.unknown': 'ließ sich nicht ermitteln',
  'answer.case':
    'Vorgang {case}. Auf einen Test folgen zwei Antworten. Kommt B nicht durch, suchen bis zu drei weitere Mails den Grund, und eine Erklärung sagt, was sie ergaben; sonst folgt nichts.',
  'answer.stop': 'Diese Mail war nicht von Ihnen? Nichts mehr von uns bekommen: {link}',
} as const satisfies Partial<Record<keyof typeof answerTextsEn, string>>
