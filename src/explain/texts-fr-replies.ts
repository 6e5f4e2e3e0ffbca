import type { replyTextsEn } from './texts-en-replies.ts'

/** texts-en-replies.ts in French. */
export const replyTextsFr = {
  'reply.taken': 'Merci. Deux réponses sont en route ; dossier {case}{link}',
  'reply.handed': 'Merci. Une explication est en route ; dossier {case}{link}',
  'reply.hand-in-yourself':
    'Un avis de non-remise s’explique à la personne qui l’a reçu. Transférez-le depuis votre propre boîte ; ce message n’a été envoyé par aucune personne : {named}',
  'reply.forged-spf':
    'Le SPF de {domain} n’autorise pas {client} à envoyer pour lui, donc nous ne répondons pas. Constat : {finding}',
  'reply.forged-dmarc':
    'Le DMARC de {domain} demande de refuser ce message : ni SPF ni DKIM ne garantissent son en-tête From',
  'reply.forged-both':
    'Ce message venu de {client} ne satisfait ni au SPF ni au DMARC de {domain}, donc nous ne répondons pas',
  'reply.temporary':
    '{what} n’a pas pu être vérifié pour le moment ; merci de réessayer dans quelques minutes',
  'reply.budget-mailbox': 'Assez de tests pour cette boîte pour l’instant ; merci de revenir après le {time}',
  'reply.budget-domain':
    'Assez de tests pour ce domaine pour l’instant ; merci de revenir après le {time}, ou d’envoyer avec SPF ou DKIM',
  'reply.budget-all': 'Trop de tests à la fois ; merci de revenir après le {time}',
  'reply.never-answered': 'Nous ne répondons qu’à des personnes, et ce message dit autre chose : {named}',
  'reply.own-address': 'Ce message prétend venir de nous-mêmes : {named}',
  'reply.echo':
    'Cette boîte a envoyé message sur message dans les minutes qui ont suivi les nôtres, comme si une machine y répondait. La personne qui fait le test peut réécrire après le {time}',
  'reply.opted-out':
    'Le titulaire de cette boîte ne veut pas de courrier de notre part. Nous ne répondons que si SPF ou DKIM prouve qu’un test en vient vraiment',
  'reply.confirmed': 'Merci, cela confirme notre message ; aucun nouveau test ne commence',
  'reply.report-taken': 'Merci, le rapport est gardé avec son dossier',
  'reply.report-unread': 'Gardé sans avoir pu être lu ; cela ne change rien',
  'reply.not-a-report':
    'Cette adresse ne reçoit que les rapports sur un seul message ; pour faire un test, écrivez à {address}',
  'reply.operator': 'Reçu pour l’exploitant du service',
  'reply.operator-network':
    'Assez de courrier pour l’exploitant venant de {network} pour l’instant ; merci de revenir {when}',
  'reply.operator-all': 'Trop de courrier pour l’exploitant en ce moment ; merci de revenir après le {time}',
  'reply.operator-full':
    'Plus de place pour d’autre courrier à l’exploitant en ce moment ; merci de réessayer plus tard',
  'reply.enough-reports': 'Assez de rapports sur ce test sont gardés ; celui-ci ne changerait rien',
  'reply.reject': '{sentence} Cette adresse refuse toujours ; pour obtenir des réponses, écrivez à {address}',
  'reply.no-address': 'Ce n’est pas l’adresse d’une boîte.',
  'reply.no-domain': 'Il manque un domaine à cette adresse.',
  'reply.no-relay':
    'Nous ne recevons de courrier que pour nos propres adresses ; ce serveur ne relaie pour personne.',
  'reply.ipv6-only':
    '{domain} ne reçoit de courrier que par IPv6, et cette connexion est venue par IPv4 : elle ne prouverait rien. Le MX de ce domaine n’a aucune adresse IPv4.',
  'reply.no-mailbox':
    'Cette boîte n’existe pas ici. Pour tester votre fournisseur, écrivez à test@ ce domaine.',
  'reply.no-return-path': 'Cette adresse de retour n’existe pas ici.',
  'reply.return-path-expired': 'Cette adresse de retour a expiré, son dossier est clos.',
  'reply.recipients': 'Au plus {most} destinataires pour un message ; merci de réessayer pour les autres.',
  'reply.no-sender': 'Cet expéditeur d’enveloppe n’est pas une boîte à laquelle on pourrait répondre.',
  'reply.sender-beyond-ascii': 'Une adresse au-delà de l’ASCII demande le paramètre SMTPUTF8.',
  'reply.no-lists': 'Il n’y a pas de listes de diffusion ici.',
  'reply.connections': 'Trop de connexions en tout, merci de réessayer dans une minute.',
  'reply.connections-network':
    'Trop de connexions venant de {network}, au plus {limit} à la fois. Merci de réessayer dans une minute.',
  'reply.messages-network': 'Trop de messages venant de {network}, merci de revenir {when}.',
  'reply.session-commands': 'Trop de commandes dans une seule session.',
  'reply.session-errors': 'Trop d’erreurs dans une seule session.',
  'reply.session-messages': 'Assez de messages pour une seule session, merci de vous reconnecter.',
  'reply.session-time': 'Cette session dure depuis trop longtemps, merci de vous reconnecter.',
  'reply.shutting-down': '{host} est en train de s’arrêter, merci de réessayer.',
  'reply.large-messages': 'Trop de gros messages à la fois ; merci de réessayer plus tard.',
  'reply.no-room': 'Pas de place pour votre message en ce moment ; merci de réessayer plus tard.',
  'reply.our-trouble': 'Un problème de notre côté ; merci de réessayer plus tard.',
  'reply.message-size': 'Le message dépasse {size} octets.',
  'reply.message-lines': 'Le message a trop de lignes.',
  'reply.line-length': 'Une ligne dépasse 8192 octets ; la RFC 5322 en permet 998.',
  'reply.header-length': 'L’en-tête dépasse 256 Kio.',
  'reply.header-lines': 'L’en-tête a plus de 4000 lignes.',
  'reply.header-fields': 'L’en-tête a plus de 1000 champs.',
  'reply.signatures': 'Le message a plus de 20 signatures DKIM.',
  'reply.parts': 'Le message a trop de parties.',
  'reply.nesting': 'Les parties du message sont trop imbriquées.',
  'reply.nul': 'Le message contient un caractère NUL.',
  'reply.bare-ending':
    'Le message contient un CR ou un LF isolé ; les lignes doivent finir par CRLF (RFC 5321, section 2.3.8).',
} as const satisfies Partial<Record<keyof typeof replyTextsEn, string>>
