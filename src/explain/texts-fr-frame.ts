import type { frameTextsEn } from './texts-en-frame.ts'

/** texts-en-frame.ts in French. */
export const frameTextsFr = {
  'frame.skip': 'Aller au contenu',
  'frame.more': 'En savoir plus sur ce test',
  'frame.about': 'À propos',
  'frame.privacy': 'Confidentialité',
  'frame.explain': 'Expliquer un avis de non-remise',
  'frame.language': 'Langue',
  'frame.home': 'À la page d’accueil',

  'frame.missing.title': 'Il n’y a pas de page ici',
  'frame.missing.text':
    'Peut-être qu’une lettre de l’adresse s’est perdue en chemin. Ou c’était la page d’un test supprimé ou expiré : un test est gardé {days, plural, one {un jour} other {{days} jours}}. Vous pouvez en commencer un nouveau.',
  'frame.unreadable.title': 'Nous n’avons pas pu lire cette demande',
  'frame.unreadable.text': 'Revenez en arrière et réessayez, s’il vous plaît.',
  'frame.method.title': 'Cela n’est pas possible ici',
  'frame.method.text': 'On peut lire les pages et envoyer les formulaires ; rien d’autre.',
  'frame.too-much.title': 'C’était trop',
  'frame.too-much.text':
    'Ce que vous avez envoyé dépasse ce que nous lisons. N’envoyez que la partie qui compte, s’il vous plaît.',
  'frame.too-long.title': 'Cette adresse est trop longue',
  'frame.too-long.text':
    'Aucune de nos pages n’a une adresse aussi longue. Peut-être que quelque chose s’y est ajouté en chemin.',
  'frame.too-often.title': 'Revenez un peu plus tard, s’il vous plaît',
  'frame.too-often.text':
    'Il est venu de votre réseau ({network}) plus de demandes que nous n’en servons. Réessayez dans {seconds, plural, one {une seconde} other {{seconds} secondes}}. Vos tests continuent pendant ce temps.',
  'frame.ours.title': 'Quelque chose a mal tourné de notre côté',
  'frame.ours.text':
    'C’est notre faute, pas la vôtre, et vos tests continuent. Réessayez dans une minute, s’il vous plaît. Si cela ne change pas, écrivez à postmaster@{domain}.',
} as const satisfies Partial<Record<keyof typeof frameTextsEn, string>>
