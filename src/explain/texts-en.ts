import type { TextKey } from './text-key.ts'
import { abilityTextsEn } from './texts-en-abilities.ts'
import { actionsTextsEn } from './texts-en-actions.ts'
import { answerTextsEn } from './texts-en-answer.ts'
import { causeTextsEn } from './texts-en-causes.ts'
import { deliveryTextsEn } from './texts-en-delivery.ts'
import { detailsTextsEn } from './texts-en-details.ts'
import { explanationTextsEn } from './texts-en-explanation.ts'
import { frameTextsEn } from './texts-en-frame.ts'
import { handedTextsEn } from './texts-en-handed.ts'
import { homeTextsEn } from './texts-en-home.ts'
import { lookTextsEn } from './texts-en-looks.ts'
import { operatorTextsEn } from './texts-en-operator.ts'
import { outsideTextsEn } from './texts-en-outside.ts'
import { ownTextsEn } from './texts-en-own.ts'
import { privacyTextsEn } from './texts-en-privacy.ts'
import { reasonTextsEn } from './texts-en-reasons.ts'
import { receivingTextsEn } from './texts-en-receiving.ts'
import { replyTextsEn } from './texts-en-replies.ts'
import { resultTextsEn } from './texts-en-result.ts'
import { sendingTextsEn } from './texts-en-sending.ts'
import { supportTextsEn } from './texts-en-support.ts'
import { timelineTextsEn } from './texts-en-timeline.ts'
import { troubleTextsEn } from './texts-en-troubles.ts'
import { waitingTextsEn } from './texts-en-waiting.ts'
import { wordTextsEn } from './texts-en-words.ts'

/**
 * All we say, in English; ICU MessageFormat. Arguments come from the verdict's facts, so a text may name the
 * host, the address or the words that it rests on. Nothing is said elsewhere in the program to people who test.
 * ASCII quotes, so that a letter is plain 7-bit text that reads well even as a file.
 */
export const textsEn = {
  ...wordTextsEn,
  ...abilityTextsEn,
  ...sendingTextsEn,
  ...receivingTextsEn,
  ...deliveryTextsEn,
  ...ownTextsEn,
  ...reasonTextsEn,
  ...handedTextsEn,
  ...outsideTextsEn,
  ...answerTextsEn,
  ...explanationTextsEn,
  ...causeTextsEn,
  ...operatorTextsEn,
  ...replyTextsEn,
  ...homeTextsEn,
  ...frameTextsEn,
  ...actionsTextsEn,
  ...resultTextsEn,
  ...timelineTextsEn,
  ...detailsTextsEn,
  ...lookTextsEn,
  ...troubleTextsEn,
  ...supportTextsEn,
  ...privacyTextsEn,
  ...waitingTextsEn,
} as const satisfies Record<TextKey, string>
