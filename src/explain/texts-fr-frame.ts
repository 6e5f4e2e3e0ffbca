import type { frameTextsEn } from './texts-en-frame.ts'

/** texts-en-frame.ts in French. */
export const frameTextsFr = {
  'frame.skip': 'Aller au contenu',
  'frame.more': 'En savoir plus sur ce test',
  'frame.about': 'À propos',
  'frame.privacy': 'Confidentialité',
  'frame.explain': 'Expliquer un avis de non-remise',
  'frame.language': 'Langue',
  'frame.home': 'À la page d’accueil',

  'frame.about.title': 'À propos de ce test',
  'frame.about.lead':
    'De plus en plus de réseaux ont IPv6 et pas d’IPv4 à eux. Entre eux et tous les autres, le courrier ne passe que si les serveurs de messagerie parlent IPv6 et ne refusent personne faute d’IPv4. Ce test montre si les vôtres le font.',
  'frame.about.abilities': 'Ce qui est testé',
  'frame.about.send-to-ipv6-only':
    'Les serveurs qui envoient votre courrier le remettent à un serveur qui n’a pas d’adresse IPv4.',
  'frame.about.receive-over-ipv6': 'Les serveurs qui reçoivent votre courrier l’acceptent en IPv6.',
  'frame.about.ipv6-only-envelope':
    'Ils acceptent du courrier dont l’adresse de retour, où vont les avis de non-remise, est dans un domaine sans IPv4.',
  'frame.about.ipv6-only-from':
    'Ils acceptent du courrier dont l’adresse de l’auteur est dans un domaine sans IPv4.',
  'frame.about.judges': 'Comment il juge',
  'frame.about.letters':
    'Ce sont de vrais messages qui décident. Ce qui compte, c’est ce qu’un serveur de messagerie a répondu, ou le rapport qui est revenu. Chaque verdict montre sur quoi il repose.',
  'frame.about.unknown':
    'Une vérification qui a échoué n’est reprochée à personne. Nous disons alors que nous ne savons pas, et pourquoi.',
  'frame.about.ours':
    'Avant de dire que c’est la faute de quelqu’un, nous regardons si tout fonctionne de notre côté. Si ce n’est pas le cas, nous le disons.',
  'frame.about.two':
    'Votre fournisseur, ce sont deux parties : l’une envoie votre courrier, l’autre le reçoit. Elles sont jugées séparément.',
  'frame.about.no-score': 'Il n’y a pas de points, ni de liste de ceux qui ont été testés.',
  'frame.about.rules': 'Chaque règle, et quand elle conclut quoi (en anglais)',
  'frame.about.whom': 'Qui reçoit du courrier de notre part',
  'frame.about.whom.text':
    'La personne qui envoie un test reçoit les réponses A et B. Si B échoue, jusqu’à trois messages de plus cherchent pourquoi, et une explication le dit. Rien d’autre ne suit. Un expéditeur usurpé ne reçoit rien.',
  'frame.about.postmasters': 'Pour les postmasters : comment nous reconnaître',
  'frame.about.postmasters.text':
    'Nos messages viennent des domaines {control} (qui a IPv4) et {six} (qui n’a qu’IPv6). Ils sont signés avec DKIM, et des enregistrements SPF et DMARC les appuient. Nous n’écrivons qu’à ceux qui nous ont écrit, et, sans message à remettre, ne nous connectons à un serveur qu’une fois par heure au plus.',
  'frame.about.sending': 'Nous envoyons depuis',
  'frame.about.receiving': 'Nous recevons à',
  'frame.about.contact': 'Questions, plaintes, ou un serveur qu’il faut laisser tranquille : {address}.',
  'frame.about.program':
    'Le programme derrière cette page est mailsix, un logiciel libre sous licence MIT. Tout le monde peut le faire tourner.',

  'frame.privacy.title': 'Ce que nous gardons de vous',
  'frame.privacy.lead':
    'Nous gardons ce dont le test a besoin, aussi longtemps qu’il en a besoin. Rien n’est publié, et personne n’est pisté.',
  'frame.privacy.kept': 'Ce qui est gardé, pourquoi et combien de temps',
  'frame.privacy.why': 'Pourquoi :',
  'frame.privacy.how-long': 'Combien de temps :',

  'frame.missing.title': 'Il n’y a pas de page ici',
  'frame.missing.text':
    'Peut-être qu’une partie de l’adresse s’est perdue en chemin. Ou c’était la page d’un test supprimé ou expiré : un test est gardé {days, plural, one {un jour} other {{days} jours}}. Vous pouvez en commencer un nouveau.',
  'frame.unreadable.title': 'Nous n’avons pas pu lire cette demande',
  'frame.unreadable.text': 'Revenez en arrière et réessayez, s’il vous plaît.',
  'frame.method.title': 'Cela n’est pas possible ici',
  'frame.method.text': 'On peut lire les pages et envoyer les formulaires ; rien d’autre.',
  'frame.too-much.title': 'C’était trop',
  'frame.too-much.text':
    'Ce que vous avez envoyé dépasse ce que nous lisons. N’envoyez que la partie qui compte, s’il vous plaît.',
  'frame.too-long.title': 'Cette adresse est trop longue',
  'frame.too-long.text':
    'Aucune de nos pages n’a une adresse aussi longue. Peut-être que quelque chose s’y est ajouté en chemin.',
  'frame.too-often.title': 'Revenez un peu plus tard, s’il vous plaît',
  'frame.too-often.text':
    'Il est venu de votre réseau ({network}) plus de demandes que nous n’en servons. Réessayez dans {seconds, plural, one {une seconde} other {{seconds} secondes}}. Vos tests continuent pendant ce temps.',
  'frame.ours.title': 'Quelque chose a mal tourné de notre côté',
  'frame.ours.text':
    'C’est notre faute, pas la vôtre, et vos tests continuent. Réessayez dans une minute, s’il vous plaît. Si cela ne change pas, écrivez à postmaster@{domain}.',
} as const satisfies Partial<Record<keyof typeof frameTextsEn, string>>
