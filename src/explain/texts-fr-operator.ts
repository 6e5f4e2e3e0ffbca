import type { operatorTextsEn } from './texts-en-operator.ts'

/** texts-en-operator.ts in French. */
export const operatorTextsFr = {
  'operator.subject': 'Courrier pour {recipient}',
  'operator.text':
    'Un message pour {recipient} est arrivé le {time} de la part de {sender}. Il est joint tel qu’il est arrivé.',
} as const satisfies Partial<Record<keyof typeof operatorTextsEn, string>>
