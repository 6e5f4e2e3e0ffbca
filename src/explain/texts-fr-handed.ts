import type { handedTextsEn } from './texts-en-handed.ts'

/** texts-en-handed.ts in French. */
export const handedTextsFr = {
  'handed.subject.failed': 'Pourquoi votre message est revenu : {reason}',
  'handed.subject.cannot-send':
    'Pourquoi votre message est revenu : votre fournisseur ne peut rien envoyer vers IPv6 seul',
  'handed.subject.delayed': 'Pourquoi votre message est en retard : {reason}',
  'handed.subject.good': 'Ce n’est pas un avis de non-remise : votre message est passé',
  'handed.subject.several':
    'Pourquoi votre message est revenu : {count, plural, one {# destinataire} other {# destinataires}}',
  'handed.subject.automatic':
    'Ce que vous nous avez envoyé est une réponse automatique, pas un avis de non-remise',
  'handed.subject.unread': 'Nous n’avons pas trouvé d’avis de non-remise dans votre message',

  'handed.first.failed':
    'Votre message{recipient, select, none {} other { à {recipient}}} est revenu : {reason}{family, select, ipv6 { (en IPv6)} ipv4 { (en IPv4)} other {}}.',
  'handed.first.cannot-send':
    'Votre message à {recipient} est revenu, ce qui montre que votre fournisseur ne peut rien envoyer à des destinations uniquement IPv6.',
  'handed.first.delayed':
    'Votre message{recipient, select, none {} other { à {recipient}}} n’a pas encore été remis : {reason}{family, select, ipv6 { (en IPv6)} ipv4 { (en IPv4)} other {}}. Les essais continuent{until, select, none {} other {, jusqu’au {until}}}.',
  'handed.first.good':
    'Le rapport que vous nous avez envoyé n’est pas un avis de non-remise : votre message{recipient, select, none {} other { à {recipient}}} est passé.',
  'handed.first.several':
    '{alike, select, failed {Votre message à {count} destinataires est revenu} delayed {Votre message à {count} destinataires n’a pas encore été remis, et les essais continuent} good {Les rapports que vous nous avez envoyés ne sont pas des avis de non-remise : votre message à {count} destinataires est passé} other {Les rapports de votre message concernent {count} destinataires{failed, plural, =0 {} one {, dont un pour lequel il est revenu} other {, dont # pour lesquels il est revenu}}{delayed, plural, =0 {} one { ; pour un, les essais continuent} other { ; pour #, les essais continuent}}{good, plural, =0 {} one { ; pour un, il est passé} other { ; pour #, il est passé}}}}{reason, select, none {.} other { : {reason}.}}',
  'handed.first.automatic':
    'Ce que vous nous avez envoyé est une réponse automatique (absence ou autre), pas un avis de non-remise : votre message est arrivé à un serveur qui répond pour son destinataire.',
  'handed.first.unread':
    'Nous avons cherché un avis de non-remise dans votre message, et n’en avons trouvé aucun que nous sachions lire. Il n’y a donc rien à expliquer pour l’instant.',

  'handed.part': 'RAISON {number} SUR {count} : {reason}',
  'handed.more':
    '{count, plural, one {Un autre destinataire n’est pas repris ici} other {# autres destinataires ne sont pas repris ici}} ; envoyez-nous moins d’avis par message pour lire ce qu’il en est de tous.',

  'handed.title.means': 'CE QUE CELA VEUT DIRE',
  'handed.title.who': 'QUI PEUT Y REMÉDIER',
  'handed.title.ask': 'CE QU’IL FAUT FAIRE OU DEMANDER',
  'handed.title.text': 'TEXTE À ENVOYER',
  'handed.title.said': 'CE QUE DIT LE RAPPORT',
  'handed.title.us': 'CE QU’IL DIT D’IPV6',
  'handed.title.good': 'À QUI IL EST PARVENU',
  'handed.title.how': 'COMMENT NOUS ENVOYER UN AVIS DE NON-REMISE',

  'handed.us.no-way':
    'Le destinataire est une adresse à nous que l’on ne peut joindre qu’en IPv6. D’après ce rapport, le serveur d’envoi ne peut rien y envoyer, et c’est ce que demande la capacité 1 de notre test : « Envoyer à des serveurs uniquement IPv6 ».',
  'handed.us.perhaps':
    'Le destinataire est une adresse à nous que l’on ne peut joindre qu’en IPv6. Le serveur d’envoi n’y est pas parvenu ; un seul rapport ne dit pas si l’obstacle était de son côté ou du nôtre. Un message qui arrive trancherait la capacité 1 de notre test, « Envoyer à des serveurs uniquement IPv6 ».',
  'handed.us.cannot-send':
    '{ability} : {state}. C’est la capacité 1 de notre test, et cet avis de non-remise en décide : l’adresse à laquelle votre message était destiné n’a qu’IPv6.',
  'handed.us.delayed':
    'Le destinataire est une adresse à nous que l’on ne peut joindre qu’en IPv6. Le serveur d’envoi n’y est pas encore parvenu. Si le message arrive, la capacité 1 de notre test, « Envoyer à des serveurs uniquement IPv6 », fonctionne.',
  'handed.us.says-nothing':
    'Le destinataire est une adresse à nous que l’on ne peut joindre qu’en IPv6, mais cette raison ne dit pas si le serveur d’envoi peut y envoyer du courrier (capacité 1 de notre test, « Envoyer à des serveurs uniquement IPv6 »).',
  'handed.us.reached':
    'Le destinataire est une adresse à nous et, d’après ce rapport, c’est notre propre serveur qui a refusé le message. Celui-ci nous est donc bien parvenu, et le rapport n’est pas le signe d’un IPv6 manquant.',
  'handed.us.both':
    'Le destinataire est une adresse à nous, mais qu’IPv4 atteint aussi. Ce rapport ne dit donc rien de l’envoi à des destinations uniquement IPv6 (capacité 1 de notre test).',

  'handed.text.failed':
    '{recipient, select, none {Un message que j’ai envoyé est revenu} other {Un message que j’ai envoyé à {recipient} est revenu}}{time, select, none {} other { ({time})}}.',
  'handed.text.delayed':
    '{recipient, select, none {Un message que j’ai envoyé n’a pas encore été remis} other {Un message que j’ai envoyé à {recipient} n’a pas encore été remis}}{time, select, none {} other { ({time})}}.',
  'handed.text.server':
    '{server, select, none {Le rapport a été écrit par {reporter}.} other {{reporter, select, none {Serveur de messagerie : {server}.} other {Serveur de messagerie : {server} ; le rapport a été écrit par {reporter}.}}}}',
  'handed.text.words':
    '{by, select, server {Réponse du serveur : {words}} other {Texte du rapport : {words}}}',
  'handed.text.own-words': '(Copiez ici la réponse du serveur, tirée du rapport que vous avez reçu.)',

  'handed.fact.reporter': 'Rapport de',
  'handed.fact.server': 'Serveur',
  'handed.fact.written': 'Écrit le',
  'handed.fact.tried': 'Dernier essai',
  'handed.fact.until': 'Essais jusqu’au',

  'handed.good':
    '{action, select, delivered {remis} relayed {transmis à un serveur qui n’envoie pas de rapports} other {transmis à plusieurs destinataires, comme le font les listes}}',
  'handed.their-domain': 'le domaine du destinataire',
  'handed.not-named': '(non nommé)',
  'handed.by-code':
    'Nous le lisons dans le seul code, car le texte ne dit rien, et les codes sont souvent faux.',
  'handed.your-side': 'Pour votre message, c’est votre propre fournisseur : envoyez-lui le texte ci-dessous.',
  'handed.their-side':
    'Ce n’est pas votre propre fournisseur. Si vous pouvez joindre le destinataire par une autre voie, priez-le de transmettre le texte ci-dessous.',
  'handed.our-side': 'C’est nous ; il n’y a donc rien à transmettre : nous avons le rapport.',
  'handed.wait': 'Attendez d’abord, car le message peut encore être remis. S’il revient malgré tout :',

  'handed.how.attach':
    'Un avis de non-remise (« bounce ») est le message par lequel un serveur dit qu’il n’a pas pu remettre le vôtre. Transférez-le à {address} en pièce jointe, pour que rien ne s’en perde :',
  'handed.how.gmail':
    'Gmail : cochez l’avis dans la liste, puis les trois points au-dessus, « Transférer en tant que pièce jointe ».',
  'handed.how.outlook':
    'Outlook : « Plus » à côté de « Transférer », puis « Transférer en tant que pièce jointe » ; dans le nouvel Outlook et sur le web, faites glisser l’avis de la liste dans un nouveau message. Nous ne savons pas lire un fichier qui finit par .msg, ni winmail.dat.',
  'handed.how.thunderbird': 'Thunderbird : menu « Message », « Transférer en tant que », « Pièce jointe ».',
  'handed.how.apple': 'Mail d’Apple : menu « Message », puis la commande qui transfère en pièce jointe.',
  'handed.how.inline':
    'Si cela n’est pas possible, transférez-le comme d’habitude, en laissant tout son texte tel quel.',

  'handed.unquoted':
    'Ni SPF ni DKIM ne prouvent que votre message vient de vous. Rien du rapport n’est donc cité ici.',
  'handed.closing': 'Dossier {case}. C’est la seule réponse à votre message ; rien d’autre ne suit.',
} as const satisfies Partial<Record<keyof typeof handedTextsEn, string>>
