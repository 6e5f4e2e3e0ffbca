/** Mail for the operator, in English (see texts-en.ts). */
export const operatorTextsEn = {
  'operator.subject': 'Mail for {recipient}',
  'operator.text': 'A mail for {recipient} came in at {time} from {sender}. It is attached as it came.',
} as const
