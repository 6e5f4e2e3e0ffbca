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
    'Ni le SPF ni le DMARC de {domain} ne valent pour ce message venu de {client}, donc nous ne répondons pas',
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
    'Assez de courrier pour l’exploitant venant de {network} pour l’instant ; merci de revenir : {when}',
  'reply.operator-all': 'Trop de courrier pour l’exploitant en ce moment ; merci de revenir après le {time}',
  'reply.operator-full':
    'Plus de place pour d’autre courrier à l’exploitant en ce moment ; merci de réessayer plus tard',
  'reply.enough-reports': 'Assez de rapports sur ce test sont gardés ; celui-ci ne changerait rien',
  'reply.reject': '{sentence} Cette adresse refuse toujours ; pour obtenir des réponses, écrivez à {address}',
} as const satisfies Partial<Record<keyof typeof replyTextsEn, string>>
