import type { operatorTextsEn } from './texts-en-operator.ts'

/** texts-en-operator.ts in Spanish. */
export const operatorTextsEs = {
  'operator.subject': 'Correo para {recipient}',
  'operator.text': 'Llegó un mensaje para {recipient} el {time}, de {sender}. Se adjunta tal como llegó.',
} as const satisfies Partial<Record<keyof typeof operatorTextsEn, string>>
