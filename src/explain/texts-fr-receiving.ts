import type { receivingTextsEn } from './texts-en-receiving.ts'

/** texts-en-receiving.ts in French. */
export const receivingTextsFr = {
  'verdict.mx-addresses.all-have-ipv6':
    '{of, plural, one {Le serveur de messagerie de {domain} a} other {Les {of} serveurs de messagerie de {domain} ont tous}} une adresse IPv6.',
  'verdict.mx-addresses.some-have-ipv6':
    '{count} des {of} serveurs de messagerie de {domain} {count, plural, one {a} other {ont}} une adresse IPv6 ; sans adresse IPv6 : {hosts}.',
  'verdict.mx-addresses.none-has-ipv6':
    '{of, plural, one {Le serveur de messagerie de {domain} ({hosts}) n’a pas} other {Aucun des {of} serveurs de messagerie de {domain} n’a}} d’adresse IPv6.',
  'verdict.mx-addresses.none-has-an-address':
    'Aucun serveur de messagerie de {domain} n’a d’adresse dans le DNS.',
  'verdict.mx-addresses.no-such-domain': 'Le domaine {domain} n’existe pas dans le DNS.',
  'verdict.mx-addresses.takes-no-mail':
    'Le domaine {domain} déclare dans le DNS qu’il n’accepte aucun courrier (MX nul).',
  'verdict.mx-addresses.could-not-look':
    'Les serveurs de messagerie de {domain} n’ont pas tous pu être recherchés.',

  'verdict.mx-addresses.our-dns':
    'Les serveurs de messagerie de {domain} n’ont pas pu être recherchés, parce que notre propre DNS a échoué.',

  'verdict.mx-names.names-hosts': 'Les enregistrements MX de {domain} désignent des hôtes, comme il se doit.',
  'verdict.mx-names.implicit':
    '{domain} n’a pas d’enregistrement MX ; ses propres adresses reçoivent son courrier (RFC 5321, MX implicite). Certains expéditeurs ne le pratiquent plus.',
  'verdict.mx-names.alias':
    'Le MX de {domain} mène à {hosts}, {count, plural, one {qui est un alias} other {qui sont des alias}} (CNAME). La RFC 5321 demande un nom qui ait ses propres adresses ; certains expéditeurs refusent tout le reste.',
  'verdict.mx-names.unknown-host':
    'Les enregistrements MX de {domain} désignent {hosts}, {count, plural, one {qui n’existe pas} other {qui n’existent pas}} dans le DNS.',
  'verdict.mx-names.address-among-names':
    'Parmi les enregistrements MX de {domain}, {count, plural, one {il y en a un qui contient une adresse} other {il y en a qui contiennent des adresses}} là où il faut un nom d’hôte : {hosts}. La plupart des serveurs ne peuvent pas y remettre de courrier.',
  'verdict.mx-names.address-instead-of-name':
    '{count, plural, one {L’enregistrement MX de {domain} contient une adresse} other {Les enregistrements MX de {domain} contiennent des adresses}} là où il faut un nom d’hôte : {hosts}. La plupart des serveurs ne peuvent pas y remettre de courrier.',
  'verdict.mx-names.address-literal':
    'Le domaine {domain} est lui-même une adresse ; il n’y a donc pas d’hôtes MX à désigner.',
  'verdict.mx-names.takes-no-mail':
    '{domain} déclare dans le DNS qu’il n’accepte aucun courrier ; il n’y a donc pas d’hôtes MX à désigner.',
  'verdict.mx-names.no-such-domain': '{domain} n’existe pas dans le DNS ; il ne désigne donc aucun hôte MX.',
  'verdict.mx-names.could-not-look': 'Les hôtes MX de {domain} n’ont pas tous pu être recherchés.',
  'verdict.mx-names.our-dns':
    'Les hôtes MX de {domain} n’ont pas pu être recherchés, parce que notre propre DNS a échoué.',

  'verdict.mx-reachable.all-answer':
    '{count, plural, one {L’adresse de serveur de messagerie que nous avons essayée répond} other {Les {count} adresses de serveurs de messagerie que nous avons essayées répondent toutes}} sur le port 25 : {addresses}.',
  'verdict.mx-reachable.some-dead':
    '{dead} des {count} adresses de serveurs de messagerie en {family} {dead, plural, one {ne répond pas} other {ne répondent pas}} sur le port 25 : {addresses} (dernier essai : {time}). Le courrier passe par les autres, mais plus tard.',
  'verdict.mx-reachable.none-answers':
    'Aucune adresse de serveur de messagerie en {family} ne répond sur le port 25 : {addresses} (dernier essai : {time}).',
  'verdict.mx-reachable.not-tried': 'Aucune adresse de serveur de messagerie de {domain} n’a été essayée.',
  'verdict.mx-reachable.no-address':
    'Aucun serveur de messagerie de {domain} n’a d’adresse que l’on puisse essayer.',
  'verdict.mx-reachable.not-tried-yet':
    'Les adresses des serveurs de messagerie de {domain} sont encore en cours d’essai.',
  'verdict.mx-reachable.not-all-tried':
    'Aucune réponse n’est venue de {addresses} (dernier essai : {time}), mais cela ne suffit pas pour dire qu’aucun des serveurs de messagerie de {domain} ne répond en {family} : les adresses n’ont pas toutes été essayées par un message.',
  'verdict.mx-reachable.our-side-unproven':
    'Aucune réponse n’est venue de {addresses} (dernier essai : {time}), mais rien ne montre que notre propre {family} fonctionnait alors ; nous n’en tenons donc rigueur à personne.',
  'verdict.mx-reachable.silent-without-proof':
    'D’ici, aucune réponse ne vient de {addresses} (dernier essai : {time}) ; le chemin entre nous peut en être la raison.',
  'verdict.mx-reachable.our-network':
    'Les adresses des serveurs de messagerie de {domain} n’ont pas pu être essayées : notre propre réseau est tombé en panne.',

  'verdict.mx-same-server.same-name': 'Dans les deux familles, c’est le même serveur qui répond : {name}.',
  'verdict.mx-same-server.different-names':
    'Des serveurs différents répondent à {host} : {ipv6} en IPv6, {ipv4} en IPv4. Ce que fait l’un, l’autre peut le faire autrement.',
  'verdict.mx-same-server.names-vary':
    '{host} se présente tantôt sous un nom, tantôt sous un autre ({ipv6}, {ipv4}), comme le fait un groupe de serveurs ; les noms ne disent donc pas si ce sont les mêmes qui répondent dans les deux familles.',
  'verdict.mx-same-server.seen-on-one-family':
    'Aucun serveur de messagerie n’a été entendu dans les deux familles ; on ne peut donc pas dire si c’est le même qui répond.',

  'verdict.starttls-receiving.encrypted':
    '{host} accepte le courrier chiffré ({version}).{certificate, select, good { Son certificat est valide et porte son nom.} untrusted { Les autres ne font pas confiance à son certificat ({problem}), ce dont les serveurs de messagerie s’accommodent sauf consigne contraire.} elsewhere { Son certificat est valide, mais pour un autre nom.} other {}}',
  'verdict.starttls-receiving.handshake-fails':
    '{host} offre STARTTLS à l’adresse {address}, mais le chiffrement n’aboutit pas : {text}.{sent, select, plain { Notre message est parti sans chiffrement.} other {}}',
  'verdict.starttls-receiving.not-offered':
    '{host} n’offre pas STARTTLS à l’adresse {address} ; le courrier y va donc sans chiffrement.',
  'verdict.starttls-receiving.not-reached':
    'Aucun serveur de messagerie n’est allé avec nous jusqu’à STARTTLS.',

  'verdict.name-servers.answer-over-ipv6': 'Les serveurs de noms de {zones} répondent en IPv6.',
  'verdict.name-servers.some-silent':
    'Interrogés d’ici, certains serveurs de noms de {zones} ne répondent pas en IPv6 : {servers}. D’autres répondent ; cela prend seulement plus de temps.',
  'verdict.name-servers.no-aaaa':
    'Aucun des serveurs de noms de {zones} n’a d’adresse IPv6. Un expéditeur qui n’a qu’IPv6, avec un résolveur qui n’a qu’IPv6, ne peut pas trouver votre serveur de messagerie.',
  'verdict.name-servers.none-answers':
    'Aucun des serveurs de noms de {zones} ne sert la zone en IPv6, bien qu’ils aient des adresses IPv6 : {servers}. Un résolveur qui n’a qu’IPv6 ne peut pas trouver votre serveur de messagerie.',
  'verdict.name-servers.no-zone': '{domain} n’a pas de serveurs de noms que l’on puisse interroger.',
  'verdict.name-servers.silent-without-proof':
    'D’ici, les serveurs de noms de {zones} ne répondent pas en IPv6 : {servers} ; le chemin entre nous peut en être la raison.',
  'verdict.name-servers.could-not-look': 'Les serveurs de noms de {zones} n’ont pas pu être recherchés.',
  'verdict.name-servers.our-network':
    'Les serveurs de noms de {zones} n’ont pas pu être interrogés en IPv6 : notre propre réseau est tombé en panne.',
  'verdict.name-servers.our-dns':
    'Les serveurs de noms de {zones} n’ont pas pu être recherchés, parce que notre propre DNS a échoué.',

  'verdict.mta-sts.enforced':
    'MTA-STS : {domain} demande le chiffrement avec un certificat valide (mode enforce).',
  'verdict.mta-sts.testing':
    'MTA-STS : {domain} a une politique en mode testing, qui ne demande aux expéditeurs que des rapports.',
  'verdict.mta-sts.mx-not-in-policy':
    'MTA-STS : la politique de {domain} (mode enforce) ne désigne {count, plural, one {pas son serveur de messagerie} other {aucun de ses serveurs de messagerie}} ({hosts}). Les expéditeurs qui la respectent ne peuvent rien remettre.',
  'verdict.mta-sts.certificate-not-valid':
    'MTA-STS retient le courrier pour {domain} : {text}. Les expéditeurs qui respectent la politique ne peuvent rien remettre.',
  'verdict.mta-sts.keeps-some-mail-back': 'MTA-STS retient une partie du courrier pour {domain} : {text}.',
  'verdict.mta-sts.some-mx-not-in-policy':
    'MTA-STS : la politique de {domain} (mode enforce) ne désigne pas {hosts}. Les expéditeurs qui la respectent n’y remettent rien.',
  'verdict.mta-sts.testing-misses-mx':
    'MTA-STS : la politique de {domain} ne désigne pas {hosts}. Elle est en mode testing ; en mode enforce, les expéditeurs n’y remettraient rien.',
  'verdict.mta-sts.record-unreadable':
    'MTA-STS : l’enregistrement TXT de _mta-sts.{domain} {problem, select, several {y figure plus d’une fois} other {est illisible}} ; les expéditeurs font donc comme s’il n’y en avait pas.',
  'verdict.mta-sts.no-policy-host':
    'MTA-STS : {domain} annonce une politique, mais mta-sts.{domain} n’a pas d’adresse où aller la chercher.',
  'verdict.mta-sts.policy-host-untrusted':
    'MTA-STS : {domain} annonce une politique, mais le certificat de mta-sts.{domain} n’est pas valide pour ce nom ({code}) ; les expéditeurs font donc comme s’il n’y en avait pas.',
  'verdict.mta-sts.policy-not-served':
    'MTA-STS : {domain} annonce une politique, mais le serveur web de mta-sts.{domain} {problem, select, status {répond avec le code {code}} type {ne la sert pas en text/plain} other {sert plus de 64 Kio}} ; les expéditeurs font donc comme s’il n’y en avait pas.',
  'verdict.mta-sts.policy-unreadable':
    'MTA-STS : {domain} annonce une politique, mais le fichier est inutilisable : {problem, select, version {il n’indique pas la version STSv1} mode {son mode n’est ni enforce, ni testing, ni none} age {son max_age n’est pas un nombre de secondes} mx {ses lignes mx manquent, sont trop nombreuses ou ne sont pas des noms d’hôtes} other {une ligne n’a pas la forme d’un nom, de deux-points et d’une valeur}}.',
  'verdict.mta-sts.switched-off': 'MTA-STS : {domain} a retiré sa politique (mode none).',
  'verdict.mta-sts.no-policy': 'MTA-STS : {domain} n’a pas de politique.',
  'verdict.mta-sts.could-not-look': 'Le MTA-STS de {domain} n’a pas pu être recherché.',
  'verdict.mta-sts.our-dns':
    'Le MTA-STS de {domain} n’a pas pu être recherché, parce que notre propre DNS a échoué.',

  'verdict.dane.published':
    'DANE : des enregistrements TLSA sont publiés pour {hosts}. (D’ici, on ne peut pas voir si DNSSEC les garantit.)',
  'verdict.dane.some-hosts':
    'DANE : seuls certains serveurs de messagerie de {domain} ont des enregistrements TLSA : {hosts}.',
  'verdict.dane.not-published':
    'DANE : les serveurs de messagerie de {domain} n’ont pas d’enregistrements TLSA.',
  'verdict.dane.could-not-look':
    'DANE : les enregistrements TLSA des serveurs de messagerie de {domain} n’ont pas tous pu être recherchés.',
  'verdict.dane.our-dns':
    'DANE : les enregistrements TLSA n’ont pas pu être recherchés, parce que notre propre DNS a échoué.',
} as const satisfies Partial<Record<keyof typeof receivingTextsEn, string>>
