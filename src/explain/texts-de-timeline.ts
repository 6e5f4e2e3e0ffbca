import type { timelineTextsEn } from './texts-en-timeline.ts'

/** texts-en-timeline.ts in German. */
export const timelineTextsDe = {
  'timeline.title': 'Schritt für Schritt',
  'timeline.zone': 'Alle Zeiten in UTC. Das Neueste steht unten.',
  'timeline.to-come': 'Was noch kommt',
  'timeline.left-out':
    '{count, plural, one {Ein Schritt dazwischen ist} other {# Schritte dazwischen sind}} hier weggelassen. Im JSON stehen alle.',
  'timeline.connected':
    '{name, select, none {Ein Server ({address})} other {{name} ({address})}} hat sich über {family} mit uns verbunden.',
  'timeline.greeted': 'Er stellte sich als „{name}“ vor.',
  'timeline.encrypted': 'Die Verbindung war verschlüsselt ({version}).',
  'timeline.mail':
    '{sender, select, none {Er nannte keinen Absender.} other {Er nannte den Absender: {sender}.}}',
  'timeline.taken': 'Wir haben Ihre Mail angenommen ({bytes, plural, one {ein Byte} other {# Bytes}}).',
  'timeline.proofs':
    'Wir haben geprüft, wer sie wirklich gesendet hat. SPF: {spf}, DKIM: {dkim}, DMARC: {dmarc}.',
  'timeline.looked': 'Wir haben Ihre Mailserver und die Namen um sie herum nachgeschlagen.',
  'timeline.looked-further': 'Wir haben uns Ihre Domain genauer angesehen: Nameserver, SPF, MTA-STS, DANE.',
  'timeline.letter.A': 'Antwort A',
  'timeline.letter.B': 'Antwort B',
  'timeline.letter.B4': 'Mail B4',
  'timeline.letter.L3': 'Mail L3',
  'timeline.letter.L4': 'Mail L4',
  'timeline.letter.explanation': 'Die Erklärung',
  'timeline.letter.unknown': 'Eine Mail',
  'timeline.written.A':
    'Wir haben Antwort A geschrieben: von einer Domain mit IPv4, über IPv6 oder sonst über IPv4.',
  'timeline.written.B': 'Wir haben Antwort B geschrieben: von einer Domain ohne IPv4, nur über IPv6.',
  'timeline.written.B4': 'Wir haben Mail B4 geschrieben: derselbe Absender wie bei B, auf dem Weg von A.',
  'timeline.written.L3':
    'Wir haben Mail L3 geschrieben: Nur ihr Envelope-Absender liegt in einer reinen IPv6-Domain.',
  'timeline.written.L4':
    'Wir haben Mail L4 geschrieben: Nur das From in ihrem Header liegt in einer reinen IPv6-Domain.',
  'timeline.written.explanation': 'Wir haben eine Mail geschrieben, die erklärt, was schiefging.',
  'timeline.attempt.accepted':
    '{letter}: {host, select, none {Der Server} other {{host}}} hat sie angenommen{family, select, none {} other {, über {family} ({address})}}.',
  'timeline.attempt.refused':
    '{letter}: {host, select, none {Der Server} other {{host}}} hat sie abgelehnt{family, select, none {} other {, über {family} ({address})}}. Schritt: {stage}.',
  'timeline.attempt.no-way': '{letter}: Es gibt keinen Weg, sie zu senden.',
  'timeline.attempt.deferred':
    '{letter}: {host, select, none {Der Server} other {{host}}} bat uns, später wiederzukommen{family, select, none {} other { ({family}, {address})}}. Schritt: {stage}.',
  'timeline.attempt.dns': '{letter}: Der Mailserver ließ sich nicht ermitteln.',
  'timeline.attempt.unreached':
    '{letter}: {host, select, none {Der Server} other {{host}}} war nicht zu erreichen{family, select, none {} other {, über {family} ({address})}}.',
  'timeline.attempt.broken-off':
    '{letter}: Die Sitzung mit {host, select, none {dem Server} other {{host}}} brach ab{family, select, none {} other { ({family}, {address})}}. Schritt: {stage}.',
  'timeline.attempt.policy':
    '{letter}: Wir haben sie zurückgehalten, wie es die Richtlinie Ihrer Domain (MTA-STS) verlangt.',
  'timeline.attempt.ours': '{letter}: Das Hindernis lag bei uns selbst.',
  'timeline.gave-up': '{letter}: Ihre Zeit ist um; wir haben aufgegeben.',
  'timeline.report.failed':
    '{letter} kam zurück: Ihre Mailserver hatten sie angenommen und konnten sie nicht zustellen.',
  'timeline.report.delayed':
    '{letter} verspätet sich: Ihre Mailserver haben sie und versuchen weiter, sie zuzustellen.',
  'timeline.report.delivered': '{letter}: Ihre Mailserver melden, dass sie zugestellt wurde.',
  'timeline.report.relayed': '{letter}: Ihre Mailserver melden, dass sie sie weitergegeben haben.',
  'timeline.report.expanded':
    '{letter}: Ihre Mailserver melden, dass sie sie an mehrere Personen weitergegeben haben.',
  'timeline.report.auto-reply': '{letter}: Eine automatische Antwort kam zurück; sie ist also angekommen.',
  'timeline.report.unread': '{letter}: Etwas kam zurück, das wir nicht lesen konnten.',
  'timeline.callout':
    'Ein Server ({client}) fragte unseren, ob es den Absender einer Mail gibt ({letter}). Wir antworteten {code}.',
  'timeline.confirmed.delivered-dsn': '{letter} ist durch einen Zustellbericht bestätigt.',
  'timeline.confirmed.reply': '{letter} ist bestätigt: Sie haben darauf geantwortet.',
  'timeline.confirmed.auto-reply': '{letter} ist durch eine automatische Antwort bestätigt.',
  'timeline.confirmed.inbox': 'Sie sagten: {letter} ist im Posteingang.',
  'timeline.confirmed.spam': 'Sie sagten: {letter} ist im Spam-Ordner.',
  'timeline.confirmed.page': 'Sie sagten: {letter} ist angekommen.',
  'timeline.said-missing': 'Sie sagten: Antwort B ist nicht angekommen.',
  'timeline.handed': 'Sie haben uns einen Bounce geschickt{reason, select, none {} other { ({reason})}}.',
  'timeline.knock':
    'Wir haben über {family} bei {host} ({address}) angeklopft: {how, select, answered {Er antwortet.} refused {Die Verbindung wurde abgewiesen.} silent {Niemand antwortete.} unreached {Von hier gibt es keinen Weg dorthin.} ours {Das Hindernis lag bei uns.} other {Das Gespräch brach ab.}}',
  'timeline.own-check':
    '{how, select, works {Wir haben bei uns selbst nachgesehen: Alles funktioniert.} failed {Wir haben bei uns selbst nachgesehen und einen Fehler gefunden.} other {Wir haben bei uns selbst nachgesehen; es ließ sich nichts sagen.}}',
  'timeline.event.explanation-dropped':
    'Antwort A ist endgültig gescheitert; mehr kann Ihnen also keine Mail sagen.',
  'timeline.event.letter-dropped': 'Eine unserer Mails ging bei uns selbst verloren.',
  'timeline.event.looks-repeated':
    'Unser eigenes DNS war ausgefallen; darum haben wir alles noch einmal nachgeschlagen.',
  'timeline.event.opted-out':
    'Der Inhaber der Adresse möchte keine Mail mehr von uns; darum wird nichts mehr gesendet.',
  'timeline.closed': 'Der Test ist abgeschlossen.',
  'timeline.next-try': '{letter}: nächster Versuch, Nummer {number}.',
  'timeline.gives-up': '{letter}: Wenn sie bis dahin niemand angenommen hat, geben wir auf.',
  'timeline.closes':
    'Der Test wird abgeschlossen, wenn nichts mehr geschieht. Bis dahin zählt ein Bounce noch.',
} as const satisfies Partial<Record<keyof typeof timelineTextsEn, string>>
