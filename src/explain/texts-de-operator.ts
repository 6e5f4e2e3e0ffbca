import type { operatorTextsEn } from './texts-en-operator.ts'

/** texts-en-operator.ts in German. */
export const operatorTextsDe = {
  'operator.subject': 'Mail für {recipient}',
  'operator.text': 'Am {time} kam eine Mail für {recipient} von {sender}. Sie liegt bei, wie sie kam.',
} as const satisfies Partial<Record<keyof typeof operatorTextsEn, string>>
