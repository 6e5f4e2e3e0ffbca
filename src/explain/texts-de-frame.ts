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
  'frame.missing.title': 'Hier gibt es keine Seite',
  'frame.missing.text':
    'Vielleicht ist auf dem Weg zu Ihnen ein Buchstabe der Adresse verloren gegangen. Oder es war die Seite eines Tests, der gelöscht wurde oder abgelaufen ist: Ein Test wird {days, plural, one {einen Tag} other {{days} Tage}} aufbewahrt. Sie können einen neuen starten.',
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
