import type { sendingTextsEn } from './texts-en-sending.ts'

/** texts-en-sending.ts in French. */
export const sendingTextsFr = {
  'verdict.client-reverse-dns.confirmed':
    'L’adresse d’envoi {address} porte le nom {name}, qui ramène à elle.',
  'verdict.client-reverse-dns.no-name':
    'L’adresse d’envoi {address} n’a pas de nom dans le DNS inverse (pas d’enregistrement PTR). Gmail, Microsoft 365 et d’autres refusent pour cela le courrier en IPv6.',
  'verdict.client-reverse-dns.name-points-elsewhere':
    'L’adresse d’envoi {address} porte le nom {name}, mais ce nom mène à une autre adresse.',
  'verdict.client-reverse-dns.name-without-address':
    'L’adresse d’envoi {address} porte le nom {name}, mais ce nom n’a pas d’adresse de la même famille.',
  'verdict.client-reverse-dns.came-by-gateway':
    'L’adresse {address} appartient à une passerelle de notre côté ; on ne connaît donc pas le nom de votre serveur d’envoi.',
  'verdict.client-reverse-dns.could-not-look': 'Le nom DNS inverse de {address} n’a pas pu être recherché.',

  'verdict.spf.passed': 'SPF : l’enregistrement de {domain} autorise ce client à envoyer.',
  'verdict.spf.not-authorized':
    'SPF : l’enregistrement de {domain} n’autorise pas ce client à envoyer. Souvent, seules des adresses IPv4 y figurent.',
  'verdict.spf.soft-failed': 'SPF : l’enregistrement de {domain} ne mentionne pas ce client (softfail).',
  'verdict.spf.neutral': 'SPF : l’enregistrement de {domain} ne dit rien de ce client (neutral).',
  'verdict.spf.no-record':
    'SPF : {domain} n’a pas d’enregistrement SPF. En IPv6, Gmail et Microsoft 365 exigent que SPF ou DKIM réussisse.',
  'verdict.spf.broken-record':
    'SPF : l’enregistrement de {domain} contient une erreur et n’est pas utilisable.',
  'verdict.spf.came-by-gateway':
    'Le SPF de {domain} n’a pas pu être jugé : le message nous est venu par une passerelle de notre côté.',
  'verdict.spf.could-not-look': 'SPF n’a pas pu être vérifié : le DNS n’a pas répondu.',

  'verdict.dkim.passed': 'DKIM : le message est signé par {domain}, et la signature est valide.',
  'verdict.dkim.passed-for-another-domain':
    'DKIM : la signature de {domain} est valide, mais ce n’est pas le domaine de l’expéditeur.',
  'verdict.dkim.broken-signature': 'DKIM : la signature de {domain} n’est pas valide.',
  'verdict.dkim.not-signed': 'DKIM : le message n’est pas signé.',
  'verdict.dkim.could-not-look': 'DKIM n’a pas pu être vérifié : le DNS n’a pas répondu.',

  'verdict.dmarc.passed': 'DMARC : ce qui a été prouvé concorde avec l’en-tête From de {domain}.',
  'verdict.dmarc.failed':
    'DMARC : ni SPF ni DKIM ne se portent garants de {domain}, le domaine de l’en-tête From ; sa politique est « {policy} ».',
  'verdict.dmarc.no-record': 'DMARC : {domain} n’a pas de politique lisible.',
  'verdict.dmarc.no-author':
    'DMARC : l’en-tête From ne désigne pas un domaine unique ; il n’y en a donc pas à interroger.',
  'verdict.dmarc.could-not-look': 'DMARC n’a pas pu être vérifié : le DNS n’a pas répondu.',

  'verdict.client-address.native-ipv6':
    'L’adresse d’envoi {address} est de l’IPv6 natif de l’Internet public.',
  'verdict.client-address.by-ipv4':
    'Votre message est arrivé en IPv4, depuis {address}, à notre adresse témoin.',
  'verdict.client-address.6to4':
    'L’adresse d’envoi {address} est une adresse de tunnel 6to4 (2002::/16, RFC 3056). Ces tunnels sont obsolètes et tombent souvent en panne.',
  'verdict.client-address.teredo':
    'L’adresse d’envoi {address} est une adresse de tunnel Teredo (2001::/32, RFC 4380). Ces tunnels sont obsolètes et tombent souvent en panne.',
  'verdict.client-address.mapped':
    'Votre message nous est venu de {address}, une adresse IPv4 déguisée en IPv6 (IPv4-mapped) : notre propre serveur a pris une connexion IPv4 pour de l’IPv6.',
  'verdict.client-address.translated':
    'Votre message nous est venu de {address}, une adresse fabriquée par un traducteur (NAT64 ou SIIT) de notre propre réseau.',
  'verdict.client-address.our-gateway':
    'Votre message nous est venu de {address}, la passerelle de notre propre réseau : elle cache l’adresse de votre serveur d’envoi.',
  'verdict.client-address.not-public':
    'Votre message nous est venu de {address} ({kind}), qui n’est pas une adresse de l’Internet public : quelque chose s’interpose de notre côté.',

  'verdict.client-reverse-dns.our-dns':
    'Le nom DNS inverse de {address} n’a pas pu être recherché, parce que notre propre DNS a échoué.',

  'verdict.helo-name.names-client':
    'Le serveur d’envoi se présente comme {name}, et ce nom a bien son adresse {address}.',
  'verdict.helo-name.points-elsewhere':
    'Le serveur d’envoi se présente comme {name}, qui a d’autres adresses que {address}. C’est permis, mais certains serveurs le comptent en défaveur d’un message.',
  'verdict.helo-name.other-family-only':
    'Le serveur d’envoi se présente comme {name}, qui n’a que des adresses de l’autre famille, alors qu’il est venu de {address}.',
  'verdict.helo-name.address-literal':
    'Le serveur d’envoi se présente par une adresse, {name}, au lieu d’un nom d’hôte.',
  'verdict.helo-name.no-address':
    'Le serveur d’envoi se présente comme {name}, un nom sans aucune adresse dans le DNS.',
  'verdict.helo-name.not-a-name':
    'Le serveur d’envoi se présente comme « {name} », qui n’est pas un nom d’hôte complet.',
  'verdict.helo-name.came-by-gateway':
    'Le serveur d’envoi se présente comme {name} ; on ne sait pas si c’est son nom, car une passerelle de notre côté cache son adresse.',
  'verdict.helo-name.could-not-look': 'Le nom {name} de la salutation n’a pas pu être recherché.',
  'verdict.helo-name.our-dns':
    'Le nom {name} de la salutation n’a pas pu être recherché, parce que notre propre DNS a échoué.',

  'verdict.spf.our-dns': 'SPF n’a pas pu être vérifié, parce que notre propre DNS a échoué.',
  'verdict.dkim.our-dns': 'DKIM n’a pas pu être vérifié, parce que notre propre DNS a échoué.',
  'verdict.dmarc.our-dns': 'DMARC n’a pas pu être vérifié, parce que notre propre DNS a échoué.',

  'verdict.spf-families.covers-ipv6':
    'SPF : l’enregistrement de {domain} couvre des expéditeurs IPv6 ; le lire jusqu’au bout demande {lookups} des 10 requêtes DNS permises.',
  'verdict.spf-families.ipv4-only':
    'SPF : l’enregistrement de {domain} n’autorise aucun expéditeur IPv6 : {record}. Le courrier envoyé en IPv6 ne peut pas passer SPF.',
  'verdict.spf-families.no-record': 'SPF : {domain} n’a pas d’enregistrement qui puisse couvrir IPv6.',
  'verdict.spf-families.too-many-lookups':
    'SPF : lire l’enregistrement de {domain} jusqu’au bout demande {lookups} requêtes DNS ; après 10, un destinataire s’arrête avec une erreur (RFC 7208).',
  'verdict.spf-families.too-many-voids':
    'SPF : pour un expéditeur IPv6, {voids} des noms de l’enregistrement de {domain} ne mènent nulle part : ils n’existent pas, ou n’ont pas d’adresse IPv6. Après 2 d’entre eux, beaucoup de destinataires s’arrêtent avec une erreur (RFC 7208).',
  'verdict.spf-families.broken-record': 'SPF : l’enregistrement de {domain} ne peut pas être lu : {problem}.',
  'verdict.spf-families.could-not-look':
    'L’enregistrement SPF de {domain}, ou ce à quoi il renvoie, n’a pas pu être consulté.',
  'verdict.spf-families.our-dns':
    'L’enregistrement SPF de {domain} n’a pas pu être consulté, parce que notre propre DNS a échoué.',

  'verdict.starttls-sending.encrypted': 'Votre message nous est arrivé chiffré ({version}).',
  'verdict.starttls-sending.plain': 'Votre message nous est arrivé sans chiffrement ; nous offrons STARTTLS.',

  'verdict.received-hops.all-over-ipv6':
    '{count, plural, one {La seule étape avant nous que l’on peut reconnaître s’est faite en IPv6.} other {Les {count} étapes avant nous que l’on peut reconnaître se sont toutes faites en IPv6.}}',
  'verdict.received-hops.some-over-ipv4':
    'Pour venir jusqu’à nous, votre message a fait {ipv6} {ipv6, plural, one {étape} other {étapes}} en IPv6 et {ipv4} en IPv4.',
  'verdict.received-hops.none-over-ipv6':
    'Avant la dernière, {ipv4, plural, one {la seule étape de votre message que l’on peut reconnaître s’est faite} other {les {ipv4} étapes de votre message que l’on peut reconnaître se sont toutes faites}} en IPv4.',
  'verdict.received-hops.no-hops':
    'D’après son en-tête, votre message n’a fait aucune étape avant celle qui l’a mené à nous.',
  'verdict.received-hops.not-told':
    'Les étapes de votre message ne disent pas dans quelle famille elles se sont faites.',

  'verdict.who-was-tested.one-organisation':
    'L’expéditeur d’enveloppe et l’en-tête From sont tous deux de {envelope} : c’est ce qui a été testé.{client, select, none {} other { {client} envoie pour ce domaine.}}{exchangers, select, none {} other { {exchangers} reçoit pour ce domaine.}}',
  'verdict.who-was-tested.forwarded':
    'Ce message a été transféré par {forwarder} : c’est son envoi qui a été testé, et non le fournisseur de {author, select, none {l’auteur} other {{author}}}.',
  'verdict.who-was-tested.different-organisations':
    'L’expéditeur d’enveloppe est de {envelope}, l’en-tête From de {author} : nos réponses vont au premier, et c’est lui qui a été testé.',
  'verdict.who-was-tested.no-author': 'Le message n’a pas d’adresse unique dans son en-tête From.',
  'verdict.who-was-tested.not-told':
    'On n’a pas pu savoir quelles organisations se trouvent derrière votre message.',

  'verdict.gmail-over-ipv6.would-take':
    'Gmail accepterait ce message en IPv6, si l’on s’en tient à ses règles publiées ({date}) : DNS inverse, SPF ou DKIM, TLS.',
  'verdict.gmail-over-ipv6.no-reverse-dns':
    'Gmail refuse le courrier en IPv6 venant d’une adresse dont le nom DNS inverse ne ramène pas à elle (règle : {date}).',
  'verdict.gmail-over-ipv6.not-authenticated':
    'Gmail refuse en IPv6 le courrier pour lequel ni SPF ni DKIM ne réussit (règle : {date}).',
  'verdict.gmail-over-ipv6.not-encrypted':
    'Gmail demande TLS à tous ceux qui lui envoient du courrier (règle : {date}). Ce message nous est arrivé sans ; on ne sait pas si votre serveur utilise TLS avec Gmail.',
  'verdict.gmail-over-ipv6.not-over-ipv6':
    'Ce message est arrivé en IPv4 ; les règles de Gmail pour IPv6 ne s’appliquent donc pas.',
  'verdict.gmail-over-ipv6.came-by-gateway':
    'On ne sait pas si Gmail accepterait ce message en IPv6 : une passerelle de notre côté cache l’adresse d’envoi.',
  'verdict.gmail-over-ipv6.could-not-look':
    'On ne sait pas si Gmail accepterait ce message en IPv6 : une partie de ce qu’il exige n’a pas pu être vérifiée.',
  'verdict.gmail-over-ipv6.our-dns':
    'On ne sait pas si Gmail accepterait ce message en IPv6, parce que notre propre DNS a échoué.',

  'verdict.microsoft-over-ipv6.would-take':
    'Microsoft 365 accepterait ce message en IPv6, si l’on s’en tient à ses règles publiées ({date}) : DNS inverse, SPF ou DKIM.',
  'verdict.microsoft-over-ipv6.no-reverse-dns':
    'Microsoft 365 refuse le courrier en IPv6 venant d’une adresse sans nom DNS inverse (règle : {date}).',
  'verdict.microsoft-over-ipv6.not-authenticated':
    'Microsoft 365 refuse en IPv6 le courrier pour lequel ni SPF ni DKIM ne réussit (règle : {date}).',
  'verdict.microsoft-over-ipv6.not-over-ipv6':
    'Ce message est arrivé en IPv4 ; les règles de Microsoft 365 pour IPv6 ne s’appliquent donc pas.',
  'verdict.microsoft-over-ipv6.came-by-gateway':
    'On ne sait pas si Microsoft 365 accepterait ce message en IPv6 : une passerelle de notre côté cache l’adresse d’envoi.',
  'verdict.microsoft-over-ipv6.could-not-look':
    'On ne sait pas si Microsoft 365 accepterait ce message en IPv6 : une partie de ce qu’il exige n’a pas pu être vérifiée.',
  'verdict.microsoft-over-ipv6.our-dns':
    'On ne sait pas si Microsoft 365 accepterait ce message en IPv6, parce que notre propre DNS a échoué.',

  'verdict.linkedin-over-ipv6.would-have-taken':
    'Pour mémoire : LinkedIn, l’un des premiers à accepter du courrier en IPv6 ({date}), aurait accepté celui-ci.',
  'verdict.linkedin-over-ipv6.would-have-refused':
    'Pour mémoire : LinkedIn, l’un des premiers à accepter du courrier en IPv6, aurait refusé celui-ci selon ses règles du {date} : {missing, select, name {l’adresse d’envoi n’a pas de nom DNS inverse} other {ni SPF ni DKIM ne réussit}}.',
  'verdict.linkedin-over-ipv6.not-over-ipv6':
    'Ce message est arrivé en IPv4 ; ce que LinkedIn exigeait alors d’IPv6 ({date}) ne s’applique donc pas.',
  'verdict.linkedin-over-ipv6.came-by-gateway':
    'On ne sait pas si LinkedIn aurait alors ({date}) accepté ce message : une passerelle de notre côté cache l’adresse d’envoi.',
  'verdict.linkedin-over-ipv6.could-not-look':
    'On ne sait pas si LinkedIn aurait alors ({date}) accepté ce message : une partie de ce qu’il exigeait n’a pas pu être vérifiée.',
  'verdict.linkedin-over-ipv6.our-dns':
    'On ne sait pas si LinkedIn aurait alors ({date}) accepté ce message, parce que notre propre DNS a échoué.',

  'verdict.mail-domains.reachable-over-ipv6':
    '{count, plural, one {Le domaine cité dans votre message ({domains}) peut être joint} other {Tous les domaines cités dans votre message ({domains}) peuvent être joints}} par courrier en IPv6.',
  'verdict.mail-domains.some-without-ipv6':
    '{domains} {count, plural, one {n’a} other {n’ont}} aucun serveur de messagerie avec une adresse IPv6 : une réponse uniquement en IPv6 n’y arriverait pas.',
  'verdict.mail-domains.cannot-be-answered':
    '{domains} {count, plural, one {figure} other {figurent}} comme adresse dans votre message, mais le courrier vers {count, plural, one {ce domaine} other {ces domaines}} n’a nulle part où aller : le DNS n’y indique aucun serveur de messagerie qui ait une adresse.',
  'verdict.mail-domains.takes-no-mail':
    '{domains} : ce message ne cite que des domaines qui déclarent dans le DNS qu’ils n’acceptent aucun courrier.',
  'verdict.mail-domains.could-not-look':
    'Les serveurs de messagerie de {domains} n’ont pas tous pu être recherchés.',
  'verdict.mail-domains.our-dns':
    'Les serveurs de messagerie des domaines cités dans votre message n’ont pas pu être recherchés, parce que notre propre DNS a échoué.',

  'verdict.block-lists.not-listed':
    'Ni {address} ni les domaines de votre message ne figurent sur {count, plural, one {la liste de blocage} other {l’une des {count} listes de blocage}} que nous interrogeons.',
  'verdict.block-lists.listed':
    '{subjects} {count, plural, one {figure} other {figurent}} sur des listes de blocage : {lists}.{network, select, yes { Les listes d’adresses IPv6 vont par réseaux entiers (le plus souvent des /64) ; un voisin peut donc en être la raison.} other {}}',
  'verdict.block-lists.none-configured': 'Aucune liste de blocage n’a été interrogée.',
  'verdict.block-lists.came-by-gateway':
    'Les listes de blocage n’ont pas été jugées : une passerelle de notre côté cache l’adresse d’envoi.',
  'verdict.block-lists.could-not-look':
    'Les listes de blocage n’ont pas toutes pu être interrogées ({lists}) ; les autres ne mentionnent pas votre message.',
  'verdict.block-lists.our-dns':
    'Les listes de blocage n’ont pas pu être interrogées, parce que notre propre DNS a échoué.',
} as const satisfies Partial<Record<keyof typeof sendingTextsEn, string>>
