import type { privacyTextsEn } from './texts-en-privacy.ts'

/** texts-en-privacy.ts in French. */
export const privacyTextsFr = {
  'privacy.kept': 'Ce qui est gardé, pourquoi et combien de temps',
  'privacy.label.what': 'quoi',
  'privacy.label.why': 'pourquoi',
  'privacy.label.how-long': 'combien de temps',

  'privacy.mail.what': 'Votre message de test tel qu’il est arrivé, avec objet, texte et pièces jointes.',
  'privacy.mail.why':
    'En cas de panne, rien de ce dont nous avons accusé réception ne doit se perdre, et c’est là que nous lisons un avis de non-remise transféré. Son texte n’est ni montré ni cité, sauf ce que disent des serveurs dans un avis transféré.',
  'privacy.mail.how-long': '{message} après son arrivée',

  'privacy.delivery.what':
    'Les circonstances de sa remise : l’adresse d’où il a été envoyé, le serveur qui l’a apporté (adresse, nom, heures, chiffrement) et, de son en-tête, les auteurs, les destinataires, l’objet, les Message-ID, les langues et les lignes Received.',
  'privacy.delivery.why':
    'Ils décident du résultat du test, de qui reçoit les réponses, et font que personne ne reçoive du courrier sans fin.',
  'privacy.delivery.how-long': '{case} après l’arrivée du message, une fois le test clos',

  'privacy.seen.what':
    'Ce que le DNS et les serveurs de messagerie ont dit de votre domaine et du serveur qui a apporté le message, et l’état de nos propres serveurs.',
  'privacy.seen.why': 'Chaque verdict cite ce sur quoi il repose.',
  'privacy.seen.how-long': '{case} après l’arrivée du message, une fois le test clos',

  'privacy.letters.what':
    'Les messages que nous vous envoyons, et le dialogue avec votre serveur de messagerie à chaque essai.',
  'privacy.letters.why':
    'Un nouvel essai doit envoyer le même message, et le dialogue montre pourquoi l’un d’eux n’a pas été accepté.',
  'privacy.letters.how-long':
    'les messages eux-mêmes, {message} après avoir été écrits, ou jusqu’à leur remise ou leur abandon ; le fait de leur envoi et le dialogue, {case} après l’arrivée de votre message, une fois le test clos',

  'privacy.returned.what':
    'Ce qui est revenu au sujet de nos messages : rapports, réponses et réponses automatiques, les serveurs qui ont demandé si notre adresse existe, et ce qui a été dit sur la page d’un test au sujet de la réponse B.',
  'privacy.returned.why':
    'Ils renversent ou confirment un verdict. D’une réponse, nous gardons seulement qu’elle est venue.',
  'privacy.returned.how-long':
    'les rapports tels qu’ils sont arrivés, {message} ; ce qui en a été lu (destinataires, codes, réponse du serveur), {case} après l’arrivée du message, une fois le test clos',

  'privacy.handed.what':
    'Ce qui a été lu dans les avis de non-remise que quelqu’un a transférés à explain@ : les destinataires qu’ils nomment, les codes, la réponse du serveur. Ce peuvent être des adresses d’autres personnes.',
  'privacy.handed.why':
    'Pour les expliquer, et parce qu’ils parlent du chemin entre votre fournisseur et nous.',
  'privacy.handed.how-long': '{case} après l’arrivée du message, une fois le test clos',

  'privacy.events.what': 'Ce qui est arrivé à un test, et ce qui reste à faire pour lui.',
  'privacy.events.why': 'Pour la chronologie, et pour continuer après un redémarrage.',
  'privacy.events.how-long':
    '{case} après l’arrivée du message, une fois le test clos ; ce qui reste à faire, jusqu’à ce que ce soit fait',

  'privacy.refused.what':
    'D’un message refusé : expéditeur, destinataire, réseau du client, heure et notre réponse. Pas le message.',
  'privacy.refused.why':
    'Pour le compter dans les limites, afin que personne ne puisse se servir du service pour importuner les autres.',
  'privacy.refused.how-long': '{refusal}',

  'privacy.invited.what':
    'Qu’un test a été commencé sur la page, dans quelle langue, et, des messages à son adresse qui ont été refusés : expéditeur, client, heure et notre réponse.',
  'privacy.invited.why':
    'Pour que la page puisse attendre le message et dire pourquoi l’un d’eux n’a pas été accepté.',
  'privacy.invited.how-long': '{case} après son début',

  'privacy.opted-out.what':
    'Que quelqu’un ne veut plus de messages de notre part : non pas son adresse, mais une empreinte à clé (hachage) de celle-ci.',
  'privacy.opted-out.why': 'Pour qu’il n’en reçoive aucun, peu importe qui saisit son adresse.',
  'privacy.opted-out.how-long': 'jusqu’à ce qu’il change d’avis, ou {optOut}',

  'privacy.operator-mail.what': 'Le courrier à postmaster@ et abuse@, tel qu’il est arrivé.',
  'privacy.operator-mail.why': 'Il est transféré à l’exploitant.',
  'privacy.operator-mail.how-long': '{message} après son arrivée',

  'privacy.knocked.what':
    'Des adresses de serveurs de messagerie, avec l’heure à laquelle nous nous sommes connectés à chacune pour la dernière fois sans message.',
  'privacy.knocked.why': 'Pour ne se connecter à aucun serveur plus d’une fois par heure.',
  'privacy.knocked.how-long': '{knocked}',

  'privacy.memory.what':
    'En mémoire seulement : un message pendant qu’il arrive (un gros, dans un fichier sans nom), les réseaux qui se connectent à nous, les réponses du DNS.',
  'privacy.memory.why': 'Pour les limites par réseau, et pour ne pas redemander la même chose.',
  'privacy.memory.how-long':
    'aussi longtemps que durent la session, la limite ou la réponse, et au plus jusqu’à l’arrêt du service',

  'privacy.responsible.title': 'Qui est responsable',
  'privacy.responsible.controller':
    'L’exploitant de ce service est le responsable du traitement au sens du RGPD, et répond au courrier envoyé à postmaster@ de ses domaines. Ce qui suit est ce que le programme fait de lui-même.',
  'privacy.responsible.mailed':
    'Il traite le courrier qui lui a été envoyé pour être testé ou expliqué. Il n’écrit à personne d’autre : un expéditeur usurpé ne reçoit rien.',

  'privacy.seen-by.title': 'Qui le voit',
  'privacy.seen-by.operator':
    'L’exploitant, par les commandes « mailsix report » et la base de données. Rien n’est publié, et aucun tiers n’en reçoit rien, sauf ce que le test lui-même exige : on demande à nos serveurs DNS les domaines, les noms d’hôtes et l’adresse du client d’un message ; on interroge sur cette adresse et les domaines les listes de blocage, si l’exploitant en a indiqué ; et on se connecte aux serveurs de messagerie de votre domaine.',
  'privacy.seen-by.page':
    'La page d’un test peut être lue par toute personne qui a son lien, trop long pour être deviné, et que seul apprend l’expéditeur du test. Les adresses de personnes n’y sont montrées qu’en partie. Les pages ne chargent rien d’autres sites, ne comptent personne et ne gardent qu’un cookie : la langue, si elle a été choisie.',
  'privacy.seen-by.letters':
    'Un message au sujet d’un test va à l’adresse qui a envoyé le test, et à personne d’autre. Nos réponses et nos messages n’apprennent à personne quoi que ce soit d’autrui.',

  'privacy.log.title': 'Le journal',
  'privacy.log.holds':
    'Le journal du service ne contient ni texte, ni objet, ni fichier d’aucun message. À son niveau habituel, il contient les adresses des serveurs qui se connectent à nous et de ceux auxquels nous nous connectons, des numéros de dossiers et des codes. Au niveau « debug », il contient aussi les commandes des sessions SMTP, et avec elles les adresses des expéditeurs et des destinataires. Combien de temps il est gardé, c’est à l’exploitant d’en décider.',

  'privacy.rights.title': 'Vos droits',
  'privacy.rights.access':
    'Accès : la page d’un test montre ce que l’on en sait. L’exploitant obtient le tout par « mailsix report --json CASE » ; les dix caractères du dossier figurent dans chacun des messages que nous vous envoyons.',
  'privacy.rights.erasure':
    'Effacement : la page d’un test a un bouton qui le supprime. Pour tous les tests d’une adresse, l’exploitant lance « mailsix forget ADDRESS ». Cela retire chaque dossier de l’adresse sous toutes ses graphies, ce que d’autres ont remis et qui la nomme, les refus et le courrier à l’exploitant, et l’écrase dans les fichiers de la base de données. Les messages en attente ne partent plus. Ce que cela n’atteint pas : les journaux, les sauvegardes, les messages déjà remis et, avec PostgreSQL, ce que son serveur garde des lignes retirées jusqu’à ce qu’il réutilise leur place.',
  'privacy.rights.by-itself':
    'Tout le reste disparaît de lui-même dans les délais indiqués ci-dessus ; les anciennes données sont recherchées chaque heure, ou plus souvent là où elles sont gardées moins d’un jour.',
} as const satisfies Partial<Record<keyof typeof privacyTextsEn, string>>
