import type { homeTextsEn } from './texts-en-home.ts'

/** texts-en-home.ts in German. */
export const homeTextsDe = {
  'home.title': 'Funktioniert Ihre Mail über IPv6?',
  'home.lead':
    'Senden Sie eine leere Mail aus dem Postfach, das Sie testen möchten. Wir sagen Ihnen, ob es das reine IPv6-Internet erreicht, ob das reine IPv6-Internet es erreicht und wer beheben kann, was nicht funktioniert.',
  'home.start': 'Test starten',
  'home.samples-title': 'Dies ist eine Demo: Senden Sie die Mail mit einem Klick',
  'home.samples-how':
    'Diese Mailanbieter gibt es nur auf diesem Rechner, die meisten davon mit einem Fehler. Wählen Sie einen, und er sendet eine Mail an die Adresse oben.',
} as const satisfies Partial<Record<keyof typeof homeTextsEn, string>>
