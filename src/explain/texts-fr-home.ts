import type { homeTextsEn } from './texts-en-home.ts'

/** texts-en-home.ts in French. */
export const homeTextsFr = {
  'home.title': 'Votre courrier fonctionne-t-il en IPv6 ?',
  'home.lead':
    'Envoyez un message vide depuis la boîte que vous voulez tester. Nous vous disons si elle peut joindre les endroits qui n’ont qu’IPv6, s’ils peuvent la joindre, et qui peut remédier à ce qui ne fonctionne pas.',
  'home.start': 'Commencer un test',
  'home.came.title': 'Nous regardons comment votre message nous est arrivé.',
  'home.came.text': 'En IPv6 ? De quel serveur, et avec quelles preuves qu’il est bien de vous ?',
  'home.a.title': 'Nous envoyons la réponse A.',
  'home.a.text':
    'Elle voyage en IPv6 ou en IPv4, selon ce que votre serveur de messagerie accepte. Elle devrait toujours vous parvenir.',
  'home.b.title': 'Nous envoyons la réponse B.',
  'home.b.text':
    'Elle voyage uniquement en IPv6, depuis un domaine qui n’a pas du tout IPv4. Le test, c’est de voir si elle vous parvient.',
  'home.no-page': 'La page n’est pas nécessaire',
  'home.no-page.text':
    'Un message vide à cette adresse suffit aussi. La réponse A vous apporte alors le lien vers votre résultat.',
  'home.you': 'Vous et IPv6, pendant que vous regardez cette page',
  'home.you.ipv6': 'Vous consultez cette page en IPv6, depuis {address}.',
  'home.you.ipv4': 'Vous consultez cette page en IPv4, depuis {address}.',
  'home.you.note':
    'Il s’agit ici de votre navigateur. Votre courrier prend un autre chemin : de serveur à serveur, et ceux-ci ont leurs propres adresses.',
  'home.pictures':
    'Chaque image ci-dessous n’arrive que par une famille. Si vous la voyez, votre navigateur peut utiliser cette famille.',
  'home.ipv6.asking': 'Nous interrogeons notre nom uniquement IPv6 …',
  'home.ipv6.reached':
    'Votre navigateur peut utiliser IPv6. Il a joint notre nom uniquement IPv6 depuis {address}.',
  'home.ipv6.missed': 'Votre navigateur n’a pas joint notre nom uniquement IPv6.',
  'home.ipv6.unknown': 'On n’a pas pu savoir si votre navigateur peut utiliser IPv6.',
  'home.ipv6.none': 'pas de réponse en IPv6',
  'home.ipv4.asking': 'Nous interrogeons notre nom uniquement IPv4 …',
  'home.ipv4.reached':
    'Votre navigateur peut utiliser IPv4. Il a joint notre nom uniquement IPv4 depuis {address}.',
  'home.ipv4.missed': 'Votre navigateur n’a pas joint notre nom uniquement IPv4.',
  'home.ipv4.unknown': 'On n’a pas pu savoir si votre navigateur peut utiliser IPv4.',
  'home.ipv4.none': 'pas de réponse en IPv4',
  'home.chose.ipv6': 'Ayant les deux sous la main, il a choisi IPv6 pour cette page.',
  'home.chose.ipv4': 'Ayant les deux sous la main, il a choisi IPv4 pour cette page.',
  'home.bounce': 'Vous avez reçu un avis de non-remise ?',
  'home.bounce.text': 'Un message vous est revenu, et vous vous demandez ce qu’il dit et à qui la faute ?',
  'home.bounce.link': 'Laissez-nous l’expliquer',
  'home.kept': 'Ce que nous gardons',
  'home.kept.text':
    'Votre message et ce que nous en apprenons, au plus {days, plural, one {un jour} other {{days} jours}} après le test. Pas de cookies de pistage, personne d’autre n’est interrogé, et vous pouvez supprimer votre test à tout moment.',
  'home.share': 'Montrer ce test à d’autres',
  'home.share.text': 'Ils scannent le code avec leur téléphone, ou saisissent l’adresse :',
  'home.share.qr': 'Code QR de l’adresse de cette page',
  'home.samples-title': 'Ceci est une démonstration : envoyez le message d’un clic',
  'home.samples-how':
    'Ces fournisseurs de messagerie n’existent que sur cet ordinateur, la plupart avec un défaut. Choisissez-en un : il enverra un message à l’adresse ci-dessus.',
} as const satisfies Partial<Record<keyof typeof homeTextsEn, string>>
