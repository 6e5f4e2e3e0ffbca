import type { waitingTextsEn } from './texts-en-waiting.ts'

/** texts-en-waiting.ts in French. */
export const waitingTextsFr = {
  'waiting.title': 'En attente de votre message',
  'waiting.ask': 'Envoyez un message vide à cette adresse',
  'waiting.from':
    'Envoyez-le depuis la boîte que vous voulez tester. L’objet et le texte n’ont pas d’importance.',
  'waiting.address': 'L’adresse de votre test',
  'waiting.copy': 'Copier',
  'waiting.copied': 'Copié',
  'waiting.write': 'Ouvrir ma messagerie',
  'waiting.qr': 'Ou scannez ceci avec votre téléphone.',
  'waiting.qr.label': 'Code QR de l’adresse : scannez-le pour écrire le message avec votre téléphone.',
  'waiting.subject': 'Test IPv6',
  'waiting.no-page': 'La page n’est pas nécessaire : un message à {address} reçoit aussi une réponse.',
  'waiting.state': 'En attente de votre message',
  'waiting.begun': 'Test commencé :',
  'waiting.then': 'Dès que votre message est là, cette page montre étape par étape ce qu’il lui arrive.',
  'waiting.until':
    'Votre serveur de messagerie peut essayer pendant des jours. Cette page attend jusqu’au {until}.',
  'waiting.keep':
    'Gardez l’adresse de cette page et revenez quand vous voulez. Toute personne qui la connaît peut voir le test.',

  'waiting.news':
    '{count, plural, one {Un message est venu et n’a pas été accepté} other {# messages sont venus et n’ont pas été acceptés}}',
  'waiting.news.who': '{sender}, depuis {client}',
  'waiting.news.said': 'Nous avons dit à son serveur :',
  'waiting.news.gone':
    'Son serveur a nommé cette adresse et il est parti avant d’envoyer le message. Certains serveurs ne font d’abord que demander ; la plupart réessaient.',
  'waiting.news.later':
    'C’est un « pas maintenant ». Les serveurs de messagerie réessaient d’eux-mêmes, le plus souvent dans l’heure ; vous n’avez rien à faire.',
  'waiting.news.forged':
    'Le domaine de l’expéditeur dit que ce serveur ne peut pas envoyer son courrier ; n’importe qui pourrait donc avoir écrit ce message. Si c’était vous : envoyez par le serveur de votre fournisseur, ou faites corriger l’enregistrement.',
  'waiting.news.refused':
    'C’est un « non » définitif. Votre fournisseur vous enverra un avis de non-remise où figure cette réponse.',

  'waiting.why': 'Rien n’est encore venu. Le plus souvent, c’est l’une de ces raisons :',
  'waiting.why.outbox':
    'Le message est encore dans votre boîte d’envoi ou dans les brouillons. Regardez-y, s’il vous plaît.',
  'waiting.why.typo': 'Il y a une faute de frappe dans l’adresse. Le plus sûr est de la copier.',
  'waiting.why.slow':
    'Le serveur de votre fournisseur est lent, ou attend entre deux essais. Un quart d’heure n’a rien d’inhabituel.',
  'waiting.why.no-ipv6':
    'Votre fournisseur ne peut pas joindre les adresses qui n’ont qu’IPv6. Vous recevez alors un avis de non-remise : en quelques minutes, ou après quelques jours.',
  'waiting.why.bounce': 'Vous avez reçu un avis de non-remise ? Laissez-nous l’expliquer.',

  'waiting.live.on': 'En direct : cette page montre d’elle-même ce qui se passe.',
  'waiting.live.off': 'La connexion est perdue. Nouvel essai …',
  'waiting.live.without': 'Voici où en étaient les choses au chargement de la page.',
  'waiting.live.reload': 'Recharger cette page',
} as const satisfies Partial<Record<keyof typeof waitingTextsEn, string>>
