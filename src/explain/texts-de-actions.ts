import type { actionsTextsEn } from './texts-en-actions.ts'

/** texts-en-actions.ts in German. */
export const actionsTextsDe = {
  'actions.often.title': 'Bitte warten Sie einen Moment',
  'actions.often.text':
    'Aus Ihrem Netz wurden viele Tests gestartet. Platz für weitere ist in {minutes, plural, one {einer Minute} other {# Minuten}}.',
  'actions.elsewhere.title': 'Das kam von einer anderen Website',
  'actions.elsewhere.text':
    'Eine andere Website hat Ihren Browser darum gebeten; darum haben wir es nicht getan. Wenn Sie es möchten, beginnen Sie auf unserer eigenen Seite.',
  'actions.late.title': 'Dafür ist es zu spät',
  'actions.late.text':
    'Der Test ist beendet, oder Antwort B ist zurückgekommen; Ihre Antwort ändert nun nichts mehr daran. Wie er steht, sagt seine Seite.',

  'actions.found.title': 'Ist Antwort B angekommen?',
  'actions.found.why':
    'Der Server Ihres Anbieters hat Antwort B angenommen. Wohin sie dann kam, sehen nur Sie. Sie erkennen sie an „[B: …]“ am Ende des Betreffs.',
  'actions.found.inbox': 'Ja, im Posteingang',
  'actions.found.spam': 'Ja, im Spam',
  'actions.found.no': 'Nein',
  'actions.found.said-inbox': 'Sie sagten: Sie ist im Posteingang. Danke, jetzt wissen wir es sicher.',
  'actions.found.said-spam':
    'Sie sagten: Sie ist im Spam-Ordner. Über IPv6 angekommen ist sie also. Markieren Sie sie als „kein Spam“, dann hat es die nächste leichter.',
  'actions.found.said-no':
    'Sie sagten: Sie ist nicht da. Bitte sehen Sie auch im Spam-Ordner nach, in Ordnern, die durch Regeln gefüllt werden, und in der Quarantäne Ihres Anbieters. Es kann auch einige Minuten dauern.',
  'actions.found.ask-support':
    'Immer noch nichts? Dann fragen Sie den Support Ihres Anbieters, wo diese Mail ist. Dessen Server hat sie angenommen, und in seinem Protokoll stehen diese Angaben:',
  'actions.found.again': 'Antwort ändern',
  'actions.remove.title': 'Diesen Test jetzt löschen?',
  'actions.remove.what':
    'Alles, was wir zu diesem Test aufbewahren, verschwindet sofort: Ihre Mail, unsere Antworten, was Server sagten, und diese Seite. Antworten, die noch warten, werden nicht gesendet. Niemand kann das rückgängig machen.',
  'actions.remove.what-waiting':
    'Die Adresse dieses Tests funktioniert dann nicht mehr, und mit ihr verschwindet diese Seite.',
  'actions.remove.do': 'Löschen',
  'actions.remove.keep': 'Behalten',
  'actions.gone.title': 'Er ist weg',
  'actions.gone.text': 'Wir haben den Test und alles, was dazugehörte, gelöscht.',
  'actions.gone.home': 'Zur Startseite',
  'actions.stop.link': 'Dieser Test war nicht von Ihnen? Keine Mail mehr von uns bekommen',
  'actions.stop.title': 'Keine Mail mehr von uns?',
  'actions.stop.why':
    'Jemand hat uns im Namen von {address} eine Mail geschickt, und wir haben sie beantwortet. Wenn Sie das nicht waren, bitten wir um Entschuldigung für die Mühe.',
  'actions.stop.what':
    'Wenn Sie den Knopf drücken, hören wir auf: Was noch wartet, wird nicht gesendet, und Mail in diesem Namen wird ab jetzt abgelehnt, es sei denn, SPF oder DKIM beweist, dass sie wirklich von dort kommt.',
  'actions.stop.do': 'Schicken Sie mir nichts mehr',
  'actions.stop.is-out': 'Erledigt. An {address} senden wir nichts mehr.',
  'actions.stop.unless-proved':
    'Eine Ausnahme gibt es: Wenn Sie eines Tages selbst testen und SPF oder DKIM beweist, dass die Mail von Ihnen ist, antworten wir darauf.',
  'actions.stop.undo': 'Zurücknehmen: Antworten Sie mir wieder',
  'actions.stop.back': 'Zurück zum Test',
  'actions.bounce.title': 'Einen Bounce erklären',
  'actions.bounce.lead':
    'Kam Ihre Mail zurück? Fügen Sie ein, was kam, und wir sagen Ihnen, was es bedeutet, wer handeln muss und worum Sie bitten können.',
  'actions.bounce.label': 'Die Mail, die zurückkam, oder die Worte des Servers',
  'actions.bounce.hint':
    'Am meisten hilft alles: der ganze Quelltext der Nachricht. Oft genügt aber ihr Text oder eine einzige Zeile wie „550 5.7.1 …“.',
  'actions.bounce.do': 'Erklären',
  'actions.bounce.kept': 'Von dem, was Sie hier einfügen, bewahren wir nichts auf.',
  'actions.bounce.mail':
    'Oder leiten Sie den Bounce als Anhang an {address} weiter: Dann kommt die Antwort per Mail, und wenn er einen Test von Ihnen betrifft, zählt er dafür.',
  'actions.bounce.how': 'Wie Sie den ganzen Quelltext finden',
  'actions.bounce.how.gmail': 'Gmail: die drei Punkte neben der Nachricht, dann „Original anzeigen“.',
  'actions.bounce.how.outlook':
    'Outlook im Web: die drei Punkte, dann „Anzeigen“, „Nachrichtenquelle anzeigen“. Im Programm Outlook: „Datei“, „Eigenschaften“.',
  'actions.bounce.how.thunderbird': 'Thunderbird: „Ansicht“, „Nachrichten-Quelltext“ (Strg+U).',
  'actions.bounce.how.apple': 'Apple Mail: „Darstellung“, „E-Mail“, „Reiner Quelltext“.',
  'actions.bounce.nothing.title': 'Wir haben darin keinen Bounce gefunden',
  'actions.bounce.nothing':
    'Nichts in diesem Text liest sich wie die Worte eines Mailservers. Ein Bounce hat meist „Undelivered“, „Delivery Status Notification“ oder „Mail Delivery“ im Betreff und eine Zeile, die mit einer Zahl wie 550 beginnt.',
  'actions.bounce.word': 'Ein Bounce, erklärt',
  'actions.bounce.said': 'Was darin steht',
  'actions.bounce.us': 'Was das über IPv6 sagt',
  'actions.bounce.more':
    '{count, plural, one {Ein weiterer Empfänger ist} other {# weitere Empfänger sind}} hier weggelassen.',
  'actions.bounce.another': 'Noch einen erklären',
} as const satisfies Partial<Record<keyof typeof actionsTextsEn, string>>
