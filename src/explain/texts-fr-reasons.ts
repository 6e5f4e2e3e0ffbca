import type { reasonTextsEn } from './texts-en-reasons.ts'

/** texts-en-reasons.ts in French. */
export const reasonTextsFr = {
  'reason.invalid-recipient.short': 'adresse inconnue là-bas',
  'reason.invalid-recipient.means':
    'Le serveur de réception a été joint, mais il ne connaît pas cette adresse, ou la boîte qui se trouve derrière est désactivée ou a déménagé. Le chemin fonctionne ; l’adresse, non.',
  'reason.invalid-recipient.who':
    'La personne qui a écrit l’adresse. Si elle est juste, son titulaire ou le fournisseur de celui-ci.',
  'reason.invalid-recipient.ask':
    'Comparez l’adresse lettre par lettre. Si elle est juste, demandez à son titulaire, par une autre voie, si elle existe encore.',
  'reason.invalid-recipient.support':
    'Merci de me dire si cette adresse existe et, si oui, pourquoi votre serveur refuse le courrier qui lui est destiné.',

  'reason.mailbox-full.short': 'boîte pleine',
  'reason.mailbox-full.means':
    'La boîte n’a plus de place pour d’autres messages. L’adresse a été trouvée et son serveur fonctionne ; le courrier pourra de nouveau être remis dès qu’il y aura de la place.',
  'reason.mailbox-full.who':
    'Le titulaire de la boîte, qui doit faire de la place. Le fournisseur, seulement si la limite est erronée.',
  'reason.mailbox-full.ask':
    'Le titulaire doit faire de la place, et il faut l’en prévenir autrement que par cette boîte. Ensuite, renvoyez le message.',
  'reason.mailbox-full.support':
    'Merci de regarder si cette boîte dépasse vraiment sa limite, et de prévenir son titulaire.',

  'reason.domain-unknown.short': 'aucun serveur de messagerie dans le DNS',
  'reason.domain-unknown.means':
    '{ours, select, yes {Notre domaine existe et a un serveur de messagerie, mais un serveur qui n’a qu’IPv6. Le serveur d’envoi ne lui a pas trouvé d’adresse. Le plus souvent, il ne cherche que des adresses IPv4 (enregistrements A), et pas d’adresses IPv6 (enregistrements AAAA) ; il ne peut alors rien envoyer à une destination qui n’a qu’IPv6.} other {Le serveur d’envoi n’a pas trouvé de serveur de messagerie pour le domaine du destinataire. Soit le nom n’existe pas dans le DNS, soit il n’a ni enregistrement MX ni adresse, soit il déclare n’accepter aucun courrier (MX nul).}}',
  'reason.domain-unknown.who':
    '{ours, select, yes {L’exploitant du serveur d’envoi. Dans le DNS, il y a tout ce qu’il faut à un expéditeur qui a IPv6.} other {D’abord la personne qui a écrit l’adresse : cherchez des fautes de frappe après le @. S’il n’y en a pas, le gestionnaire des enregistrements DNS de {domain}.}}',
  'reason.domain-unknown.ask':
    '{ours, select, yes {Le serveur d’envoi doit chercher les enregistrements AAAA aussi bien que les enregistrements A, et il lui faut sa propre adresse IPv6 et une route IPv6.} other {Si l’adresse est juste, il faut au domaine un enregistrement MX dont l’hôte a une adresse dans le DNS.}}',
  'reason.domain-unknown.support':
    '{ours, select, yes {Le serveur de messagerie de {domain} a une adresse IPv6 (enregistrement AAAA) et pas d’adresse IPv4, volontairement : il teste si l’on peut envoyer du courrier en IPv6. Merci de faire chercher à vos serveurs d’envoi les enregistrements AAAA aussi bien que les enregistrements A, et de leur donner une adresse IPv6 et une route IPv6, afin que le courrier vers les destinations uniquement IPv6 puisse être remis.} other {Merci de vérifier les enregistrements DNS de {domain} : le serveur d’envoi n’y a trouvé aucun serveur de messagerie. Si le domaine doit recevoir du courrier, il lui faut un enregistrement MX dont l’hôte a une adresse.}}',

  'reason.no-aaaa.short': 'pas d’adresse IPv6 dans le DNS',
  'reason.no-aaaa.means':
    '{ours, select, yes {Notre serveur de messagerie n’a qu’IPv6, et son adresse IPv6 figure dans le DNS, mais on a dit au serveur d’envoi qu’il n’y en avait pas. Le plus souvent, le résolveur DNS qu’il interroge laisse de côté les enregistrements AAAA.} other {Le serveur de messagerie existe dans le DNS, mais le serveur d’envoi lui a cherché une adresse IPv6 (un enregistrement AAAA) et il n’y en a pas. Un expéditeur qui n’a qu’IPv6 ne peut pas y remettre de courrier, ni aucun autre s’il n’y a pas non plus d’adresse IPv4.}}',
  'reason.no-aaaa.who':
    '{ours, select, yes {L’exploitant du serveur d’envoi et du résolveur DNS que celui-ci interroge.} other {L’exploitant des serveurs de messagerie de {domain}, avec le gestionnaire de ses enregistrements DNS.}}',
  'reason.no-aaaa.ask':
    '{ours, select, yes {Le serveur d’envoi doit recevoir les enregistrements AAAA de son résolveur DNS, et il lui faut sa propre adresse IPv6 et une route IPv6.} other {Il faut au serveur de messagerie une adresse IPv6, publiée dans un enregistrement AAAA, et il doit y accepter le courrier sur le port 25.}}',
  'reason.no-aaaa.support':
    '{ours, select, yes {Le serveur de messagerie de {domain} a une adresse IPv6 (enregistrement AAAA) et pas d’adresse IPv4, volontairement : il teste si l’on peut envoyer du courrier en IPv6. Merci de vérifier que le résolveur DNS de vos serveurs d’envoi leur donne les enregistrements AAAA, et qu’ils ont une adresse IPv6 et une route IPv6.} other {Merci de donner aux serveurs de messagerie de {domain} des adresses IPv6 (enregistrements AAAA) avec un DNS inverse, et d’y accepter le courrier sur le port 25. En l’état, les expéditeurs qui n’ont qu’IPv6 ne peuvent rien y remettre.}}',

  'reason.dns-failure.short': 'le DNS n’a pas répondu',
  'reason.dns-failure.means':
    '{ours, select, yes {Le serveur d’envoi n’a reçu du DNS aucune réponse utilisable sur notre domaine. Cela peut être un dérangement passager, de notre côté aussi. Si cela dure alors que le courrier vers d’autres domaines part, c’est que le résolveur DNS du serveur d’envoi bute sur un domaine qui n’a que des adresses IPv6.} other {Le serveur d’envoi n’a reçu du DNS aucune réponse utilisable sur le domaine du destinataire : les serveurs de noms se sont tus, ou ce qu’ils ont dit était défectueux. Le domaine peut très bien exister. Cela peut passer tout seul, et la faute peut être au résolveur DNS du serveur d’envoi.}}',
  'reason.dns-failure.who':
    '{ours, select, yes {Si cela dure, l’exploitant du résolveur DNS du serveur d’envoi.} other {Si cela dure, le gestionnaire des serveurs de noms de {domain}.}}',
  'reason.dns-failure.ask':
    '{ours, select, yes {Renvoyez le message plus tard. S’il revient encore, il faut rechercher les enregistrements de notre domaine depuis le serveur d’envoi lui-même.} other {Renvoyez le message plus tard. S’il revient encore, il faut examiner les serveurs de noms du domaine.}}',
  'reason.dns-failure.support':
    '{ours, select, yes {Merci de rechercher, depuis vos serveurs d’envoi, l’enregistrement MX de {domain} et l’enregistrement AAAA de l’hôte qu’il désigne : la réponse qu’ils ont reçue ne leur a pas servi. Ce domaine n’a que des adresses IPv6, volontairement.} other {Merci de vérifier les serveurs de noms de {domain} : le serveur d’envoi n’a reçu aucune réponse utilisable sur les serveurs de messagerie de ce domaine.}}',

  'reason.connection-refused.short': 'connexion refusée',
  'reason.connection-refused.means':
    '{ours, select, yes {Le serveur d’envoi a trouvé l’adresse IPv6 de notre serveur de messagerie, mais le port 25 y a refusé la connexion. Cela peut venir d’un pare-feu près du serveur d’envoi qui ne laisse sortir aucun courrier en IPv6, ou notre serveur était peut-être arrêté à ce moment-là.} other {{family, select, ipv6 {Le serveur de messagerie a une adresse IPv6 dans le DNS, mais le port 25 de cette adresse a refusé la connexion : rien n’y accepte de courrier. Les expéditeurs qui ont IPv4 peuvent contourner l’obstacle ; ceux qui n’ont qu’IPv6 ne le peuvent pas.} ipv4 {Le serveur de messagerie a une adresse IPv4 dans le DNS, mais le port 25 de cette adresse a refusé la connexion : rien n’y accepte de courrier.} other {Le serveur de messagerie a une adresse dans le DNS, mais le port 25 de cette adresse a refusé la connexion : rien n’y accepte de courrier.}}}}',
  'reason.connection-refused.who':
    '{ours, select, yes {L’exploitant du serveur d’envoi, sauf si nous étions arrêtés à ce moment-là.} other {L’exploitant des serveurs de messagerie de {domain}.}}',
  'reason.connection-refused.ask':
    '{ours, select, yes {Envoyez un nouveau test. S’il revient lui aussi, il faut au serveur d’envoi une sortie vers le port 25 en IPv6.} other {Le serveur de messagerie doit écouter sur le port 25 à chaque adresse qu’il a dans le DNS, et le pare-feu doit le laisser passer. Une adresse qui n’est pas destinée au courrier doit disparaître du DNS.}}',
  'reason.connection-refused.support':
    '{ours, select, yes {Le serveur de messagerie de {domain} n’a qu’IPv6. Merci d’essayer, depuis vos serveurs d’envoi, si son port 25 est joignable en IPv6, et de voir si un de vos pare-feu ferme ce port.} other {{family, select, ipv6 {Merci de mettre le serveur de messagerie à l’écoute sur le port 25 de son adresse IPv6, ou d’ouvrir le pare-feu pour lui. S’il n’est pas censé accepter de courrier en IPv6, merci de retirer son enregistrement AAAA.} other {Merci de mettre le serveur de messagerie à l’écoute sur le port 25 de chaque adresse qu’il a dans le DNS, ou d’ouvrir le pare-feu pour lui. Si une adresse n’est pas censée accepter de courrier, merci de la retirer du DNS.}}}}',

  'reason.connection-timeout.short': 'pas de réponse à temps',
  'reason.connection-timeout.means':
    '{ours, select, yes {Le serveur d’envoi a trouvé l’adresse IPv6 de notre serveur de messagerie, mais n’en a pas reçu de réponse à temps. Soit IPv6 ne fonctionne pas là où se trouve le serveur d’envoi, soit un pare-feu y écarte les paquets, soit notre serveur ne répondait pas à ce moment-là.} other {{family, select, ipv6 {Le serveur de messagerie n’a pas répondu à temps en IPv6.} ipv4 {Le serveur de messagerie n’a pas répondu à temps en IPv4.} other {Le serveur de messagerie n’a pas répondu à temps.}} Le plus souvent, un pare-feu écarte les paquets, ou l’adresse du DNS est morte. Un serveur trop lent, ou une panne du réseau entre les deux, se ressemblent vus d’un seul endroit.}}',
  'reason.connection-timeout.who':
    '{ours, select, yes {L’exploitant du serveur d’envoi, sauf si nous étions arrêtés à ce moment-là.} other {Très probablement l’exploitant des serveurs de messagerie de {domain}.}}',
  'reason.connection-timeout.ask':
    '{ours, select, yes {Envoyez un nouveau test. S’il revient lui aussi, il faut au serveur d’envoi un IPv6 qui fonctionne, et une sortie vers le port 25.} other {Il faut essayer de l’extérieur le port 25 du serveur de messagerie, à chaque adresse qu’il a dans le DNS. Une adresse morte doit disparaître du DNS.}}',
  'reason.connection-timeout.support':
    '{ours, select, yes {Le serveur de messagerie de {domain} n’a qu’IPv6. Merci de vérifier que vos serveurs d’envoi ont une adresse IPv6 et une route IPv6, et qu’aucun de vos pare-feu n’écarte les paquets vers le port 25 en IPv6.} other {{family, select, ipv6 {Merci de vérifier que le port 25 du serveur de messagerie est joignable de l’extérieur en IPv6 : il semble que les paquets soient écartés. S’il n’est pas censé accepter de courrier en IPv6, merci de retirer son enregistrement AAAA.} other {Merci de vérifier que le port 25 du serveur de messagerie est joignable de l’extérieur : il semble que les paquets soient écartés, ou que le serveur mette trop longtemps à répondre.}}}}',

  'reason.connection-failed.short': 'serveur non joint',
  'reason.connection-failed.means':
    '{ours, select, yes {Le serveur d’envoi a trouvé dans le DNS notre serveur de messagerie, qui n’a qu’IPv6, mais n’a pas pu s’y connecter ; la cause exacte n’est pas indiquée. Le plus souvent, le serveur d’envoi n’a pas d’IPv6 qui fonctionne. Notre serveur était peut-être aussi arrêté à ce moment-là.} other {{family, select, ipv6 {Aucun serveur de messagerie du domaine n’a pu être joint en IPv6.} ipv4 {Aucun serveur de messagerie du domaine n’a pu être joint en IPv4.} other {Aucun serveur de messagerie du domaine n’a pu être joint.}} La cause exacte n’est pas indiquée : l’adresse est peut-être morte, un pare-feu fait peut-être obstacle, ou un réseau est en panne.}}',
  'reason.connection-failed.who':
    '{ours, select, yes {L’exploitant du serveur d’envoi, sauf si nous étions arrêtés à ce moment-là.} other {Très probablement l’exploitant des serveurs de messagerie de {domain} ; le journal du serveur d’envoi en dit davantage.}}',
  'reason.connection-failed.ask':
    '{ours, select, yes {Envoyez un nouveau test. S’il revient lui aussi, il faut au serveur d’envoi un IPv6 qui fonctionne, et une sortie vers le port 25.} other {Il faut essayer de l’extérieur le port 25 des serveurs de messagerie, à chaque adresse qu’ils ont dans le DNS.}}',
  'reason.connection-failed.support':
    '{ours, select, yes {Le serveur de messagerie de {domain} n’a qu’IPv6. Merci de vérifier que vos serveurs d’envoi ont une adresse IPv6 et une route IPv6, et qu’ils peuvent joindre le port 25 en IPv6.} other {Merci de vérifier que le port 25 de vos serveurs de messagerie est joignable de l’extérieur{family, select, ipv6 { en IPv6} ipv4 { en IPv4} other {}}, à chaque adresse qu’ils ont dans le DNS.}}',

  'reason.connection-lost.short': 'connexion interrompue',
  'reason.connection-lost.means':
    '{ours, select, yes {Le serveur d’envoi a joint notre serveur de messagerie en IPv6, mais la connexion s’est interrompue. Cela peut être un dérangement passager, d’un côté ou de l’autre. Si cela dure, c’est le plus souvent un pare-feu, ou un réseau qui perd les gros paquets (path MTU).} other {La connexion au serveur de messagerie était établie, puis s’est interrompue. Cela peut être un dérangement passager, un serveur trop chargé, ou un pare-feu qui s’en mêle.{family, select, ipv6 { En IPv6, c’est souvent un réseau qui perd les gros paquets (path MTU).} other {}}}}',
  'reason.connection-lost.who':
    '{ours, select, yes {Si cela dure, l’exploitant du serveur d’envoi, avec nous.} other {Si cela dure, l’exploitant des serveurs de messagerie de {domain}.}}',
  'reason.connection-lost.ask':
    '{ours, select, yes {Envoyez un nouveau test. S’il revient lui aussi, le journal du serveur d’envoi montre à quelle étape la connexion s’est interrompue.} other {Renvoyez le message plus tard. S’il revient encore, les journaux des deux serveurs montrent à quelle étape la connexion s’est interrompue.}}',
  'reason.connection-lost.support':
    '{ours, select, yes {Merci de chercher dans le journal de vos serveurs d’envoi à quelle étape la connexion vers {domain} s’est interrompue. Ce domaine n’a qu’IPv6 ; merci de vérifier aussi que les gros paquets sortent en IPv6 (path MTU).} other {Merci de chercher dans le journal du serveur de messagerie à quelle étape cette connexion s’est interrompue, et si un pare-feu la coupe.{family, select, ipv6 { Merci de vérifier aussi que les gros paquets passent en IPv6 (path MTU).} other {}}}}',

  'reason.network-unreachable.short': 'pas de route vers le serveur',
  'reason.network-unreachable.means':
    '{ours, select, yes {Le serveur d’envoi a trouvé l’adresse IPv6 de notre serveur de messagerie, mais n’a pas de chemin vers elle : il n’a pas d’adresse IPv6 ou pas de route IPv6. Il ne peut donc rien envoyer à une destination qui n’a qu’IPv6.} other {{family, select, ipv6 {Le serveur d’envoi n’a pas de chemin vers l’adresse IPv6 du serveur de messagerie. Le plus souvent, il n’a pas lui-même d’IPv6 qui fonctionne, mais essaie quand même.} ipv4 {Le serveur d’envoi n’a pas de chemin vers l’adresse IPv4 du serveur de messagerie. Soit il n’a pas lui-même IPv4, soit le routage de l’un des deux réseaux est en défaut.} other {Le serveur d’envoi n’a pas de chemin vers l’adresse du serveur de messagerie. Soit le routage de l’un des deux réseaux est en défaut, soit il manque au serveur d’envoi ce genre d’adresse (IPv4 ou IPv6).}}}}',
  'reason.network-unreachable.who':
    '{ours, select, yes {L’exploitant du serveur d’envoi.} other {L’exploitant du serveur d’envoi. Seulement si beaucoup d’expéditeurs rencontrent la même chose, l’exploitant des serveurs de messagerie de {domain}.}}',
  'reason.network-unreachable.ask':
    '{ours, select, yes {Il faut au serveur d’envoi une adresse IPv6 et une route IPv6.} other {{family, select, ipv6 {Il faut au serveur d’envoi une adresse et une route IPv6 qui fonctionnent ; s’il n’en a pas, il doit passer à l’adresse suivante.} other {Il faut au serveur d’envoi une route qui fonctionne vers cette adresse ; sinon, il doit passer à la suivante.}}}}',
  'reason.network-unreachable.support':
    '{ours, select, yes {Le serveur de messagerie de {domain} n’a qu’IPv6, volontairement : il teste si l’on peut envoyer du courrier en IPv6. Merci de donner à vos serveurs d’envoi une adresse IPv6 et une route IPv6, afin que le courrier vers les destinations uniquement IPv6 puisse être remis.} other {{family, select, ipv6 {Merci de donner à vos serveurs d’envoi une adresse et une route IPv6 qui fonctionnent. D’ici là, merci de les faire passer à l’adresse IPv4 d’un serveur de messagerie quand il n’y a pas de chemin vers son adresse IPv6.} other {Merci de vérifier la route de vos serveurs d’envoi vers cette adresse, et de les faire passer à l’adresse suivante du serveur de messagerie quand il n’y a pas de chemin vers la première.}}}}',

  'reason.no-ptr.short': 'pas de DNS inverse concordant',
  'reason.no-ptr.means':
    'Le serveur de réception veut que l’adresse du serveur d’envoi ait un nom dans le DNS inverse (un enregistrement PTR), et que ce nom ramène à l’adresse. {family, select, ipv6 {L’adresse IPv6 d’où le message est venu n’a pas un tel nom, ou en a un autre. Souvent, une adresse du réseau porte un nom, et le message est parti d’une autre.} ipv4 {L’adresse IPv4 d’où le message est venu n’a pas un tel nom, ou en a un autre.} other {L’adresse d’où le message est venu n’a pas un tel nom, ou en a un autre.}}',
  'reason.no-ptr.who': 'L’exploitant du serveur d’envoi.',
  'reason.no-ptr.ask':
    'Il faut à l’adresse d’envoi un enregistrement PTR, et au nom qu’il contient {family, select, ipv6 {un enregistrement AAAA} ipv4 {un enregistrement A} other {un enregistrement d’adresse}} qui ramène à la même adresse.',
  'reason.no-ptr.support':
    'Merci de donner à l’adresse d’où ce message a été envoyé un nom dans le DNS inverse (un enregistrement PTR), et à ce nom {family, select, ipv6 {un enregistrement AAAA} ipv4 {un enregistrement A} other {un enregistrement d’adresse}} qui y ramène ; ou d’envoyer depuis une adresse qui a les deux.',

  'reason.sender-domain-unresolvable.short': 'domaine de l’expéditeur introuvable',
  'reason.sender-domain-unresolvable.means':
    'Le serveur de réception a cherché le domaine de l’expéditeur dans le DNS et n’a pas trouvé ce qu’il veut : le nom lui-même, un enregistrement MX, ou une adresse de l’hôte que celui-ci désigne. Certains serveurs ne cherchent que des adresses IPv4 et refusent ainsi les expéditeurs dont le domaine n’a qu’IPv6.',
  'reason.sender-domain-unresolvable.who':
    'Le gestionnaire des enregistrements DNS du domaine de l’expéditeur. Si ce domaine a une adresse IPv6 pour son courrier, l’exploitant du serveur de réception.',
  'reason.sender-domain-unresolvable.ask':
    'Il faut au domaine de l’expéditeur un enregistrement MX dont l’hôte a une adresse. S’il en a un, le serveur de réception doit regarder aussi les enregistrements AAAA.',
  'reason.sender-domain-unresolvable.support':
    'Merci de vérifier comment le serveur de réception recherche le domaine d’un expéditeur : un domaine dont les serveurs de messagerie ont des enregistrements AAAA et pas d’enregistrement A est joignable et devrait être accepté. S’il y manque autre chose, merci de me dire quoi.',

  'reason.auth-required.short': 'expéditeur non authentifié',
  'reason.auth-required.means':
    'Le serveur de réception veut la preuve que le message vient du domaine de son expéditeur (SPF, DKIM ou DMARC), et ne l’a pas eue. {family, select, ipv6 {En IPv6, beaucoup de serveurs l’exigent. Souvent, l’enregistrement SPF mentionne les adresses IPv4 du serveur d’envoi, mais pas son adresse IPv6.} other {Des enregistrements manquent peut-être ou ne mentionnent pas le serveur d’envoi, ou la signature n’était pas valide ; un message transféré peut perdre sa preuve en chemin.}}',
  'reason.auth-required.who':
    'L’exploitant du serveur d’envoi, avec le gestionnaire des enregistrements DNS du domaine de l’expéditeur.',
  'reason.auth-required.ask':
    'L’enregistrement SPF doit mentionner chaque adresse d’envoi, celles en IPv6 aussi, et il faut à chaque message une signature DKIM dont la clé est dans le DNS.',
  'reason.auth-required.support':
    'Merci de faire en sorte que le courrier de ce domaine passe SPF ou DKIM : son enregistrement SPF doit mentionner chaque adresse d’où vous envoyez{family, select, ipv6 {, celles en IPv6 aussi} other {, en IPv4 et en IPv6}}, et il faut à chaque message une signature DKIM dont la clé est dans le DNS.',

  'reason.tls.short': 'désaccord sur le chiffrement',
  'reason.tls.means':
    'Les deux serveurs n’ont pas pu s’accorder sur une connexion chiffrée. L’un exige le chiffrement (STARTTLS), ou un certificat qu’il puisse vérifier (DANE, MTA-STS), et l’autre ne l’a pas offert, ou pas de façon valable.',
  'reason.tls.who':
    'L’exploitant du serveur de réception, si c’est son chiffrement ou son certificat qui est en défaut. L’exploitant du serveur d’envoi, s’il n’a pas chiffré.',
  'reason.tls.ask':
    'Le serveur à qui cela manque doit offrir STARTTLS avec une version actuelle de TLS, et celui de réception un certificat valide pour son nom. La réponse du serveur dit le plus souvent duquel il s’agit.',
  'reason.tls.support':
    'Merci de vérifier le chiffrement du serveur de messagerie : STARTTLS avec une version actuelle de TLS, un certificat valide pour son nom, et, s’il y en a, des enregistrements TLSA et une politique MTA-STS qui y correspondent. Si c’est le serveur d’envoi qui n’a pas chiffré, merci de me le dire.',

  'reason.blocklisted.short': 'liste de blocage ou mauvaise réputation',
  'reason.blocklisted.means':
    'Le serveur de réception refuse le message parce que l’adresse, le réseau ou le domaine de l’expéditeur figure sur une liste de blocage, ou a une mauvaise réputation ou n’en a aucune. {family, select, ipv6 {Les listes contiennent souvent un réseau IPv6 entier (un /64 ou plus), si bien qu’un expéditeur peut être bloqué pour ce qu’a fait un voisin.} other {Là où beaucoup partagent une adresse ou un réseau, l’un peut être bloqué pour ce qu’a fait un autre.}}',
  'reason.blocklisted.who':
    'L’exploitant du serveur d’envoi. Lui seul peut trouver la cause, y mettre fin et demander le retrait.',
  'reason.blocklisted.ask':
    'Il faut chercher l’adresse d’envoi sur la liste que le serveur désigne, et l’en faire retirer une fois la cause disparue. D’ici là, une autre adresse peut envoyer.',
  'reason.blocklisted.support':
    'Le serveur de réception cite une liste de blocage, ou la réputation de l’adresse d’où ce message a été envoyé. Merci de chercher pourquoi elle y figure, d’éliminer la cause et de demander le retrait ; d’ici là, merci d’envoyer depuis une autre adresse.',

  'reason.rate-limited.short': 'trop à la fois',
  'reason.rate-limited.means':
    'Le serveur de réception n’accepte qu’un certain nombre de messages, de connexions ou de destinataires dans un temps donné, et cette limite était dépassée. {family, select, ipv6 {Certains serveurs comptent un réseau IPv6 entier comme un seul expéditeur.} other {Les autres utilisateurs du même serveur d’envoi comptent aussi.}} Cela passe après une pause.',
  'reason.rate-limited.who':
    'Personne, si cela arrive une fois : cela passe avec le temps. L’exploitant du serveur d’envoi, si cela continue.',
  'reason.rate-limited.ask':
    'Renvoyez le message plus tard, à moins de destinataires à la fois. Si cela continue, le serveur d’envoi doit envoyer plus lentement.',
  'reason.rate-limited.support':
    'Merci de faire envoyer vos serveurs vers cette destination plus lentement et avec moins de connexions, et de réessayer après une pause. Si peu de messages y vont, merci de demander à son exploitant pourquoi la limite a été atteinte.',

  'reason.greylisted.short': 'mise en attente par le serveur',
  'reason.greylisted.means':
    'Le serveur de réception refuse volontairement le premier essai d’un expéditeur qu’il ne connaît pas, et en accepte un plus tard (greylisting). Ce n’est pas un échec tant que le serveur d’envoi réessaie{family, select, ipv6 { depuis la même adresse IPv6} ipv4 { depuis la même adresse IPv4} other { depuis la même adresse}}.',
  'reason.greylisted.who':
    'Personne, tant que le message est encore en cours d’essai. L’exploitant du serveur d’envoi, s’il a renoncé.',
  'reason.greylisted.ask':
    'Attendez. Si le message revient pour de bon, le serveur d’envoi doit essayer plus longtemps, et chaque fois depuis la même adresse.',
  'reason.greylisted.support':
    'Merci de faire réessayer vos serveurs d’envoi pendant quelques heures après une telle réponse, chaque fois depuis la même adresse{family, select, ipv6 { ou au moins le même réseau IPv6} other {}}.',

  'reason.policy.short': 'refus selon une règle',
  'reason.policy.means':
    '{family, select, ipv6 {Le serveur de réception a été joint et refuse selon une règle qui lui est propre qui nomme IPv6 : le plus souvent, il est réglé pour n’accepter aucun courrier en IPv6.} ipv4 {Le serveur de réception a été joint et refuse selon une règle qui lui est propre qui nomme l’adresse IPv4 de l’expéditeur.} other {Le serveur de réception a été joint et refuse selon une règle qui lui est propre. De telles règles portent sur ce que contient un message (spam, virus, pièces jointes), sur qui peut écrire à qui, ou sur des en-têtes non conformes.}}',
  'reason.policy.who': 'L’exploitant du serveur de réception. Lui seul connaît la règle.',
  'reason.policy.ask':
    '{family, select, ipv6 {Le serveur de réception doit accepter le courrier en IPv6, ou ne pas avoir d’enregistrement AAAA.} other {Regardez si la réponse du serveur désigne quelque chose que l’on peut laisser de côté, comme une pièce jointe ou un lien. Sinon, demandez à son exploitant de quelle règle il s’agissait.}}',
  'reason.policy.support':
    '{family, select, ipv6 {Merci de faire accepter le courrier en IPv6 au serveur de messagerie. S’il n’est pas censé l’accepter, merci de retirer son enregistrement AAAA, pour que les autres serveurs utilisent IPv4.} other {Merci de chercher quelle règle de votre serveur a refusé ce message. Si c’était une erreur, merci de corriger la règle ; sinon, merci de me dire ce que je dois changer.}}',

  'reason.relay-denied.short': 'ce serveur ne gère pas ce domaine',
  'reason.relay-denied.means':
    'Le serveur sollicité n’accepte pas de courrier pour le domaine du destinataire, ou seulement d’utilisateurs qui s’identifient. Le plus souvent, l’enregistrement MX désigne le mauvais serveur, ou le domaine n’y est pas configuré.',
  'reason.relay-denied.who':
    'Le gestionnaire des enregistrements MX de {domain}. Si le message n’est pas allé plus loin que le premier serveur : la personne qui a réglé le logiciel de messagerie, qui doit s’y identifier.',
  'reason.relay-denied.ask':
    'Les enregistrements MX du domaine doivent désigner des serveurs configurés pour lui. Un logiciel de messagerie doit s’identifier auprès de son propre serveur d’envoi.',
  'reason.relay-denied.support':
    'Merci de vérifier que les enregistrements MX de {domain} désignent les bons serveurs, et que chacun d’eux est configuré pour accepter le courrier de ce domaine. Si le serveur veut plutôt une identification, merci de me le dire.',

  'reason.too-large.short': 'message trop volumineux',
  'reason.too-large.means':
    'Le message, son en-tête ou une pièce jointe dépasse ce que le serveur permet. Dans un message, une pièce jointe prend environ un tiers de place de plus que le fichier.',
  'reason.too-large.who': 'La personne qui l’a écrit : il doit être moins volumineux.',
  'reason.too-large.ask':
    'Envoyez-en moins à la fois, ou déposez le fichier là où on peut le télécharger, et envoyez le lien.',
  'reason.too-large.support':
    'Merci de me dire quelle taille peut avoir un message à cette boîte, pièces jointes comprises, et si la limite peut être relevée.',

  'reason.protocol-error.short': 'les serveurs ne se sont pas compris',
  'reason.protocol-error.means':
    'Les deux serveurs ne se sont pas compris : l’un n’a pas accepté une commande, un nom de salutation (HELO), une adresse ou une extension que l’autre utilisait. Le plus souvent, le logiciel ou les réglages de l’un d’eux sont en cause.',
  'reason.protocol-error.who':
    'L’exploitant du serveur d’envoi, dont le journal montre le dialogue. Si tout y est en ordre, l’exploitant de celui de réception.',
  'reason.protocol-error.ask':
    'Quelqu’un doit lire le dialogue des deux serveurs dans un journal : à quelle commande il s’est arrêté, et ce que la norme en dit (RFC 5321).',
  'reason.protocol-error.support':
    'Merci de chercher ce dialogue dans le journal du serveur de messagerie, et de voir lequel des deux côtés ne respecte pas la norme (RFC 5321) à la commande où il s’est arrêté.',

  'reason.system-error.short': 'panne du système de réception',
  'reason.system-error.means':
    'Le système de réception est lui-même en défaut : un disque plein, un mauvais réglage, un programme de remise qui échoue, ou du courrier qui tourne en boucle. Cela peut toucher tout le monde là-bas.',
  'reason.system-error.who': 'L’exploitant du serveur de réception.',
  'reason.system-error.ask':
    'Renvoyez le message plus tard. S’il revient encore, prévenez l’exploitant du serveur de réception par une autre voie.',
  'reason.system-error.support':
    'Merci d’examiner votre système de messagerie : il a refusé ce message par un défaut qui lui est propre, et peut faire de même avec d’autres.',

  'reason.expired.short': 'abandon après de nombreux essais',
  'reason.expired.means':
    'Le serveur d’envoi a essayé longtemps, le plus souvent des jours, puis a renoncé. Ce qui faisait obstacle n’est pas indiqué.{ours, select, yes { Notre adresse n’a qu’IPv6, et un serveur d’envoi sans IPv6 qui fonctionne finit souvent ainsi.} other {}}',
  'reason.expired.who':
    'L’exploitant du serveur d’envoi : son journal dit à quoi s’est heurté chaque essai. On voit alors à qui il revient d’y remédier.',
  'reason.expired.ask':
    'Demandez à quoi s’est heurté chaque essai{ours, select, yes {, et si le serveur d’envoi a une adresse IPv6 et une route IPv6.} other {.}}',
  'reason.expired.support':
    'Merci de chercher dans le journal de vos serveurs d’envoi à quoi s’est heurté chaque essai de remettre ce message, et de me le dire.{ours, select, yes { Le serveur de messagerie de {domain} n’a qu’IPv6, volontairement ; merci de vérifier que vos serveurs cherchent les enregistrements AAAA, et qu’ils ont une adresse IPv6 et une route IPv6.} other {}}',

  'reason.unknown.short': 'raison peu claire',
  'reason.unknown.means':
    'Ce que le serveur a dit ne désigne aucune raison que nous connaissions, et nous ne devinons pas. Il n’y a que sa propre réponse.',
  'reason.unknown.who': 'On ne peut pas le savoir d’après cette réponse.',
  'reason.unknown.ask':
    'Commencez par l’assistance du fournisseur qui envoie le message : le journal du serveur d’envoi en dit souvent davantage.',
  'reason.unknown.support':
    'Merci de chercher dans le journal de votre serveur de messagerie pourquoi ce message n’a pas été remis, et de me dire ce que c’était et qui peut y remédier.',
} as const satisfies Partial<Record<keyof typeof reasonTextsEn, string>>
