import type { causeTextsEn } from './texts-en-causes.ts'

/** texts-en-causes.ts in French. */
export const causeTextsFr = {
  'cause.no-aaaa.short': 'votre serveur de messagerie n’a pas d’adresse IPv6',
  'cause.no-aaaa.means':
    'On ne peut vous remettre du courrier qu’en IPv4. Un expéditeur qui n’a qu’IPv6 ne peut pas vous joindre : le DNS n’a pas d’enregistrement AAAA pour {hosts}.',
  'cause.no-aaaa.ask':
    'Merci de donner aux serveurs de messagerie de {domain} des adresses IPv6 (enregistrements AAAA pour {hosts}) avec un DNS inverse, et d’y accepter le courrier sur le port 25.',

  'cause.port-refused.short': 'le port IPv6 de votre serveur est fermé',
  'cause.port-refused.means':
    'Le DNS donne une adresse IPv6 pour votre serveur de messagerie {host}, mais rien n’y accepte de courrier : le port 25 a refusé la connexion. Un expéditeur qui a IPv4 contourne l’obstacle ; un expéditeur qui n’a qu’IPv6 ne peut pas vous joindre.',
  'cause.port-refused.ask':
    'Merci de mettre le serveur de messagerie {host} à l’écoute sur le port 25 de son adresse IPv6 {address}, ou d’ouvrir le pare-feu pour lui. S’il n’est pas censé accepter de courrier en IPv6, merci de retirer son enregistrement AAAA.',

  'cause.refuses-ipv6.short': 'votre serveur de messagerie refuse IPv6',
  'cause.refuses-ipv6.means':
    'Votre serveur de messagerie {host} a été joint en IPv6 et dit qu’il n’accepte pas de courrier par cette voie. Le plus souvent, c’est un réglage du serveur.',
  'cause.refuses-ipv6.ask':
    'Merci d’autoriser le courrier entrant en IPv6 sur {host}, ou de nous dire pourquoi il est refusé.',

  'cause.ipv6-refused-ipv4-accepted.short': 'votre serveur refuse en IPv6 seulement',
  'cause.ipv6-refused-ipv4-accepted.means':
    'Votre serveur de messagerie {host} a refusé en IPv6 ce qui a été accepté en IPv4 l’instant d’après. Le message était le même ; seul le chemin changeait.',
  'cause.ipv6-refused-ipv4-accepted.ask':
    'Merci de chercher pourquoi {host} traite autrement le courrier en IPv6 : le même message au même destinataire a été accepté en IPv4 dans la minute.',

  'cause.never-answers-over-ipv6.short': 'votre serveur reste muet en IPv6',
  'cause.never-answers-over-ipv6.means':
    'Votre serveur de messagerie {host} n’a jamais répondu à son adresse IPv6, alors que votre propre réseau nous joint en IPv6. Le plus souvent, un pare-feu écarte les paquets.',
  'cause.never-answers-over-ipv6.ask':
    'Merci de vérifier que le port 25 de {host} est joignable de l’extérieur à son adresse IPv6 {address} ; il semble que les paquets soient écartés.',

  'cause.sender-domain-refused.short': 'votre serveur veut un expéditeur avec IPv4',
  'cause.sender-domain-refused.means':
    'Votre serveur de messagerie {host} a été joint en IPv6. Il refuse le message parce que le domaine de l’expéditeur n’a qu’IPv6 : il y cherche une adresse IPv4, ou ne peut pas vérifier un expéditeur qui n’en a pas.',
  'cause.sender-domain-refused.ask':
    'Merci de faire en sorte que le contrôle de l’expéditeur de {host} accepte les domaines dont les serveurs de messagerie ont des enregistrements AAAA mais pas d’enregistrement A. Notre domaine {six} a un MX dont l’adresse IPv6 fonctionne.',

  'cause.header-from-refused.short': 'votre serveur refuse l’adresse From',
  'cause.header-from-refused.means':
    'Votre serveur de messagerie {host} a été joint en IPv6 et a refusé le message à cause de l’adresse de son en-tête From, dont le domaine n’a qu’IPv6.',
  'cause.header-from-refused.ask':
    'Merci de faire en sorte que le contrôle des en-têtes de {host} accepte les adresses From des domaines dont les serveurs de messagerie ont des enregistrements AAAA mais pas d’enregistrement A, comme {six}.',

  'cause.unreachable.short': 'votre serveur n’a pas été joint en IPv6',
  'cause.unreachable.means':
    'Aucune connexion en IPv6 vers {host} n’a pu être établie d’ici. La raison peut se trouver chez votre fournisseur, chez nous ou dans un réseau entre les deux : d’un seul endroit, on ne peut pas le savoir.',
  'cause.unreachable.ask':
    'Merci de vérifier que le port 25 de {host} est joignable en IPv6 à l’adresse {address} depuis d’autres réseaux. Depuis le nôtre, il ne l’était pas.',

  'cause.put-off.short': 'votre serveur de messagerie la diffère',
  'cause.put-off.means':
    'Votre serveur de messagerie {host} a été joint en IPv6 et répond qu’il faut revenir plus tard. La raison peut être le greylisting, une limite ou un dérangement passager.',
  'cause.put-off.ask': 'Merci de chercher pourquoi {host} diffère sans cesse notre courrier en IPv6.',

  'cause.our-records.short': 'votre serveur a une objection à notre adresse',
  'cause.our-records.means':
    'Votre serveur de messagerie {host} a été joint en IPv6 et trouve à redire à quelque chose chez nous : DNS inverse, SPF, DKIM ou une liste de blocage. Nous vérifions nos propres enregistrements avant de dire que la faute est à votre fournisseur.',
  'cause.our-records.ask':
    'Merci de nous dire ce qui, selon {host}, manque à notre adresse d’envoi ou n’y va pas ; sa réponse est citée plus haut.',

  'cause.dns-trouble.short': 'le DNS de votre domaine n’a pas répondu',
  'cause.dns-trouble.means':
    'Les serveurs de messagerie de {domain} n’ont pas pu être trouvés : le DNS n’a donné aucune réponse utilisable.',
  'cause.dns-trouble.ask':
    'Merci de vérifier les serveurs de noms de {domain} : les enregistrements de ses serveurs de messagerie n’ont pas pu être lus.',

  'cause.our-network.short': 'notre propre réseau est tombé en panne',
  'cause.our-network.means':
    'L’erreur est de notre côté : la réponse B n’a pas pu quitter notre réseau. Cela ne dit rien de votre fournisseur.',
  'cause.our-network.ask': 'Rien : nous nous en occupons. Refaites le test demain, s’il vous plaît.',
  'cause.mta-sts.short': 'votre politique MTA-STS l’interdit',
  'cause.mta-sts.means':
    'Votre domaine publie une politique MTA-STS en mode « enforce » : le courrier ne peut aller qu’aux serveurs qu’elle désigne, chiffré, et avec un certificat qui les authentifie. {host} ne remplit pas ces conditions, donc nous retenons le message, comme le doit tout expéditeur qui respecte cette politique. IPv6 n’y est pour rien.',
  'cause.mta-sts.ask':
    'Merci de mettre en accord la politique MTA-STS de notre domaine et {host} : la politique doit désigner ce serveur, et celui-ci doit offrir STARTTLS, en IPv6 aussi, avec un certificat valide pour son nom. Jusque-là, les expéditeurs qui respectent la politique ne peuvent pas y remettre de courrier.',
  'cause.needs-smtputf8.short': 'votre serveur n’offre pas SMTPUTF8',
  'cause.needs-smtputf8.means':
    'Votre adresse contient des caractères hors ASCII. Pour lui écrire, il faut l’extension SMTPUTF8 (RFC 6531), que {host} n’a pas offerte ; le test ne dit donc rien d’IPv6.',
  'cause.needs-smtputf8.ask':
    'Merci d’activer l’extension SMTPUTF8 (RFC 6531) sur {host}, ou de donner aussi à cette boîte une adresse ASCII.',

  'cause.only-together.short': 'votre serveur refuse notre expéditeur entier',
  'cause.only-together.means':
    'Votre serveur de messagerie {host} accepte un expéditeur d’enveloppe dans un domaine uniquement IPv6, et il y accepte un en-tête From. Il ne refuse qu’un message qui a les deux : c’est donc leur réunion qui lui paraît suspecte.',
  'cause.only-together.ask':
    'Merci de chercher pourquoi {host} refuse un message dont l’expéditeur d’enveloppe et l’en-tête From sont tous deux dans le domaine uniquement IPv6 {six}, alors qu’il accepte l’un et l’autre séparément.',

  'cause.only-this-path.short': 'refusée par un chemin, acceptée par un autre',
  'cause.only-this-path.means':
    'Votre serveur de messagerie {host} a refusé la réponse B, mais a accepté un message du même expéditeur venu par un autre chemin, et il accepte du courrier en IPv6. Ni IPv6 ni notre expéditeur uniquement IPv6 ne sont donc refusés en tant que tels ; ce qui a arrêté la réponse B, c’est son journal qui peut le dire.',
  'cause.only-this-path.ask':
    'Merci de chercher dans le journal de {host} pourquoi ce message a été refusé, alors que le même, venu d’une autre adresse à nous, a été accepté.',

  'cause.other.short': 'votre serveur de messagerie l’a refusée',
  'cause.other.means':
    'La réponse B a été refusée pour une raison qui ne nomme ni IPv6 ni notre expéditeur. La réponse du serveur figure ci-dessous telle que nous l’avons reçue ; nous ne devinons pas.',
  'cause.other.ask':
    'Merci de chercher dans le journal de {host} pourquoi ce message a été refusé : son chemin (IPv6), le domaine de son expéditeur (uniquement IPv6), ou autre chose ?',
} as const satisfies Partial<Record<keyof typeof causeTextsEn, string>>
