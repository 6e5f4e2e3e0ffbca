import type { timelineTextsEn } from './texts-en-timeline.ts'

/** texts-en-timeline.ts in French. */
export const timelineTextsFr = {
  'timeline.title': 'Étape par étape',
  'timeline.zone': 'Toutes les heures sont en UTC. La plus récente est en bas.',
  'timeline.to-come': 'Encore à venir',
  'timeline.left-out':
    '{count, plural, one {Une étape intermédiaire n’est pas reprise ici} other {# étapes intermédiaires ne sont pas reprises ici}}. Le JSON les contient toutes.',

  'timeline.connected':
    '{name, select, none {Un serveur ({address})} other {{name} ({address})}} s’est connecté à nous en {family}.',
  'timeline.greeted': 'Il s’est présenté comme « {name} ».',
  'timeline.encrypted': 'La connexion était chiffrée ({version}).',
  'timeline.mail':
    '{sender, select, none {Il n’a nommé aucun expéditeur.} other {Il a nommé l’expéditeur : {sender}.}}',
  'timeline.taken': 'Nous avons reçu votre message ({bytes, plural, one {un octet} other {# octets}}).',
  'timeline.proofs':
    'Nous avons vérifié qui l’a vraiment envoyé. SPF : {spf}, DKIM : {dkim}, DMARC : {dmarc}.',
  'timeline.looked': 'Nous avons recherché vos serveurs de messagerie et les noms qui les entourent.',
  'timeline.looked-further':
    'Nous avons regardé votre domaine de plus près : serveurs de noms, SPF, MTA-STS, DANE.',

  'timeline.letter.A': 'Réponse A',
  'timeline.letter.B': 'Réponse B',
  'timeline.letter.B4': 'Message B4',
  'timeline.letter.L3': 'Message L3',
  'timeline.letter.L4': 'Message L4',
  'timeline.letter.explanation': 'Explication',
  'timeline.letter.unknown': 'Un message',

  'timeline.written.A':
    'Nous avons écrit la réponse A : d’un domaine qui a IPv4, en IPv6 ou à défaut en IPv4.',
  'timeline.written.B': 'Nous avons écrit la réponse B : d’un domaine sans IPv4, uniquement en IPv6.',
  'timeline.written.B4':
    'Nous avons écrit le message B4 : même expéditeur que B, par le chemin qui a accepté A.',
  'timeline.written.L3':
    'Nous avons écrit le message L3 : seul son expéditeur d’enveloppe est uniquement IPv6.',
  'timeline.written.L4': 'Nous avons écrit le message L4 : seul le From de son en-tête est uniquement IPv6.',
  'timeline.written.explanation': 'Nous avons écrit un message qui explique ce qui n’a pas marché.',

  'timeline.attempt.accepted':
    '{letter} : {host, select, none {le serveur} other {{host}}} a accepté le message{family, select, none {} other { en {family} ({address})}}.',
  'timeline.attempt.refused':
    '{letter} : {host, select, none {le serveur} other {{host}}} a refusé le message{family, select, none {} other { en {family} ({address})}}. Étape : {stage}.',
  'timeline.attempt.no-way': '{letter} : aucun chemin ne permet de l’envoyer.',
  'timeline.attempt.deferred':
    '{letter} : {host, select, none {le serveur} other {{host}}} nous a demandé de revenir plus tard{family, select, none {} other { ({family}, {address})}}. Étape : {stage}.',
  'timeline.attempt.dns': '{letter} : le serveur de messagerie n’a pas pu être recherché.',
  'timeline.attempt.unreached':
    '{letter} : {host, select, none {le serveur} other {{host}}} n’a pas pu être joint{family, select, none {} other { en {family} ({address})}}.',
  'timeline.attempt.broken-off':
    '{letter} : la session avec {host, select, none {le serveur} other {{host}}} s’est interrompue{family, select, none {} other { ({family}, {address})}}. Étape : {stage}.',
  'timeline.attempt.policy':
    '{letter} : nous avons retenu le message, comme le demande la politique de votre domaine (MTA-STS).',
  'timeline.attempt.ours': '{letter} : l’obstacle était de notre côté.',
  'timeline.gave-up': '{letter} : le délai est écoulé, nous avons donc renoncé.',

  'timeline.report.failed':
    '{letter} : le message est revenu. Vos serveurs de messagerie l’avaient accepté et n’ont pas pu le remettre.',
  'timeline.report.delayed':
    '{letter} : le message a du retard. Vos serveurs de messagerie l’ont et continuent d’essayer de le remettre.',
  'timeline.report.delivered': '{letter} : vos serveurs de messagerie signalent que le message a été remis.',
  'timeline.report.relayed':
    '{letter} : vos serveurs de messagerie signalent qu’ils ont transmis le message.',
  'timeline.report.expanded':
    '{letter} : vos serveurs de messagerie signalent qu’ils ont transmis le message à plusieurs personnes.',
  'timeline.report.auto-reply': '{letter} : une réponse automatique est revenue, le message est donc arrivé.',
  'timeline.report.unread': '{letter} : quelque chose est revenu que nous n’avons pas pu lire.',

  'timeline.callout':
    'Un serveur ({client}) a demandé au nôtre si l’expéditeur d’un message existe ({letter}). Nous avons répondu {code}.',
  'timeline.confirmed.delivered-dsn': '{letter} : arrivée confirmée par un avis de remise.',
  'timeline.confirmed.reply': '{letter} : arrivée confirmée, vous y avez répondu.',
  'timeline.confirmed.auto-reply': '{letter} : arrivée confirmée par une réponse automatique.',
  'timeline.confirmed.inbox': '{letter} : vous avez dit que le message est dans la boîte de réception.',
  'timeline.confirmed.spam': '{letter} : vous avez dit que le message est dans le dossier des indésirables.',
  'timeline.confirmed.page': '{letter} : vous avez dit que le message est arrivé.',
  'timeline.said-missing': 'Vous avez dit que la réponse B n’est pas arrivée.',

  'timeline.handed':
    'Vous nous avez envoyé un avis de non-remise{reason, select, none {} other { ({reason})}}.',
  'timeline.knock':
    'Nous avons frappé à la porte de {host} en {family} ({address}) : {how, select, answered {il répond.} refused {la connexion a été refusée.} silent {personne n’a répondu.} unreached {d’ici, aucun chemin n’y mène.} ours {l’obstacle était de notre côté.} other {le dialogue s’est interrompu.}}',
  'timeline.own-check':
    '{how, select, works {Nous avons vérifié nos propres serveurs : tout fonctionne.} failed {Nous avons vérifié nos propres serveurs : il y a un défaut.} other {Nous avons vérifié nos propres serveurs ; rien n’a pu être établi.}}',

  'timeline.event.explanation-dropped':
    'La réponse A a échoué définitivement ; aucun message ne peut donc vous en dire plus.',
  'timeline.event.letter-dropped': 'Un de nos messages s’est perdu de notre côté.',
  'timeline.event.looks-repeated':
    'Notre propre DNS avait échoué, nous avons donc tout recherché de nouveau.',
  'timeline.event.opted-out':
    'Le titulaire de l’adresse ne veut plus de courrier de notre part ; rien d’autre n’est donc envoyé.',
  'timeline.closed': 'Le test est clos.',

  'timeline.next-try': '{letter} : prochain essai, le numéro {number}.',
  'timeline.gives-up': '{letter} : si personne ne l’a accepté d’ici là, nous renonçons.',
  'timeline.closes':
    'Le test est clos, si rien d’autre ne se passe. Jusque-là, un avis de non-remise compte encore.',
} as const satisfies Partial<Record<keyof typeof timelineTextsEn, string>>
