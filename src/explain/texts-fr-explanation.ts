import type { explanationTextsEn } from './texts-en-explanation.ts'

/** texts-en-explanation.ts in French. */
export const explanationTextsFr = {
  'explanation.subject': 'La réponse B ne vous est pas parvenue : {cause}',
  'explanation.subject-stuck': 'La réponse B ne vous est pas encore parvenue : {cause}',
  'explanation.first': 'La réponse B à votre test du {time} ne vous est pas parvenue.',
  'explanation.first-stuck':
    'La réponse B à votre test du {time} ne vous est pas encore parvenue ; nous continuons d’essayer jusqu’au {until}.',
  'explanation.means': 'CE QUE CELA VEUT DIRE',
  'explanation.who': 'QUI PEUT Y REMÉDIER',
  'explanation.ask': 'TEXTE À ENVOYER',
  'explanation.ask-nobody': 'CE QUE VOUS POUVEZ FAIRE',
  'explanation.said': 'CE QUE LE SERVEUR A DIT',
  'explanation.said-us': 'CE QUE NOUS AVONS CONSTATÉ',
  'explanation.details': 'CHAQUE ESSAI DE LA RÉPONSE B (heures en UTC)',
  'explanation.tried': 'CE QUE NOUS AVONS ESSAYÉ',
  'explanation.tried.A': 'expéditeur avec IPv4, en IPv6 ou en IPv4',
  'explanation.tried.B': 'expéditeur uniquement IPv6, en IPv6 seulement',
  'explanation.tried.B4': 'expéditeur uniquement IPv6, par le chemin qui a accepté A',
  'explanation.tried.L3': 'seul l’expéditeur d’enveloppe uniquement IPv6, par le chemin qui a accepté A',
  'explanation.tried.L4': 'seul l’en-tête From uniquement IPv6, par le chemin qui a accepté A',
  'explanation.outcome.accepted': 'accepté en {family}',
  'explanation.outcome.bounced': 'accepté en {family}, puis renvoyé',
  'explanation.outcome.refused':
    '{times, plural, one {refusé} other {refusé, et refusé de nouveau}} ({words})',
  'explanation.outcome.deferred': 'différé jusqu’ici ({words})',
  'explanation.outcome.gave-up': 'différé jusqu’à ce que nous renoncions ({words})',
  'explanation.outcome.not-reached': 'non remis ({words})',
  'explanation.outcome.untried': 'pas encore essayé',
  'explanation.report-attached': 'Le rapport qui nous est revenu est joint.',
  'explanation.greylisted.means':
    'C’est ce que nous faisons : chaque essai de la réponse B vient de la même adresse.',
  'explanation.greylisted.who':
    'Personne, tant que nous réessayons. Si aucun essai n’est accepté : ceux qui reçoivent votre courrier.',
  'explanation.passed-on':
    'Votre serveur de messagerie a accepté le message, mais lui, ou un autre derrière lui, n’a pas pu le transmettre.',
  'explanation.closing': 'Dossier {case}. C’est la seule explication de ce test ; rien d’autre ne suit.',
  'explanation.greeting': 'Madame, Monsieur,',
  'explanation.facts':
    'Le {time}, un message de test envoyé en IPv6 à {recipient} n’a pas pu être remis. Il a échoué à cette étape : {stage}.',
  'explanation.facts-stuck':
    'Depuis le {since}, un message de test envoyé en IPv6 à {recipient} n’a toujours pas pu être remis. Le dernier essai, le {time}, s’est arrêté à cette étape : {stage}.',
  'explanation.facts-returned':
    'Le {time}, votre serveur de messagerie a accepté un message de test envoyé en IPv6 à {recipient}. Le {returned}, un rapport nous est revenu, disant qu’il n’avait pas pu être remis.',
  'explanation.facts-host': 'Serveur de messagerie : {host}, adresse {address}, port 25.',
  'explanation.facts-source': 'Envoyé depuis : {source}, domaine {six} (uniquement IPv6).',
  'explanation.facts-words': 'Réponse de votre serveur : {words}',
  'explanation.facts-seen': 'Ce que nous avons observé : {words}.',
  'explanation.try': '{time}  {step} : {words}',

  'stage.resolve': 'recherche du serveur de messagerie',
  'stage.connect': 'connexion',
  'stage.greeting': 'attente du message d’accueil',
  'stage.ehlo': 'EHLO',
  'stage.starttls': 'STARTTLS',
  'stage.mail': 'MAIL FROM',
  'stage.rcpt': 'RCPT TO',
  'stage.data': 'DATA',
  'stage.dot': 'fin du message',
  'stage.done': 'accepté',
} as const satisfies Partial<Record<keyof typeof explanationTextsEn, string>>
