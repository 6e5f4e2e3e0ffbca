import type { outsideTextsEn } from './texts-en-outside.ts'

const answersOver = {
  'all-answer':
    '{count, plural, one {La seule adresse {family} des serveurs de messagerie de {domain} répond} other {Les {count} adresses {family} des serveurs de messagerie de {domain} répondent toutes}} sur le port 25 : {addresses}.',
  'some-answer':
    '{open} des {count} adresses {family} des serveurs de messagerie de {domain} {open, plural, one {répond} other {répondent}} sur le port 25 ; le courrier passe donc, mais plus tard. Interrogées d’ici ({time}), celles-ci ne répondaient pas : {addresses}.',
  'none-answers':
    'Aucun serveur de messagerie de {domain} ne répond sur le port 25 en {family}. Lors de l’essai d’ici ({time}), {how, select, closed {le port était fermé} silent {rien n’est revenu} other {le port était fermé ou rien n’est revenu}} : {addresses}. {proof, select, indirect {Le port 25 d’autres serveurs était ouvert à cette machine dans l’autre famille ; on n’a pas pu voir à part s’il l’est aussi en {family}.} canary {Un autre serveur de messagerie a répondu à cette machine en {family}.} other {D’autres serveurs de messagerie ont répondu à cette machine en {family}.}}',
  'no-public-address':
    '{count, plural, one {L’adresse {family} des serveurs de messagerie de {domain} n’est joignable} other {Les adresses {family} des serveurs de messagerie de {domain} ne sont joignables}} par personne sur Internet : {addresses}.',
  'no-address': 'Aucun serveur de messagerie de {domain} n’a d’adresse {family} que l’on puisse essayer.',
  'no-such-domain':
    '{domain} n’existe pas dans le DNS ; il n’y a donc pas de serveur de messagerie à essayer en {family}.',
  'takes-no-mail':
    '{domain} déclare dans le DNS qu’il n’accepte aucun courrier ; il n’y a donc pas de serveur de messagerie à essayer.',
  'turned-away':
    'Les serveurs de messagerie de {domain} sont joignables en {family}, mais refusent cette machine : « {text} » ({addresses}). Cela tient peut-être à l’adresse d’où nous venons et ne dit donc rien des autres.',
  'no-greeting':
    'En {family}, quelqu’un prend la connexion ({addresses}), mais aucun serveur de messagerie n’a parlé : {text}. Il est peut-être lent volontairement, ou se méfie de l’adresse d’où nous venons.',
  'not-all-tried':
    'Aucune réponse n’est venue en {family} de {addresses}, mais les adresses des serveurs de messagerie de {domain} n’ont pas toutes pu être essayées assez longtemps.',
  'our-side-unproven':
    'Aucune réponse n’est venue en {family} de {addresses}, mais rien ne montre que cette machine peut joindre le port 25 de qui que ce soit en {family} ; ce n’est donc reproché à personne.',
  'own-address':
    'Les serveurs de messagerie de {domain} ont une adresse de cette machine même ({addresses}), ce qui ne dit rien de la façon dont d’autres la joignent. Regardez depuis une autre machine.',
  'could-not-look':
    'Les adresses {family} des serveurs de messagerie de {domain} n’ont pas toutes pu être recherchées.',
  'our-network':
    'Les serveurs de messagerie de {domain} n’ont pas pu être essayés d’ici en {family} : {text}. C’est nous-mêmes qui n’arrivons pas à sortir.',
  'our-dns':
    'Les adresses {family} des serveurs de messagerie de {domain} n’ont pas pu être recherchées, parce que notre propre DNS a échoué.',
} as const

/** texts-en-outside.ts in French. */
export const outsideTextsFr = {
  'verdict.answers-over-ipv6.all-answer': answersOver['all-answer'],
  'verdict.answers-over-ipv6.some-answer': answersOver['some-answer'],
  'verdict.answers-over-ipv6.none-answers': answersOver['none-answers'],
  'verdict.answers-over-ipv6.no-public-address': answersOver['no-public-address'],
  'verdict.answers-over-ipv6.no-address': answersOver['no-address'],
  'verdict.answers-over-ipv6.no-such-domain': answersOver['no-such-domain'],
  'verdict.answers-over-ipv6.takes-no-mail': answersOver['takes-no-mail'],
  'verdict.answers-over-ipv6.turned-away': answersOver['turned-away'],
  'verdict.answers-over-ipv6.no-greeting': answersOver['no-greeting'],
  'verdict.answers-over-ipv6.not-all-tried': answersOver['not-all-tried'],
  'verdict.answers-over-ipv6.our-side-unproven': answersOver['our-side-unproven'],
  'verdict.answers-over-ipv6.own-address': answersOver['own-address'],
  'verdict.answers-over-ipv6.could-not-look': answersOver['could-not-look'],
  'verdict.answers-over-ipv6.our-network': answersOver['our-network'],
  'verdict.answers-over-ipv6.our-dns': answersOver['our-dns'],

  'verdict.answers-over-ipv4.all-answer': answersOver['all-answer'],
  'verdict.answers-over-ipv4.some-answer': answersOver['some-answer'],
  'verdict.answers-over-ipv4.none-answers': answersOver['none-answers'],
  'verdict.answers-over-ipv4.no-public-address': answersOver['no-public-address'],
  'verdict.answers-over-ipv4.no-address': answersOver['no-address'],
  'verdict.answers-over-ipv4.no-such-domain': answersOver['no-such-domain'],
  'verdict.answers-over-ipv4.takes-no-mail': answersOver['takes-no-mail'],
  'verdict.answers-over-ipv4.turned-away': answersOver['turned-away'],
  'verdict.answers-over-ipv4.no-greeting': answersOver['no-greeting'],
  'verdict.answers-over-ipv4.not-all-tried': answersOver['not-all-tried'],
  'verdict.answers-over-ipv4.our-side-unproven': answersOver['our-side-unproven'],
  'verdict.answers-over-ipv4.own-address': answersOver['own-address'],
  'verdict.answers-over-ipv4.could-not-look': answersOver['could-not-look'],
  'verdict.answers-over-ipv4.our-network': answersOver['our-network'],
  'verdict.answers-over-ipv4.our-dns': answersOver['our-dns'],

  'verdict.look-from-here.gets-out': 'Des serveurs de messagerie ont répondu à cette machine en {families}.',
  'verdict.look-from-here.port-closed':
    'Le port 25 semble fermé d’ici vers partout : aucun serveur de messagerie n’a répondu à cette machine, pas même un qui marche à coup sûr ({text}). Beaucoup de réseaux le ferment vers l’extérieur. Lancez ceci sur un serveur, ou demandez à votre hébergeur d’ouvrir le port 25.',
  'verdict.look-from-here.ipv6-missing':
    'Cette machine n’a pas d’IPv6 qui fonctionne ({text}) ; rien n’a donc pu être essayé en IPv6. Lancez ceci là où il y a IPv6.',
  'verdict.look-from-here.ipv6-closed':
    'En IPv6, pas même un serveur de messagerie qui marche à coup sûr n’a répondu à cette machine ({text}) ; ce qui a échoué en IPv6 ne dit donc rien des autres. Lancez ceci sur un serveur, ou demandez à votre hébergeur d’ouvrir le port 25 en IPv6.',
  'verdict.look-from-here.ipv4-missing':
    'Cette machine n’a pas d’IPv4 qui fonctionne ({text}) ; rien n’a donc pu être essayé en IPv4.',
  'verdict.look-from-here.ipv4-closed':
    'En IPv4, pas même un serveur de messagerie qui marche à coup sûr n’a répondu à cette machine ({text}) ; ce qui a échoué en IPv4 ne dit donc rien des autres.',
  'verdict.look-from-here.dns-failed':
    'Les résolveurs qu’interroge cette machine sont inutilisables ({text}). Indiquez-en d’autres : --dns ADRESSE.',
  'verdict.look-from-here.unproven':
    'Rien ne montre que cette machine peut joindre le port 25 de qui que ce soit{families, select, IPv4 { en IPv6} IPv6 { en IPv4} other {}} : aucun serveur de messagerie ne lui a répondu, et aucun autre n’a pu être interrogé. Il est peut-être fermé vers l’extérieur. Lancez ceci sur un serveur, ou indiquez comme « canary » un serveur de messagerie qui marche à coup sûr.',
  'verdict.look-from-here.not-asked':
    'Il n’y avait aucun serveur de messagerie à essayer ; peu importait donc que cette machine joigne le port 25 ou non.',
} as const satisfies Partial<Record<keyof typeof outsideTextsEn, string>>
