import type { answerTextsEn } from './texts-en-answer.ts'

/** texts-en-answer.ts in French. */
export const answerTextsFr = {
  'answer.subject': 'Re: {subject} [{tag}]',
  'answer.subject-without': 'Votre test de courrier IPv6 [{tag}]',
  'answer.A.tag': 'A : IPv6 ou IPv4',
  'answer.B.tag': 'B : IPv6 uniquement',
  'answer.B4.tag': 'B4 : expéditeur uniquement IPv6, par IPv4 ou IPv6',
  'answer.L3.tag': 'L3 : expéditeur d’enveloppe uniquement IPv6',
  'answer.L4.tag': 'L4 : en-tête From uniquement IPv6',
  'answer.A.first':
    'Voici la réponse A. Elle vient d’un domaine qui a IPv4 et voyage en IPv6 ou, à défaut, en IPv4.',
  'answer.B.first':
    'Voici la réponse B. Elle est venue uniquement en IPv6, d’un domaine sans IPv4 : votre fournisseur sait donc recevoir de tels messages.',
  'answer.B4.first':
    'Voici le message B4. Il vient d’un domaine sans IPv4 et voyage en IPv6 ou, à défaut, en IPv4.',
  'answer.L3.first': 'Voici le message L3. Seul son expéditeur d’enveloppe est dans un domaine sans IPv4.',
  'answer.L4.first': 'Voici le message L4. Seul son en-tête From est dans un domaine sans IPv4.',
  'answer.other-A':
    'La réponse B est en route : elle part d’un domaine sans IPv4, uniquement en IPv6. Si elle n’est pas arrivée dans dix minutes, {where}',
  'answer.other-B': 'La réponse A vient d’un domaine qui a IPv4. S’il manque l’une des deux, {where}',
  'answer.other-variant':
    'Il aide à comprendre pourquoi la réponse B n’est pas passée. Vous n’avez rien à faire ; pour voir ce qu’il a montré, {where}',
  'answer.look-here': 'regardez ici : {link}',
  'answer.wait-for-explanation': 'attendez encore un message : il dira ce qui n’a pas marché, et où.',
  'answer.so-far': 'CE QUE NOUS SAVONS POUR L’INSTANT',
  'answer.how-it-came': 'COMMENT VOTRE MESSAGE EST ARRIVÉ',
  'answer.client': 'Client',
  'answer.name': 'Nom',
  'answer.name-confirmed': '{name} (ramène à l’adresse)',
  'answer.name-unconfirmed': '{name} (ne ramène pas à l’adresse)',
  'answer.no-name': 'aucun nom dans le DNS inverse',
  'answer.name-unknown': 'recherche impossible',
  'answer.greeting': 'Salutation',
  'answer.encryption': 'Chiffrement',
  'answer.encryption-none': 'aucun',
  'answer.taken': 'Reçu',
  'answer.taken-at': '{time} par {host}',
  'answer.hops': 'Étapes',
  'answer.hops-counted': '{ipv6} en IPv6, {ipv4} en IPv4, {other} sans indication',
  'answer.your-mx': 'OÙ ARRIVE VOTRE COURRIER',
  'answer.noticed': 'CE QUE NOUS AVONS REMARQUÉ',
  'answer.noticed-more':
    '{count, plural, one {Un point moins important n’est pas repris ici.} other {{count} points moins importants ne sont pas repris ici.}}',
  'answer.all-well': 'Rien qui puisse faire obstacle.',
  'answer.none': 'néant',
  'answer.unknown': 'recherche impossible',
  'answer.case':
    'Dossier {case}. Un test reçoit deux réponses. Si B échoue, jusqu’à trois messages cherchent pourquoi et une explication dit ce qu’ils ont montré ; rien d’autre ne suit.',
  'answer.stop': 'Vous n’avez pas envoyé ce message ? Pour ne plus rien recevoir de nous : {link}',
} as const satisfies Partial<Record<keyof typeof answerTextsEn, string>>
