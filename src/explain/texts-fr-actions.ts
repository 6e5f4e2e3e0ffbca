import type { actionsTextsEn } from './texts-en-actions.ts'

/** texts-en-actions.ts in French. */
export const actionsTextsFr = {
  'actions.often.title': 'Un peu de patience, s’il vous plaît',
  'actions.often.text':
    'Beaucoup de tests ont été commencés depuis votre réseau. Il y aura de la place pour d’autres dans {minutes, plural, one {une minute} other {# minutes}}.',
  'actions.elsewhere.title': 'Cela venait d’un autre site',
  'actions.elsewhere.text':
    'Un autre site web a demandé cela à votre navigateur ; nous ne l’avons donc pas fait. Si vous le voulez, partez de notre propre page.',

  'actions.late.title': 'C’est trop tard',
  'actions.late.text':
    'Le test est terminé, ou la réponse B est revenue : votre réponse n’y change plus rien. La page du test dit où il en est.',

  'actions.found.title': 'La réponse B est-elle arrivée ?',
  'actions.found.why':
    'Le serveur de votre fournisseur a accepté la réponse B. Vous seul pouvez voir où elle est allée. Vous la reconnaîtrez à « [B : …] » à la fin de son objet.',
  'actions.found.inbox': 'Oui, dans ma boîte de réception',
  'actions.found.spam': 'Oui, dans les indésirables',
  'actions.found.no': 'Non',
  'actions.found.said-inbox':
    'Vous avez dit : elle est dans votre boîte de réception. Merci, maintenant nous en sommes sûrs.',
  'actions.found.said-spam':
    'Vous avez dit : elle est dans vos indésirables. Elle est donc bien arrivée en IPv6. Marquez-la comme « légitime », et la prochaine passera plus facilement.',
  'actions.found.said-no':
    'Vous avez dit : elle n’est pas là. Regardez aussi dans les indésirables, dans les dossiers que remplissent des règles et dans la quarantaine de votre fournisseur. Cela peut aussi prendre quelques minutes.',
  'actions.found.ask-support':
    'Toujours rien ? Demandez alors à l’assistance de votre fournisseur où est ce message. Son serveur l’a accepté, et son journal contient ces faits :',
  'actions.found.again': 'Changer votre réponse',

  'actions.remove.title': 'Supprimer ce test maintenant ?',
  'actions.remove.what':
    'Tout ce que nous gardons de ce test disparaît aussitôt : votre message, nos réponses, ce qu’ont dit les serveurs, et cette page. Les réponses encore en attente ne partent pas. Personne ne peut le faire revenir.',
  'actions.remove.what-waiting':
    'L’adresse de ce test cesse de fonctionner, et cette page disparaît avec elle.',
  'actions.remove.do': 'Supprimer',
  'actions.remove.keep': 'Garder',
  'actions.gone.title': 'C’est supprimé',
  'actions.gone.text': 'Nous avons supprimé le test et tout ce qui en faisait partie.',
  'actions.gone.home': 'Au début',

  'actions.stop.link': 'Ce test n’est pas de vous ? Ne plus recevoir de courrier de notre part',
  'actions.stop.title': 'Plus de courrier de notre part ?',
  'actions.stop.why':
    'Quelqu’un nous a envoyé un message au nom de {address}, et nous y avons répondu. Si ce n’était pas vous, nous sommes désolés du dérangement.',
  'actions.stop.what':
    'Si vous appuyez sur le bouton, nous arrêtons : ce qui attend encore ne part pas, et le courrier envoyé en ce nom est désormais refusé, sauf si SPF ou DKIM prouve qu’il vient vraiment de là.',
  'actions.stop.do': 'Ne plus rien m’envoyer',
  'actions.stop.is-out': 'C’est fait. Nous n’envoyons plus rien à {address}.',
  'actions.stop.unless-proved':
    'Il y a une exception : si un jour vous faites un test vous-même, et que SPF ou DKIM prouve que le message est de vous, nous y répondons.',
  'actions.stop.undo': 'Revenir là-dessus : me répondre de nouveau',
  'actions.stop.back': 'Retour au test',

  'actions.bounce.title': 'Expliquer un avis de non-remise',
  'actions.bounce.lead':
    'Votre message est revenu ? Collez ce que vous avez reçu, et nous vous disons ce que cela veut dire, qui doit agir et ce qu’il faut demander.',
  'actions.bounce.label': 'Le message qui est revenu, ou la réponse du serveur',
  'actions.bounce.hint':
    'Le mieux est de tout coller : la source complète du message. Son texte seul, ou une seule ligne comme « 550 5.7.1 … », suffit souvent.',
  'actions.bounce.do': 'Expliquer',
  'actions.bounce.kept': 'Nous ne gardons rien de ce que vous collez ici.',
  'actions.bounce.mail':
    'Ou transférez l’avis de non-remise en pièce jointe à {address} : la réponse vient alors par courrier, et compte pour votre test si l’avis en concerne un.',
  'actions.bounce.how': 'Comment trouver la source complète',
  'actions.bounce.how.gmail': 'Gmail : les trois points à côté du message, puis « Afficher l’original ».',
  'actions.bounce.how.outlook':
    'Outlook sur le web : les trois points, puis « Affichage », « Afficher la source du message ». Dans le logiciel Outlook : « Fichier », « Propriétés ».',
  'actions.bounce.how.thunderbird': 'Thunderbird : « Affichage », « Code source du message » (Ctrl+U).',
  'actions.bounce.how.apple': 'Mail d’Apple : « Présentation », « Message », « Source brute ».',
  'actions.bounce.nothing.title': 'Nous n’y avons trouvé aucun avis de non-remise',
  'actions.bounce.nothing':
    'Rien dans ce texte ne ressemble aux mots d’un serveur de messagerie. Un avis de non-remise a le plus souvent « Undelivered », « Delivery Status Notification » ou « Mail Delivery » dans son objet, et une ligne qui commence par un nombre comme 550.',
  'actions.bounce.word': 'Un avis de non-remise expliqué',
  'actions.bounce.said': 'Ce qu’il dit',
  'actions.bounce.us': 'Ce qu’il dit d’IPv6',
  'actions.bounce.more':
    '{count, plural, one {Un autre destinataire n’est pas repris ici} other {# autres destinataires ne sont pas repris ici}}.',
  'actions.bounce.another': 'En expliquer un autre',
} as const satisfies Partial<Record<keyof typeof actionsTextsEn, string>>
