import type { troubleTextsEn } from './texts-en-troubles.ts'

/** texts-en-troubles.ts in French. */
export const troubleTextsFr = {
  'trouble.no-domain': 'le domaine n’existe pas dans le DNS',
  'trouble.null-mx': 'le domaine n’accepte aucun courrier (MX nul)',
  'trouble.no-address': 'le DNS n’indique aucune adresse utilisable pour ce message',
  'trouble.dns': 'les serveurs de messagerie n’ont pas pu être recherchés dans le DNS',
  'trouble.refused': 'la connexion a été refusée',
  'trouble.timed-out': 'personne n’a répondu à temps',
  'trouble.unreachable': 'aucun chemin n’y mène d’ici',
  'trouble.lost': 'la connexion a été coupée',
  'trouble.tls': 'le chiffrement (TLS) n’a pas pu s’établir',
  'trouble.protocol': 'la réponse n’était pas du SMTP{words, select, none {} other { : « {words} »}}',
  'trouble.smtputf8': 'le serveur ne connaît pas SMTPUTF8',
  'trouble.unnamed': 'la politique MTA-STS ne nomme pas ce serveur',
  'trouble.no-tls': 'la politique MTA-STS exige le chiffrement, et il n’y en a pas',
  'trouble.certificate': 'la politique MTA-STS exige un certificat valide, et celui-ci ne l’est pas',
  'trouble.crowded': 'toutes nos connexions étaient occupées',
  'trouble.expired': 'le délai de remise est écoulé',
  'trouble.ours': 'cela a échoué sur notre propre machine',
  'trouble.canary': 'un serveur qui fonctionne à coup sûr ne nous a pas répondu non plus ({code})',
  'trouble.unanswered': 'pas de réponse ({code})',

  'fault.ptr': 'le DNS inverse de {subject} manque ou ne ramène pas à cette adresse',
  'fault.helo': 'le nom {subject}, par lequel nous nous présentons, ne mène pas à notre adresse',
  'fault.spf': 'le SPF de {subject} ne nous laisse pas passer',
  'fault.dkim': 'l’enregistrement DKIM de {subject} manque ou n’est pas celui de notre clé',
  'fault.mx': 'aucun serveur de messagerie de {subject} n’a d’adresse',
  'fault.block-list': '{subject} figure sur une liste de blocage',
  'fault.full': 'notre serveur n’avait plus de place pour une connexion de {subject}',

  'record.several': '{name} a plusieurs enregistrements SPF',
  'record.term':
    'élément incompréhensible {term}{name, select, none {} other { dans l’enregistrement de {name}}}',
  'record.twice':
    '{term} y figure deux fois{name, select, none {} other { (dans l’enregistrement de {name})}}',
  'record.too-many-hosts': '{name} a trop d’hôtes MX',
  'record.without-record': 'il renvoie à {name}, qui n’a pas d’enregistrement SPF',
} as const satisfies Partial<Record<keyof typeof troubleTextsEn, string>>
