import type { homeTextsEn } from './texts-en-home.ts'

/** texts-en-home.ts in French. */
export const homeTextsFr = {
  'home.title': 'Votre courrier fonctionne-t-il en IPv6 ?',
  'home.lead':
    'Envoyez un message vide depuis la boîte que vous voulez tester. Nous vous disons si elle peut joindre l’Internet qui n’a qu’IPv6, si celui-ci peut la joindre, et qui peut remédier à ce qui ne fonctionne pas.',
  'home.start': 'Commencer un test',
  'home.samples-title': 'Ceci est une démonstration : envoyez le message d’un clic',
  'home.samples-how':
    'Ces fournisseurs de messagerie n’existent que sur cet ordinateur, la plupart avec un défaut. Choisissez-en un : il enverra un message à l’adresse ci-dessus.',
} as const satisfies Partial<Record<keyof typeof homeTextsEn, string>>
