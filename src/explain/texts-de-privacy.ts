import type { privacyTextsEn } from './texts-en-privacy.ts'

/** texts-en-privacy.ts in German. */
export const privacyTextsDe = {
  'privacy.kept': 'Was aufbewahrt wird, warum und wie lange',
  'privacy.label.what': 'was',
  'privacy.label.why': 'warum',
  'privacy.label.how-long': 'wie lange',
  'privacy.mail.what': 'Ihre Testmail, wie sie kam, mit Betreff, Text und Anhängen.',
  'privacy.mail.why':
    'Bei einem Absturz darf nichts verloren gehen, was bestätigt wurde, und ein weitergeleiteter Bounce wird daraus gelesen. Ihr Text wird weder gezeigt noch zitiert, außer dem, was Server in einem weitergeleiteten Bounce sagen.',
  'privacy.mail.how-long': 'nach dem Eingang: {message}',
  'privacy.delivery.what':
    'Die Fakten ihrer Zustellung: die Adresse, von der sie gesendet wurde, der Server, der sie brachte (Adresse, Name, Zeiten, Verschlüsselung), und aus ihrem Header Autoren, Empfänger, Betreff, Message-IDs, Sprachen und Received-Zeilen.',
  'privacy.delivery.why':
    'Sie entscheiden, zu welchem Ergebnis der Test kommt, an wen die Antworten gehen und dass niemand endlos Mail bekommt.',
  'privacy.delivery.how-long': 'nach dem Eingang der Mail: {case}, sobald der Test abgeschlossen ist',
  'privacy.seen.what':
    'Was das DNS und Mailserver über Ihre Domain und über den Server sagten, der die Mail brachte, und wie es um unsere eigenen Server stand.',
  'privacy.seen.why': 'Jedes Urteil nennt, worauf es beruht.',
  'privacy.seen.how-long': 'nach dem Eingang der Mail: {case}, sobald der Test abgeschlossen ist',
  'privacy.letters.what': 'Unsere Mails an Sie und zu jedem Versuch das Gespräch mit Ihrem Mailserver.',
  'privacy.letters.why':
    'Ein neuer Versuch muss dieselbe Mail senden, und das Gespräch zeigt, warum eine nicht angenommen wurde.',
  'privacy.letters.how-long':
    'die Mails selbst nach dem Schreiben: {message}, oder bis sie zugestellt oder aufgegeben sind; dass sie gesendet wurden, und die Gespräche nach dem Eingang der Mail: {case}, sobald der Test abgeschlossen ist',
  'privacy.returned.what':
    'Was zu unseren Mails zurückkam: Berichte, Antworten und automatische Antworten, wer fragte, ob es unsere Adresse gibt, und was auf der Seite eines Tests über Antwort B gesagt wurde.',
  'privacy.returned.why':
    'Sie ändern oder bestätigen ein Urteil. Von einer Antwort wird nur aufbewahrt, dass sie kam.',
  'privacy.returned.how-long':
    'Berichte, wie sie kamen: {message}; was daraus gelesen wurde (Empfänger, Codes, die Worte des Servers), nach dem Eingang der Mail: {case}, sobald der Test abgeschlossen ist',
  'privacy.handed.what':
    'Was aus Bounces gelesen wurde, die jemand an explain@ weiterleitete: die Empfänger, die sie nennen, Codes, die Worte des Servers. Das können Adressen anderer sein.',
  'privacy.handed.why':
    'Um sie zu erklären, und weil sie etwas über den Weg von Ihrem Anbieter zu uns sagen.',
  'privacy.handed.how-long': 'nach dem Eingang der Mail: {case}, sobald der Test abgeschlossen ist',
  'privacy.events.what': 'Was mit einem Test geschah und was für ihn noch zu tun ist.',
  'privacy.events.why': 'Für den Ablauf Schritt für Schritt, und um nach einem Neustart weiterzumachen.',
  'privacy.events.how-long':
    'nach dem Eingang der Mail: {case}, sobald der Test abgeschlossen ist; was zu tun ist, bis es getan ist',
  'privacy.refused.what':
    'Von einer abgelehnten Mail: Absender, Empfänger, Netz des Clients, Zeit und unsere Worte. Nicht die Mail.',
  'privacy.refused.why':
    'Um sie auf die Limits anzurechnen, damit niemand mit dem Dienst andere belästigen kann.',
  'privacy.refused.how-long': '{refusal}',
  'privacy.invited.what':
    'Dass auf der Seite ein Test begonnen wurde, in welcher Sprache, und von abgelehnten Mails an seine Adresse: Absender, Client, Zeit und unsere Worte.',
  'privacy.invited.why':
    'Damit die Seite auf die Mail warten und sagen kann, warum eine nicht angenommen wurde.',
  'privacy.invited.how-long': 'ab Beginn des Tests: {case}',
  'privacy.opted-out.what':
    'Dass jemand keine Mails mehr von uns möchte: nicht die Adresse, sondern ein Hash davon mit Schlüssel.',
  'privacy.opted-out.why': 'Damit diese Person keine bekommt, wer auch immer ihre Adresse eintippt.',
  'privacy.opted-out.how-long': 'bis sie es zurücknimmt, oder nach Ablauf von: {optOut}',
  'privacy.operator-mail.what': 'Mail an postmaster@ und abuse@, wie sie kam.',
  'privacy.operator-mail.why': 'Sie wird an den Betreiber weitergeleitet.',
  'privacy.operator-mail.how-long': 'nach dem Eingang: {message}',
  'privacy.knocked.what':
    'Adressen von Mailservern und wann wir uns zuletzt ohne Mail mit jedem verbunden haben.',
  'privacy.knocked.why': 'Damit wir uns mit keinem Server öfter als einmal in der Stunde verbinden.',
  'privacy.knocked.how-long': '{knocked}',
  'privacy.memory.what':
    'Nur im Arbeitsspeicher: eine Mail, während sie hereinkommt (eine große in einer Datei ohne Namen), die Netze, die sich mit uns verbinden, Antworten des DNS.',
  'privacy.memory.why': 'Für die Limits je Netz, und um nicht dasselbe noch einmal zu fragen.',
  'privacy.memory.how-long':
    'solange die Sitzung, das Limit oder die Antwort gilt, längstens bis der Dienst anhält',
  'privacy.responsible.title': 'Wer verantwortlich ist',
  'privacy.responsible.controller':
    'Wer diesen Dienst betreibt, ist der Verantwortliche im Sinne der DSGVO und beantwortet Mail an postmaster@ seiner Domains. Was folgt, tut das Programm von selbst.',
  'privacy.responsible.mailed':
    'Es verarbeitet Mail, die ihm geschickt wurde, um getestet oder erklärt zu werden. Niemand sonst wird angeschrieben: Ein gefälschter Absender bekommt nichts.',
  'privacy.seen-by.title': 'Wer es sieht',
  'privacy.seen-by.operator':
    'Der Betreiber, mit den Befehlen „mailsix report“ und über die Datenbank. Nichts wird veröffentlicht, und nichts davon wird Dritten gegeben, außer dem, was der Test selbst braucht: Unsere DNS-Server werden nach den Domains, Hostnamen und der Client-Adresse einer Mail gefragt; Sperrlisten, falls der Betreiber welche eingestellt hat, nach dieser Adresse und den Domains; und zu den Mailservern Ihrer Domain wird eine Verbindung aufgebaut.',
  'privacy.seen-by.page':
    'Die Seite eines Tests kann lesen, wer ihren Link hat; er ist zu lang, um erraten zu werden, und wird nur dem Absender des Tests mitgeteilt. Adressen von Personen stehen dort nur zum Teil. Die Seiten laden nichts von anderen Websites, zählen niemanden und haben ein einziges Cookie: die Sprache, falls eine gewählt wurde.',
  'privacy.seen-by.letters':
    'Eine Mail über einen Test geht an die Adresse, die den Test geschickt hat, und an niemanden sonst. Unsere Antworten und Mails sagen niemandem etwas über andere Menschen.',
  'privacy.log.title': 'Das Protokoll',
  'privacy.log.holds':
    'Das Protokoll des Dienstes enthält weder Text noch Betreff noch Datei irgendeiner Mail. Auf seiner üblichen Stufe enthält es die Adressen der Server, die sich mit uns verbinden und mit denen wir uns verbinden, Vorgangsnummern und Codes. Auf der Stufe „debug“ enthält es auch die Befehle von SMTP-Sitzungen und damit die Adressen von Absendern und Empfängern. Wie lange es aufbewahrt wird, bestimmt der Betreiber.',
  'privacy.rights.title': 'Ihre Rechte',
  'privacy.rights.access':
    'Auskunft: Die Seite eines Tests zeigt, was über ihn bekannt ist. Der Betreiber gibt alles mit „mailsix report --json CASE“ aus; die zehn Zeichen des Vorgangs stehen in jeder Mail an Sie.',
  'privacy.rights.erasure':
    'Löschung: Die Seite eines Tests hat einen Knopf, der ihn löscht. Für alle Tests einer Adresse führt der Betreiber „mailsix forget ADDRESS“ aus. Das entfernt jeden Vorgang der Adresse in allen ihren Schreibweisen, was andere eingereicht haben und sie nennt, Ablehnungen und Mail an den Betreiber und überschreibt es in den Dateien der Datenbank. Mails, die warten, werden nicht mehr gesendet. Nicht erreicht werden: Protokolle, Sicherungen, zugestellte Mails und bei PostgreSQL, was dessen Server von entfernten Zeilen behält, bis er ihren Platz wieder benutzt.',
  'privacy.rights.by-itself':
    'Alles andere verschwindet von selbst nach den oben genannten Fristen; alte Daten werden jede Stunde gesucht, oder öfter, wo sie weniger als einen Tag aufbewahrt werden.',
} as const satisfies Partial<Record<keyof typeof privacyTextsEn, string>>
