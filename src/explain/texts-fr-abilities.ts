import type { abilityTextsEn } from './texts-en-abilities.ts'

/** texts-en-abilities.ts in French. */
export const abilityTextsFr = {
  'verdict.send-to-ipv6-only.arrived-over-ipv6':
    'Votre message est arrivé, depuis {address}, à une adresse qui n’existe qu’en IPv6.',
  'verdict.send-to-ipv6-only.arrived-tunnelled':
    'Votre message est arrivé à une adresse uniquement IPv6, mais depuis {address}, qui est une adresse de tunnel (6to4 ou Teredo) et non de l’IPv6 natif.',
  'verdict.send-to-ipv6-only.arrived-at-control':
    'Vous avez écrit à notre adresse témoin, que l’on peut joindre en IPv4. Pour tester l’envoi en IPv6, écrivez à l’adresse uniquement IPv6.',
  'verdict.send-to-ipv6-only.arrived-at-dual-stack':
    'Votre message est arrivé en {family} à {domain}, que les deux familles peuvent joindre ; il ne dit donc rien des destinations uniquement IPv6. Pour tester l’envoi vers celles-ci, écrivez à l’adresse uniquement IPv6.',
  'verdict.send-to-ipv6-only.came-by-gateway':
    'Votre message nous est venu de {address}, qui n’est pas une adresse de l’Internet IPv6 public : quelque chose s’interpose de notre côté. Cela ne dit rien de votre fournisseur.',
  'verdict.send-to-ipv6-only.bounced-without-address':
    'Votre message à {recipient}, qui n’existe qu’en IPv6, vous est revenu : {server, select, none {le serveur de votre fournisseur} other {{server}}} ne lui a trouvé aucune adresse, alors qu’il y en a une (un enregistrement AAAA).{asked, select, aaaa { Le DNS que ce serveur interroge ne la lui transmet pas.} other { Le plus souvent, un tel serveur ne cherche que des adresses IPv4 (enregistrements A).}}{words, select, none {} other { Il a dit : « {words} ».}}',
  'verdict.send-to-ipv6-only.bounced-without-route':
    'Votre message à {recipient}, qui n’existe qu’en IPv6, vous est revenu : {server, select, none {le serveur de votre fournisseur} other {{server}}} n’a aucun chemin vers l’Internet IPv6.{words, select, none {} other { Il a dit : « {words} ».}}',
  'verdict.send-to-ipv6-only.bounced-without-connection':
    'Votre message à {recipient}, qui n’existe qu’en IPv6, vous est revenu : {server, select, none {le serveur de votre fournisseur} other {{server}}} n’a pas pu se connecter à notre serveur en IPv6, alors que d’autres le faisaient au même moment.{words, select, none {} other { Il a dit : « {words} ».}}',
  'verdict.send-to-ipv6-only.bounced-by-our-fault':
    'Votre message à {recipient} vous est revenu, mais quelque chose n’allait pas de notre côté à ce moment-là, ou ne va pas maintenant ; cela ne dit donc rien de votre fournisseur.{words, select, none {} other { Le serveur a dit : « {words} ».}}',
  'verdict.send-to-ipv6-only.bounced-after-reaching-us':
    'Votre message à {recipient} est bien arrivé à notre serveur, qui l’a refusé ; ce retour n’est donc pas le signe d’un IPv6 manquant.{words, select, none {} other { Le serveur a dit : « {words} ».}}',
  'verdict.send-to-ipv6-only.bounced-own-side-unproven':
    'Votre message à {recipient}, qui n’existe qu’en IPv6, vous est revenu, mais rien ne montre que tout fonctionnait de notre côté à ce moment-là ; nous n’accusons donc personne.{words, select, none {} other { Le serveur a dit : « {words} ».}}',
  'verdict.send-to-ipv6-only.bounced-otherwise':
    'Votre message à {recipient}, qui n’existe qu’en IPv6, vous est revenu, mais l’avis de non-remise ne dit pas qu’IPv6 en soit la raison.{words, select, none {} other { Il dit : « {words} ».}}',
  'verdict.send-to-ipv6-only.bounce-delayed':
    'Votre message à {recipient}, qui n’existe qu’en IPv6, n’a pas encore été remis, et {server, select, none {le serveur de votre fournisseur} other {{server}}} continue d’essayer.{words, select, none {} other { Il a dit : « {words} ».}}',
  'verdict.send-to-ipv6-only.only-explained':
    'Vous nous avez demandé d’expliquer un avis de non-remise, sans envoyer de test. Pour tester l’envoi en IPv6, écrivez à l’adresse uniquement IPv6.',

  'verdict.receive-over-ipv6.accepted-over-ipv6':
    'Le serveur {host} de votre fournisseur a accepté notre message en IPv6, à l’adresse {address}.',
  'verdict.receive-over-ipv6.no-aaaa':
    '{count, plural, one {Le serveur de messagerie de {domain}, {hosts}, n’a pas d’adresse IPv6} other {Aucun des serveurs de messagerie de {domain} ({hosts}) n’a d’adresse IPv6}} : il n’y a pas d’enregistrement AAAA dans le DNS.',
  'verdict.receive-over-ipv6.null-mx':
    'Le domaine {domain} déclare dans le DNS qu’il n’accepte aucun courrier (MX nul).',
  'verdict.receive-over-ipv6.port-refused':
    '{host} a dans le DNS l’adresse IPv6 {address}, mais rien n’y accepte de courrier : la connexion au port 25 a été refusée.',
  'verdict.receive-over-ipv6.refuses-ipv6':
    '{host} dit qu’il n’accepte pas de courrier en IPv6 : « {text} ».',
  'verdict.receive-over-ipv6.ipv6-refused-ipv4-accepted':
    '{host} a refusé en IPv6 ce qui a été accepté en IPv4 l’instant d’après. Il a dit : « {text} ».',
  'verdict.receive-over-ipv6.never-answers-over-ipv6':
    '{host} n’a jamais répondu à son adresse IPv6 {address} ({count, plural, one {# essai} other {# essais}}), alors que votre propre réseau nous a joints en IPv6.',
  'verdict.receive-over-ipv6.not-yet-accepted':
    '{host} n’a pas encore accepté notre message en IPv6 ; nous continuons d’essayer. Il a dit : « {text} ».',
  'verdict.receive-over-ipv6.not-yet-reached':
    'Rien n’est encore parvenu à {host} en IPv6 ; nous continuons d’essayer. Ce que nous avons observé : {text}.',
  'verdict.receive-over-ipv6.put-off-for-our-records':
    '{host} diffère notre message à cause de quelque chose chez nous : « {text} ». Nous devons d’abord vérifier nos propres enregistrements.',
  'verdict.receive-over-ipv6.refused-on-both':
    '{host} a refusé nos messages, et pas seulement à cause d’IPv6. Il a dit : « {text} ».',
  'verdict.receive-over-ipv6.reason-unclear':
    '{host} a été joint en IPv6 et a refusé notre message, mais sa réponse ne dit pas qu’IPv6 en soit la raison : « {text} ».',
  'verdict.receive-over-ipv6.refused-for-our-records':
    '{host} a refusé notre message à cause de quelque chose chez nous : « {text} ». Nous devons d’abord vérifier nos propres enregistrements.',
  'verdict.receive-over-ipv6.refused-after-acceptance':
    '{host} a accepté notre message en IPv6, mais il a été renvoyé plus tard.',
  'verdict.receive-over-ipv6.timeouts-without-proof':
    '{host} n’est pas joignable d’ici à l’adresse {address} : {text}. Le chemin entre nous peut en être la raison.',
  'verdict.receive-over-ipv6.talk-broke-off':
    '{host} a été joint en IPv6 à l’adresse {address}, mais la session s’est interrompue : {text}.',
  'verdict.receive-over-ipv6.kept-back-by-policy':
    'Nous avons retenu notre message, comme le demande la politique MTA-STS de votre domaine : {text}. On ne sait donc rien d’IPv6.',
  'verdict.receive-over-ipv6.needs-smtputf8':
    'Votre adresse exige l’extension SMTPUTF8, que {host} n’offre pas ; aucun message n’a donc pu y être envoyé.',
  'verdict.receive-over-ipv6.dns-trouble':
    'Les enregistrements DNS de votre domaine n’ont pas pu être lus : {text}.',
  'verdict.receive-over-ipv6.our-network':
    'Notre propre réseau est tombé en panne : {text}. Cela ne dit rien de votre fournisseur.',
  'verdict.receive-over-ipv6.not-reached':
    'Aucun de nos messages n’est allé jusqu’à l’une de vos adresses IPv6.',
  'verdict.receive-over-ipv6.not-tried-yet': 'Nos réponses sont en route.',
  'verdict.receive-over-ipv6.only-explained':
    'Non testé : vous avez seulement demandé l’explication d’un avis de non-remise.',
  'verdict.receive-over-ipv6.gave-up-on-4xx':
    '{host} a différé notre message jusqu’à ce que nous renoncions. Il a dit : « {text} ».',

  'verdict.ipv6-only-envelope.accepted':
    '{host} a accepté un message dont l’expéditeur d’enveloppe est dans un domaine sans IPv4.',
  'verdict.ipv6-only-envelope.sender-domain-refused':
    '{host} refuse notre domaine expéditeur uniquement IPv6. Il a dit : « {text} ».',
  'verdict.ipv6-only-envelope.not-yet-accepted':
    'La réponse B n’a pas encore été acceptée ; nous continuons d’essayer.',
  'verdict.ipv6-only-envelope.fails-so-far':
    'La réponse B a échoué jusqu’ici ; nous continuons d’essayer. Dernière réponse du serveur : « {text} ».',
  'verdict.ipv6-only-envelope.only-b-tried':
    'La réponse B a été refusée : « {text} ». Cela seul ne dit pas si un expéditeur d’enveloppe uniquement IPv6 est accepté.',
  'verdict.ipv6-only-envelope.never-reached':
    'La réponse B n’est jamais allée jusqu’à l’un de vos serveurs de messagerie ; personne n’a donc regardé son expéditeur.',
  'verdict.ipv6-only-envelope.kept-back-by-policy':
    'Nous avons retenu notre message, comme le demande la politique MTA-STS de votre domaine : {text}. Personne n’a donc regardé son expéditeur.',
  'verdict.ipv6-only-envelope.control-failed-too':
    'La réponse A, d’un domaine qui a IPv4, a échoué elle aussi ; on ne peut donc pas dire si un expéditeur d’enveloppe uniquement IPv6 est accepté.',
  'verdict.ipv6-only-envelope.other-cause':
    'La réponse B a été refusée pour une raison sans rapport avec cela : « {text} ».',
  'verdict.ipv6-only-envelope.needs-smtputf8':
    'Votre adresse exige l’extension SMTPUTF8, que {host} n’offre pas ; cela n’a donc pas pu être essayé.',
  'verdict.ipv6-only-envelope.our-network':
    'Notre propre réseau est tombé en panne : {text}. Cela ne dit rien de votre fournisseur.',
  'verdict.ipv6-only-envelope.only-explained':
    'Non testé : vous avez seulement demandé l’explication d’un avis de non-remise.',
  'verdict.ipv6-only-envelope.not-tried-yet': 'La réponse B est en route.',

  'verdict.ipv6-only-from.accepted':
    '{host} a accepté un message dont l’en-tête From est dans un domaine sans IPv4.',
  'verdict.ipv6-only-from.header-from-refused':
    '{host} refuse un en-tête From dans notre domaine uniquement IPv6. Il a dit : « {text} ».',
  'verdict.ipv6-only-from.not-yet-accepted':
    'La réponse B n’a pas encore été acceptée ; nous continuons d’essayer.',
  'verdict.ipv6-only-from.fails-so-far':
    'La réponse B a échoué jusqu’ici ; nous continuons d’essayer. Dernière réponse du serveur : « {text} ».',
  'verdict.ipv6-only-from.only-b-tried':
    'La réponse B a été refusée : « {text} ». Cela seul ne dit pas si un en-tête From uniquement IPv6 est accepté.',
  'verdict.ipv6-only-from.refused-before-header':
    'La réponse B a été refusée avant l’envoi de son en-tête ; personne n’a donc pu regarder son From : « {text} ».',
  'verdict.ipv6-only-from.never-reached':
    'La réponse B n’est jamais allée jusqu’à l’un de vos serveurs de messagerie ; personne n’a donc regardé son en-tête.',
  'verdict.ipv6-only-from.kept-back-by-policy':
    'Nous avons retenu notre message, comme le demande la politique MTA-STS de votre domaine : {text}. Personne n’a donc regardé son en-tête.',
  'verdict.ipv6-only-from.control-failed-too':
    'La réponse A, d’un domaine qui a IPv4, a échoué elle aussi ; on ne peut donc pas dire si un en-tête From uniquement IPv6 est accepté.',
  'verdict.ipv6-only-from.other-cause':
    'La réponse B a été refusée pour une raison sans rapport avec cela : « {text} ».',
  'verdict.ipv6-only-from.needs-smtputf8':
    'Votre adresse exige l’extension SMTPUTF8, que {host} n’offre pas ; cela n’a donc pas pu être essayé.',
  'verdict.ipv6-only-from.our-network':
    'Notre propre réseau est tombé en panne : {text}. Cela ne dit rien de votre fournisseur.',
  'verdict.ipv6-only-from.only-explained':
    'Non testé : vous avez seulement demandé l’explication d’un avis de non-remise.',
  'verdict.ipv6-only-from.not-tried-yet': 'La réponse B est en route.',

  'verdict.receive-over-ipv6.our-side-unproven':
    'La connexion à {host}, à l’adresse {address}, a été refusée, mais rien n’a montré ces derniers temps que du courrier peut quitter notre propre réseau en IPv6 ; nous n’en tenons donc rigueur à personne.',
  'verdict.receive-over-ipv6.our-dns':
    'Notre propre DNS a échoué, ou a inventé des adresses, si bien que vos serveurs de messagerie n’ont pas pu être trouvés : {text}. Cela ne dit rien de votre fournisseur.',
  'verdict.receive-over-ipv6.our-records':
    '{host} a refusé notre message à cause de quelque chose chez nous (« {text} »), et à juste titre : {faults}. Cela ne dit rien de votre fournisseur.',

  'verdict.ipv6-only-envelope.envelope-refused':
    '{host} a refusé, deux fois, un message dont l’expéditeur d’enveloppe est dans un domaine uniquement IPv6, alors qu’il a accepté le même message avec un expéditeur d’enveloppe qui a IPv4. Il a dit : « {text} ».',
  'verdict.ipv6-only-envelope.only-together':
    '{host} accepte un expéditeur d’enveloppe uniquement IPv6 et un en-tête From uniquement IPv6, chacun séparément, mais refuse les deux ensemble. Il a dit : « {text} ».',
  'verdict.ipv6-only-envelope.still-comparing':
    'La réponse B n’est pas passée. Nous cherchons laquelle de ses parties en était la raison.',
  'verdict.ipv6-only-envelope.awaiting-report':
    'Un message avec un expéditeur d’enveloppe uniquement IPv6 a été accepté par {host}. La réponse B avait été renvoyée quelque temps après avoir été acceptée ; nous attendons donc aussi longtemps.',
  'verdict.ipv6-only-envelope.our-side-unproven':
    '{host} a refusé un message à cause de son expéditeur d’enveloppe ({text}). Il a pu chercher à nous interroger en retour en IPv6, et rien ne montre que notre propre IPv6 fonctionnait à ce moment-là ; nous n’accusons donc personne.',
  'verdict.ipv6-only-envelope.report-may-be-lost':
    'Un message avec un expéditeur d’enveloppe uniquement IPv6 a été accepté puis renvoyé ({text}). On ne peut pas savoir si celui qui avait un autre expéditeur a été renvoyé aussi : ce rapport devrait nous arriver en IPv4, et rien ne montre qu’il le pouvait.',
  'verdict.ipv6-only-envelope.stopped':
    'Le test a été arrêté avant que l’on puisse voir si un expéditeur d’enveloppe uniquement IPv6 est accepté.',
  'verdict.ipv6-only-envelope.refused-once':
    '{host} a refusé un message dont seul l’expéditeur d’enveloppe est uniquement IPv6, mais le temps a manqué pour le voir une seconde fois ; nous n’en tenons donc rigueur à personne. Il a dit : « {text} ».',
  'verdict.ipv6-only-envelope.changed-on-repeat':
    'Le même message a été traité autrement lors d’un nouvel essai ; on ne peut donc pas dire si l’expéditeur d’enveloppe en était la raison.',
  'verdict.ipv6-only-envelope.our-dns':
    'Notre propre DNS a échoué, ou a inventé des adresses, si bien que cela n’a pas pu être essayé : {text}. Cela ne dit rien de votre fournisseur.',
  'verdict.ipv6-only-envelope.our-records':
    '{host} a refusé notre message à cause de quelque chose chez nous (« {text} »), et à juste titre : {faults}. Cela ne dit rien de votre fournisseur.',
  'verdict.ipv6-only-envelope.our-callout':
    '{host} a interrogé notre propre serveur de messagerie sur l’expéditeur et n’a pas reçu la réponse qu’il aurait dû recevoir : {text}. L’erreur est de notre côté.',

  'verdict.ipv6-only-from.from-refused':
    '{host} a refusé, deux fois, un message dont l’en-tête From est dans un domaine uniquement IPv6, alors qu’il a accepté le même message avec un From qui a IPv4. Il a dit : « {text} ».',
  'verdict.ipv6-only-from.only-together':
    '{host} accepte un en-tête From uniquement IPv6 et un expéditeur d’enveloppe uniquement IPv6, chacun séparément, mais refuse les deux ensemble. Il a dit : « {text} ».',
  'verdict.ipv6-only-from.still-comparing':
    'La réponse B n’est pas passée. Nous cherchons laquelle de ses parties en était la raison.',
  'verdict.ipv6-only-from.awaiting-report':
    'Un message avec un en-tête From uniquement IPv6 a été accepté par {host}. La réponse B avait été renvoyée quelque temps après avoir été acceptée ; nous attendons donc aussi longtemps.',
  'verdict.ipv6-only-from.our-side-unproven':
    '{host} a refusé un message à cause de son en-tête From ({text}). Il a pu chercher à nous interroger en retour en IPv6, et rien ne montre que notre propre IPv6 fonctionnait à ce moment-là ; nous n’accusons donc personne.',
  'verdict.ipv6-only-from.stopped':
    'Le test a été arrêté avant que l’on puisse voir si un en-tête From uniquement IPv6 est accepté.',
  'verdict.ipv6-only-from.refused-once':
    '{host} a refusé un message dont seul l’en-tête From est uniquement IPv6, mais le temps a manqué pour le voir une seconde fois ; nous n’en tenons donc rigueur à personne. Il a dit : « {text} ».',
  'verdict.ipv6-only-from.changed-on-repeat':
    'Le même message a été traité autrement lors d’un nouvel essai ; on ne peut donc pas dire si l’en-tête From en était la raison.',
  'verdict.ipv6-only-from.our-dns':
    'Notre propre DNS a échoué, ou a inventé des adresses, si bien que cela n’a pas pu être essayé : {text}. Cela ne dit rien de votre fournisseur.',
  'verdict.ipv6-only-from.our-records':
    '{host} a refusé notre message à cause de quelque chose chez nous (« {text} »), et à juste titre : {faults}. Cela ne dit rien de votre fournisseur.',
  'verdict.ipv6-only-from.our-callout':
    '{host} a interrogé notre propre serveur de messagerie sur l’auteur et n’a pas reçu la réponse qu’il aurait dû recevoir : {text}. L’erreur est de notre côté.',
} as const satisfies Partial<Record<keyof typeof abilityTextsEn, string>>
