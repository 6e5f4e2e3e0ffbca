import type { troubleTextsEn } from './texts-en-troubles.ts'

/** texts-en-troubles.ts in German. */
export const troubleTextsDe = {
  'trouble.no-domain': 'die Domain gibt es im DNS nicht',
  'trouble.null-mx': 'die Domain nimmt keine Mail an (Null-MX)',
  'trouble.no-address': 'im DNS steht keine Adresse, die diese Mail nutzen könnte',
  'trouble.dns': 'die Mailserver ließen sich im DNS nicht ermitteln',
  'trouble.refused': 'die Verbindung wurde abgewiesen',
  'trouble.timed-out': 'niemand antwortete rechtzeitig',
  'trouble.unreachable': 'von hier führt kein Weg dorthin',
  'trouble.lost': 'die Verbindung riss ab',
  'trouble.tls': 'eine Verschlüsselung (TLS) kam nicht zustande',
  'trouble.protocol': 'die Antwort war kein SMTP{words, select, none {} other {: „{words}“}}',
  'trouble.smtputf8': 'der Server kennt SMTPUTF8 nicht',
  'trouble.unnamed': 'die MTA-STS-Richtlinie nennt diesen Server nicht',
  'trouble.no-tls': 'die MTA-STS-Richtlinie verlangt Verschlüsselung, und es gibt keine',
  'trouble.certificate': 'die MTA-STS-Richtlinie verlangt ein gültiges Zertifikat, und dieses ist keines',
  'trouble.crowded': 'alle unsere Verbindungen waren belegt',
  'trouble.expired': 'die Zeit für die Zustellung ist abgelaufen',
  'trouble.ours': 'es scheiterte auf unserem eigenen Rechner',
  'trouble.canary': 'auch ein Server, der sicher läuft, antwortete uns nicht ({code})',
  'trouble.unanswered': 'keine Antwort ({code})',

  'fault.ptr': 'der Reverse-DNS-Eintrag von {subject} fehlt oder führt nicht zurück',
  'fault.helo': 'der Name {subject}, mit dem wir grüßen, führt nicht zu unserer Adresse',
  'fault.spf': 'SPF von {subject} lässt uns nicht durch',
  'fault.dkim': 'der DKIM-Eintrag von {subject} fehlt oder gehört nicht zu unserem Schlüssel',
  'fault.mx': 'kein Mailserver von {subject} hat eine Adresse',
  'fault.block-list': '{subject} steht auf einer Sperrliste',
  'fault.full': 'unser Server hatte keinen Platz für eine Verbindung von {subject}',

  'record.several': '{name} hat mehrere SPF-Einträge',
  'record.term': 'unverständlicher Teil {term}{name, select, none {} other { im Eintrag von {name}}}',
  'record.twice': '{term} steht zweimal darin{name, select, none {} other { (im Eintrag von {name})}}',
  'record.too-many-hosts': '{name} hat zu viele MX-Hosts',
  'record.without-record': 'er verweist auf {name}, wo es keinen SPF-Eintrag gibt',
} as const satisfies Partial<Record<keyof typeof troubleTextsEn, string>>
