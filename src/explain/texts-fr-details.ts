import type { detailsTextsEn } from './texts-en-details.ts'

/** texts-en-details.ts in French. */
export const detailsTextsFr = {
  'details.title': 'Tout ce que nous avons vu',
  'details.lead':
    'Pour ceux qui veulent savoir au juste, et pour l’assistance de votre fournisseur. Ouvrez ce dont vous avez besoin.',
  'details.counted':
    '{all, plural, one {Un contrôle} other {# contrôles}}{bad, select, 0 {} other {, {bad} en échec}}{trouble, select, 0 {} other {, {trouble} avec réserves}}{waiting, select, 0 {} other {, {waiting} en attente}}',

  'details.sending': 'Comment votre message est arrivé',
  'details.receiving': 'Vos serveurs de messagerie',
  'details.delivery': 'Nos messages pour vous',
  'details.returns': 'Ce qui est revenu',
  'details.own': 'De notre côté',

  'details.more': '{count, plural, one {Un autre se trouve} other {# autres se trouvent}} dans le JSON.',
  'details.rule': 'Notre règle',
  'details.nothing-wrong': 'rien d’anormal trouvé',
  'details.no-such-name': 'ce nom n’existe pas dans le DNS',
  'details.no-such-record': 'ce nom n’a pas d’enregistrement de ce type',
  'details.failed': 'recherche impossible ({code})',
  'details.skipped': 'non regardé',
  'details.hidden': '(non montré ici, car cela peut révéler où vous êtes)',

  'details.exchanger': 'Priorité {preference}',
  'details.no-exchanger': 'On ne connaît aucun serveur de messagerie.',
  'details.implicit': 'Il n’y a pas d’enregistrement MX ; le courrier va donc au domaine lui-même.',
  'details.no-address': 'pas d’adresse {family}',
  'details.not-looked-up': 'recherche impossible',
  'details.took-letter': '{letter}, {time} : accepté',
  'details.met-letter': '{letter}, {time} : non accepté. Étape : {stage}',
  'details.knocked':
    'nous avons frappé à la porte ({time}) : {how, select, answered {il a répondu} refused {la connexion a été refusée} silent {personne n’a répondu} unreached {d’ici, aucun chemin n’y menait} ours {l’obstacle était de notre côté} other {le dialogue s’est interrompu}}',
  'details.not-tried': 'n’a pas été essayé',

  'details.letter.queued': 'attend son premier essai',
  'details.letter.trying': 'en cours d’essai',
  'details.letter.waiting': 'attend l’essai suivant',
  'details.letter.accepted': 'accepté',
  'details.letter.confirmed': 'arrivé, confirmé',
  'details.letter.bounced': 'accepté, puis renvoyé',
  'details.letter.failed': 'non accepté',
  'details.letter.dropped': 'non envoyé',
  'details.earlier':
    '{count, plural, one {Un essai antérieur se trouve} other {# essais antérieurs se trouvent}} dans le JSON.',
  'details.try': 'Essai {round}',
  'details.from': 'de {address}',
  'details.talk': 'Le dialogue avec le serveur, mot pour mot',
  'details.no-letters': 'Aucun message n’a été écrit.',

  'details.report-handed': 'Un avis de non-remise que vous nous avez envoyé',
  'details.read-as': 'Ce que nous y avons lu',
  'details.field.reporter': 'Écrit par',
  'details.field.server': 'Serveur de messagerie',
  'details.field.recipient': 'Destinataire',
  'details.field.action': 'Issue',
  'details.field.status': 'Code d’état',
  'details.field.diagnostic': 'Réponse du serveur',
  'details.field.words': 'Texte pour les lecteurs',
  'details.original': 'Le rapport tel qu’il est arrivé',

  'details.words.title': 'Mot pour mot',
  'details.words.lead':
    'Ce que les serveurs de messagerie se sont dit, et ce qui est revenu. Les lignes décisives sont marquées. Les adresses de personnes sont abrégées, et les messages eux-mêmes sont laissés de côté.',
  'details.words.back': 'Retour au résultat',
  'details.words.talks': 'Les dialogues avec les serveurs',
  'details.words.sides': 'Après C:, ce que nous avons dit ; après S:, ce que le serveur a dit.',
  'details.words.reports': 'Les rapports qui sont revenus',
  'details.words.header': 'Son en-tête',
  'details.words.cut': 'La suite est laissée de côté ici.',
  'details.words.nothing': 'Aucun serveur n’a encore rien dit.',

  'details.evidence.more': '{count, plural, one {Un autre} other {# autres}}',
  'details.evidence.elsewhere': 'Éléments',
  'details.evidence.title': 'Tous les éléments',
  'details.evidence.lead':
    'Chaque contrôle avec ce sur quoi il repose : ce que nous avons cherché, essayé et entendu, et quand. Les heures sont en UTC.',
} as const satisfies Partial<Record<keyof typeof detailsTextsEn, string>>
