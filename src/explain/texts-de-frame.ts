import type { frameTextsEn } from './texts-en-frame.ts'

/** texts-en-frame.ts in German. */
export const frameTextsDe = {
  'frame.skip': 'Zum Inhalt springen',
  'frame.more': 'Mehr über diesen Test',
  'frame.about': 'Über den Test',
  'frame.privacy': 'Datenschutz',
  'frame.explain': 'Einen Bounce erklären',
  'frame.language': 'Sprache',
  'frame.home': 'Zur Startseite',
  'frame.about.title': 'Über diesen Test',
  'frame.about.lead':
    'Immer mehr Netze haben IPv6 und kein eigenes IPv4. Mail zwischen ihnen und allen anderen funktioniert nur dort, wo Mailserver IPv6 sprechen und niemanden ablehnen, weil er kein IPv4 hat. Dieser Test zeigt, ob Ihre das tun.',
  'frame.about.abilities': 'Was geprüft wird',
  'frame.about.send-to-ipv6-only':
    'Die Server, die Ihre Mail senden, stellen sie einem Server zu, der keine IPv4-Adresse hat.',
  'frame.about.receive-over-ipv6': 'Die Server, die Ihre Mail empfangen, nehmen sie über IPv6 an.',
  'frame.about.ipv6-only-envelope':
    'Sie nehmen Mail an, deren Rücksendeadresse, an die Bounces gehen, in einer Domain ohne IPv4 liegt.',
  'frame.about.ipv6-only-from': 'Sie nehmen Mail an, deren Autor eine Adresse in einer Domain ohne IPv4 hat.',
  'frame.about.judges': 'Wie er urteilt',
  'frame.about.letters':
    'Echte Mails entscheiden. Es zählt, was ein Mailserver antwortete, oder der Bericht, der zurückkam. Jedes Urteil zeigt, worauf es beruht.',
  'frame.about.unknown':
    'Was sich nicht ermitteln ließ, wird niemandem angelastet. Dann sagen wir, dass wir es nicht wissen, und warum.',
  'frame.about.ours':
    'Bevor wir etwas den Fehler von jemandem nennen, sehen wir nach, ob bei uns selbst alles funktioniert. Wenn nicht, sagen wir es.',
  'frame.about.two':
    'Ihr Anbieter, das sind zwei: wer Ihre Mail sendet und wer sie empfängt. Sie werden getrennt beurteilt.',
  'frame.about.no-score': 'Es gibt keine Punkte und keine Listen der Getesteten.',
  'frame.about.rules': 'Jede Regel, und wann sie was ergibt (auf Englisch)',
  'frame.about.whom': 'Wer von uns Mail bekommt',
  'frame.about.whom.text':
    'Wer einen Test schickt, bekommt die Antworten A und B. Kommt B nicht durch, suchen bis zu drei weitere Mails den Grund, und eine Erklärung nennt ihn. Sonst folgt nichts. Ein gefälschter Absender bekommt nichts.',
  'frame.about.postmasters': 'Für Postmaster: woran Sie uns erkennen',
  'frame.about.postmasters.text':
    'Unsere Mails kommen von den Domains {control} (die IPv4 hat) und {six} (die nur IPv6 hat). Sie sind mit DKIM signiert, und SPF- und DMARC-Einträge stehen hinter ihnen. Wir schreiben nur denen, die uns geschrieben haben, und verbinden uns ohne Mail höchstens einmal in der Stunde mit einem Server.',
  'frame.about.sending': 'Wir senden von',
  'frame.about.receiving': 'Wir empfangen unter',
  'frame.about.contact': 'Fragen, Beschwerden oder ein Server, den wir in Ruhe lassen sollen: {address}.',
  'frame.about.program':
    'Das Programm hinter dieser Seite ist mailsix, freie Software unter der MIT-Lizenz. Jeder kann es betreiben.',
  'frame.privacy.title': 'Was wir von Ihnen aufbewahren',
  'frame.privacy.lead':
    'Wir bewahren auf, was der Test braucht, und nur so lange, wie er es braucht. Nichts wird veröffentlicht, und niemand wird nachverfolgt.',
  'frame.privacy.kept': 'Was aufbewahrt wird, warum und wie lange',
  'frame.privacy.why': 'Warum:',
  'frame.privacy.how-long': 'Wie lange:',
  'frame.missing.title': 'Hier gibt es keine Seite',
  'frame.missing.text':
    'Vielleicht ist auf dem Weg zu Ihnen ein Teil der Adresse verloren gegangen. Oder es war die Seite eines Tests, der gelöscht wurde oder abgelaufen ist: Ein Test wird {days, plural, one {einen Tag} other {{days} Tage}} aufbewahrt. Sie können einen neuen starten.',
  'frame.unreadable.title': 'Wir konnten diese Anfrage nicht lesen',
  'frame.unreadable.text': 'Bitte gehen Sie zurück und versuchen Sie es noch einmal.',
  'frame.method.title': 'Das geht hier nicht',
  'frame.method.text': 'Seiten können gelesen und Formulare gesendet werden; sonst nichts.',
  'frame.too-much.title': 'Das war zu viel',
  'frame.too-much.text':
    'Was Sie gesendet haben, ist größer, als wir lesen. Bitte senden Sie nur den Teil, auf den es ankommt.',
  'frame.too-long.title': 'Diese Adresse ist zu lang',
  'frame.too-long.text':
    'Keine unserer Seiten hat eine so lange Adresse. Vielleicht wurde ihr auf dem Weg zu Ihnen etwas hinzugefügt.',
  'frame.too-often.title': 'Bitte kommen Sie etwas später wieder',
  'frame.too-often.text':
    'Aus Ihrem Netz ({network}) kamen mehr Anfragen, als wir beantworten. Versuchen Sie es in {seconds, plural, one {einer Sekunde} other {{seconds} Sekunden}} wieder. Ihre Tests laufen inzwischen weiter.',
  'frame.ours.title': 'Bei uns ist etwas schiefgegangen',
  'frame.ours.text':
    'Das ist unser Fehler, nicht Ihrer, und Ihre Tests laufen weiter. Bitte versuchen Sie es in einer Minute wieder. Wenn es so bleibt, schreiben Sie an postmaster@{domain}.',
} as const satisfies Partial<Record<keyof typeof frameTextsEn, string>>
