import type { deliveryTextsEn } from './texts-en-delivery.ts'

/** texts-en-delivery.ts in French. */
export const deliveryTextsFr = {
  'verdict.greylisting.not-greylisted': 'Aucun message n’a été différé au premier essai (greylisting).',
  'verdict.greylisting.greylisted':
    '{host} a différé notre message au premier essai (greylisting) et {outcome, select, accepted {l’a accepté {minutes} min plus tard} elsewhere {une autre adresse l’a aussitôt accepté} waiting {ne l’a pas encore accepté} other {ne l’a jamais accepté}}. Il a dit : « {text} ».',
  'verdict.greylisting.not-yet-known':
    'On ne sait pas encore si des messages sont différés au premier essai.',
  'verdict.greylisting.no-server-spoke':
    'Aucun serveur n’a parlé avec nous ; le greylisting n’a donc pas pu se montrer.',

  'verdict.delivery-delay.prompt':
    'Nos messages ont été acceptés au premier essai, le plus lent en {seconds} s.',
  'verdict.delivery-delay.delayed':
    'Le message {letter} n’a été accepté qu’à l’essai {tries}, {minutes} min après le premier.',
  'verdict.delivery-delay.under-way':
    '{tries, plural, =0 {Le message {letter} va être essayé.} one {Le message {letter} est encore en cours d’essai : une fois jusqu’ici.} other {Le message {letter} est encore en cours d’essai : {tries} fois jusqu’ici.}}',
  'verdict.delivery-delay.none-accepted':
    'Aucun message n’a été accepté ; il n’y a donc pas de délai à indiquer.',

  'verdict.family-preference.prefers-ipv6':
    'Quand il a le choix, {domain} envoie en IPv6 : {ipv6} messages sur {n} en {days} jours.',
  'verdict.family-preference.prefers-ipv4':
    'Quand il a le choix, {domain} envoie en IPv4 : {ipv4} messages sur {n} en {days} jours.',
  'verdict.family-preference.uses-both':
    'Quand il a le choix, {domain} envoie dans l’une ou l’autre famille : {ipv6} messages sur {n} en IPv6 en {days} jours.',
  'verdict.family-preference.too-few':
    '{n, plural, one {Un seul message ne dit pas} other {{n} messages ne disent pas}} quelle famille {domain} préfère.',
  'verdict.family-preference.could-not-count': 'On n’a pas pu compter quelle famille {domain} préfère.',
  'verdict.family-preference.no-choice-offered':
    'La famille que préfère {domain} n’a pas été testée : aucun de ses messages n’avait le choix entre les deux.',

  'verdict.bounce-reason.delivered': 'Un rapport est revenu, qui dit : remis.',
  'verdict.bounce-reason.returned':
    'Le message {letter} a été accepté puis est revenu : {reason, select, unknown {« {text} »} other {{why}{family, select, ipv6 { (en IPv6)} ipv4 { (en IPv4)} other {}}. Le rapport dit : « {text} »}}.',
  'verdict.bounce-reason.delayed': 'Un rapport est revenu, qui dit : retardé. « {text} ».',
  'verdict.bounce-reason.unreadable':
    'Quelque chose est revenu en réponse au message {letter}, que nous n’avons pas pu lire.',
  'verdict.bounce-reason.perhaps-for-our-records':
    'Le message {letter} a été accepté puis est revenu à cause de quelque chose chez nous : « {text} ». Nous devons d’abord vérifier nos propres enregistrements.',
  'verdict.bounce-reason.handed-on':
    'Un rapport est revenu, qui dit seulement que le message {letter} a été transmis plus loin ; il ne dit rien de ce qu’il est devenu.',
  'verdict.bounce-reason.returned-for-our-records':
    'Le message {letter} est revenu à cause de quelque chose chez nous (« {text} »), et à juste titre : {faults}.',
  'verdict.bounce-reason.nothing-came-back': 'Aucun rapport n’est revenu.',
} as const satisfies Partial<Record<keyof typeof deliveryTextsEn, string>>
