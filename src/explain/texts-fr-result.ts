import type { resultTextsEn } from './texts-en-result.ts'

/** texts-en-result.ts in French. */
export const resultTextsFr = {
  'result.both-ways': 'Votre courrier fonctionne en IPv6 dans les deux sens.',
  'result.our-side': 'Nous n’avons pas pu faire ce test : notre propre côté a un problème.',
  'result.not-begun': 'Votre message est là. Nous le regardons.',
  'result.joined':
    '{how, select, but {{sends}, mais {receives}.} and {{sends}, et {receives}.} other {{sends}. {receives}.}}',

  'result.sends.good': 'Vous pouvez envoyer en IPv6',
  'result.sends.both-good': 'Vous pouvez envoyer et recevoir en IPv6',
  'result.sends.trouble': 'Votre message n’est venu en IPv6 que par un tunnel',
  'result.sends.bad': 'Vous ne pouvez pas envoyer à qui n’a qu’IPv6',
  'result.sends.waiting':
    'Votre fournisseur n’a pas encore remis votre message à notre adresse uniquement IPv6',
  'result.sends.not-tested': 'L’envoi en IPv6 n’a pas été testé',
  'result.sends.unknown': 'On n’a pas pu savoir si vous pouvez envoyer en IPv6',
  'result.sends.ours': 'Nous n’avons pas pu tester l’envoi, parce que notre propre côté a un problème',

  'result.receives.good': 'vous pouvez recevoir en IPv6',
  'result.receives.no-aaaa': 'vos serveurs de messagerie n’ont pas d’adresse IPv6',
  'result.receives.port-refused': 'le port IPv6 de votre serveur de messagerie est fermé',
  'result.receives.refuses-ipv6': 'votre serveur de messagerie refuse le courrier en IPv6',
  'result.receives.silent': 'votre serveur de messagerie ne répond jamais en IPv6',
  'result.receives.bad': 'votre serveur de messagerie n’accepte pas de courrier en IPv6',
  'result.receives.sender-refused': 'votre serveur de messagerie refuse les expéditeurs qui n’ont qu’IPv6',
  'result.receives.not-every':
    'votre serveur de messagerie n’accepte pas tout le courrier des expéditeurs qui n’ont qu’IPv6',
  'result.receives.on-its-way': 'la réponse B est en route',
  'result.receives.not-yet':
    'votre serveur de messagerie n’a pas encore accepté la réponse B ; nous continuons d’essayer',
  'result.receives.comparing': 'votre serveur de messagerie a refusé la réponse B ; nous cherchons pourquoi',
  'result.receives.no-mail': 'votre domaine déclare qu’il n’accepte aucun courrier',
  'result.receives.ours':
    'nous n’avons pas pu tester la réception, parce que notre propre côté a un problème',
  'result.receives.sender-unknown': 'vous pouvez recevoir en IPv6, mais tout n’a pas pu en être établi',
  'result.receives.unreached': 'votre serveur de messagerie n’a pas pu être joint d’ici en IPv6',
  'result.receives.turned-down':
    'votre serveur de messagerie a refusé la réponse B, mais pas clairement à cause d’IPv6',
  'result.receives.dns': 'les enregistrements DNS de votre domaine n’ont pas pu être lus',
  'result.receives.kept-back':
    'la politique de votre propre domaine (MTA-STS) nous a fait retenir la réponse B',
  'result.receives.smtputf8': 'il manque à votre serveur de messagerie ce qu’exige votre adresse (SMTPUTF8)',
  'result.receives.unknown': 'on n’a pas pu savoir si vous pouvez recevoir en IPv6',
} as const satisfies Partial<Record<keyof typeof resultTextsEn, string>>
