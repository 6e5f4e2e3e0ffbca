import type { actionsTextsEn } from './texts-en-actions.ts'

/** texts-en-actions.ts in French. */
export const actionsTextsFr = {
  'actions.often.title': 'Un peu de patience, s’il vous plaît',
  'actions.often.text':
    'Beaucoup de tests ont été commencés depuis votre réseau. Il y aura de la place pour d’autres dans {minutes, plural, one {une minute} other {# minutes}}.',
  'actions.elsewhere.title': 'Cela venait d’un autre site',
  'actions.elsewhere.text':
    'Un autre site web a demandé cela à votre navigateur ; nous ne l’avons donc pas fait. Si vous le voulez, partez de notre propre page.',

  'actions.found.title': 'La réponse B est-elle arrivée ?',
  'actions.found.why':
    'Le serveur de votre fournisseur a accepté la réponse B. Vous seul pouvez voir où elle est allée. Son objet se termine par « [B : IPv6 uniquement] ».',
  'actions.found.inbox': 'Oui, dans ma boîte de réception',
  'actions.found.spam': 'Oui, dans les indésirables',
  'actions.found.no': 'Non',
  'actions.found.said-inbox':
    'Vous avez dit : elle est dans votre boîte de réception. Merci, maintenant nous en sommes sûrs.',
  'actions.found.said-spam':
    'Vous avez dit : elle est dans vos indésirables. Elle est donc bien arrivée en IPv6. Marquez-la comme « légitime », et la prochaine aura la voie plus libre.',
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
    'Si vous appuyez sur le bouton, nous arrêtons : ce qui attend encore ne part pas, et le courrier à ce nom est désormais refusé, sauf si SPF ou DKIM prouve qu’il vient vraiment de là.',
  'actions.stop.do': 'Ne plus rien m’envoyer',
  'actions.stop.is-out': 'C’est fait. Nous n’envoyons plus rien à {address}.',
  'actions.stop.unless-proved':
    'Il y a une exception : si un jour vous faites un test vous-même, et que SPF ou DKIM prouve que le message est de vous, nous y répondons.',
  'actions.stop.undo': 'Revenir là-dessus : me répondre de nouveau',
  'actions.stop.back': 'Retour au test',
} as const satisfies Partial<Record<keyof typeof actionsTextsEn, string>>
