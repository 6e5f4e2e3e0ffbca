import type { explanationTextsEn } from './texts-en-explanation.ts'

/** texts-en-explanation.ts in German. */
export const explanationTextsDe = {
  'explanation.subject': 'Antwort B kam nicht an: {cause}',
  'explanation.subject-stuck': 'Antwort B ist noch nicht da: {cause}',
  'explanation.first': 'Antwort B auf Ihren Test vom {time} hat Sie nicht erreicht.',
  'explanation.first-stuck':
    'Antwort B auf Ihren Test vom {time} hat Sie noch nicht erreicht; wir versuchen es weiter bis zum {until}.',
  'explanation.means': 'WAS DAS BEDEUTET',
  'explanation.who': 'WER ES BEHEBEN KANN',
  'explanation.ask': 'TEXT ZUM WEITERSCHICKEN',
  'explanation.ask-nobody': 'WAS SIE TUN KÖNNEN',
  'explanation.said': 'WAS DER SERVER SAGTE',
  'explanation.said-us': 'WAS WIR FANDEN',
  'explanation.details': 'ALLE VERSUCHE MIT ANTWORT B (Zeiten in UTC)',
  'explanation.tried': 'WAS WIR VERSUCHT HABEN',
  'explanation.tried.A': 'Absender mit IPv4, über IPv6 oder IPv4',
  'explanation.tried.B': 'reiner IPv6-Absender, nur über IPv6',
  'explanation.tried.B4': 'reiner IPv6-Absender, auf dem Weg von A',
  'explanation.tried.L3': 'nur der Envelope-Absender in reiner IPv6-Domain, auf dem Weg von A',
  'explanation.tried.L4': 'nur das Header-From in reiner IPv6-Domain, auf dem Weg von A',
  'explanation.outcome.accepted': 'angenommen über {family}',
  'explanation.outcome.bounced': 'angenommen über {family}, dann zurückgeschickt',
  'explanation.outcome.refused':
    '{times, plural, one {abgelehnt} other {abgelehnt, und noch einmal abgelehnt}} ({words})',
  'explanation.outcome.deferred': 'bisher nur vorläufig abgewiesen ({words})',
  'explanation.outcome.gave-up': 'vorläufig abgewiesen, bis wir aufgaben ({words})',
  'explanation.outcome.not-reached': 'nicht zugestellt ({words})',
  'explanation.outcome.untried': 'noch nicht versucht',
  'explanation.report-attached': 'Der Bericht, der zurückkam, liegt bei.',
  'explanation.greylisted.means': 'Das tun wir: Jeder Versuch mit Antwort B kommt von derselben Adresse.',
  'explanation.greylisted.who':
    'Niemand, solange wir es noch versuchen. Wird kein Versuch angenommen: wer für Sie Mail empfängt.',
  'explanation.passed-on':
    'Ihr Mailserver nahm die Mail an, aber er oder einer dahinter konnte sie nicht weitergeben.',
  'explanation.closing':
    'Vorgang {case}. Dies ist die einzige Erklärung zu diesem Test; es folgt nichts weiter.',
  'explanation.greeting': 'Guten Tag!',
  'explanation.facts':
    'Am {time} konnte eine Testmail an {recipient} über IPv6 nicht zugestellt werden. Sie scheiterte bei diesem Schritt: {stage}.',
  'explanation.facts-stuck':
    'Seit dem {since} konnte eine Testmail an {recipient} über IPv6 nicht zugestellt werden. Der letzte Versuch am {time} endete bei diesem Schritt: {stage}.',
  'explanation.facts-returned':
    'Am {time} nahm Ihr Mailserver über IPv6 eine Testmail an {recipient} an. Am {returned} kam ein Bericht zurück, dass sie nicht zugestellt werden konnte.',
  'explanation.facts-host': 'Mailserver: {host}, Adresse {address}, Port 25.',
  'explanation.facts-source': 'Gesendet von: {source}, Domain {six} (die nur IPv6 hat).',
  'explanation.facts-words': 'Antwort Ihres Servers: {words}',
  'explanation.facts-seen': 'Was wir sahen: {words}.',
  'explanation.try': '{time}  {step}: {words}',
  'stage.resolve': 'Suche nach dem Mailserver',
  'stage.connect': 'Verbindungsaufbau',
  'stage.greeting': 'Warten auf die Begrüßung',
  'stage.ehlo': 'EHLO',
  'stage.starttls': 'STARTTLS',
  'stage.mail': 'MAIL FROM',
  'stage.rcpt': 'RCPT TO',
  'stage.data': 'DATA',
  'stage.dot': 'Ende der Nachricht',
  'stage.done': 'angenommen',
} as const satisfies Partial<Record<keyof typeof explanationTextsEn, string>>
