import type { TextKey } from './text-key.ts'
import { abilityTextsCs } from './texts-cs-abilities.ts'
import { actionsTextsCs } from './texts-cs-actions.ts'
import { answerTextsCs } from './texts-cs-answer.ts'
import { causeTextsCs } from './texts-cs-causes.ts'
import { deliveryTextsCs } from './texts-cs-delivery.ts'
import { detailsTextsCs } from './texts-cs-details.ts'
import { explanationTextsCs } from './texts-cs-explanation.ts'
import { frameTextsCs } from './texts-cs-frame.ts'
import { handedTextsCs } from './texts-cs-handed.ts'
import { homeTextsCs } from './texts-cs-home.ts'
import { lookTextsCs } from './texts-cs-looks.ts'
import { operatorTextsCs } from './texts-cs-operator.ts'
import { outsideTextsCs } from './texts-cs-outside.ts'
import { ownTextsCs } from './texts-cs-own.ts'
import { privacyTextsCs } from './texts-cs-privacy.ts'
import { reasonTextsCs } from './texts-cs-reasons.ts'
import { receivingTextsCs } from './texts-cs-receiving.ts'
import { replyTextsCs } from './texts-cs-replies.ts'
import { resultTextsCs } from './texts-cs-result.ts'
import { sendingTextsCs } from './texts-cs-sending.ts'
import { supportTextsCs } from './texts-cs-support.ts'
import { timelineTextsCs } from './texts-cs-timeline.ts'
import { troubleTextsCs } from './texts-cs-troubles.ts'
import { waitingTextsCs } from './texts-cs-waiting.ts'
import { wordTextsCs } from './texts-cs-words.ts'

/** All we say, in Czech; ICU MessageFormat, with the arguments of texts-en.ts. What is missing is said in English. */
export const textsCs = {
  ...wordTextsCs,
  ...abilityTextsCs,
  ...sendingTextsCs,
  ...receivingTextsCs,
  ...deliveryTextsCs,
  ...ownTextsCs,
  ...reasonTextsCs,
  ...handedTextsCs,
  ...outsideTextsCs,
  ...answerTextsCs,
  ...explanationTextsCs,
  ...causeTextsCs,
  ...operatorTextsCs,
  ...replyTextsCs,
  ...homeTextsCs,
  ...frameTextsCs,
  ...actionsTextsCs,
  ...resultTextsCs,
  ...timelineTextsCs,
  ...detailsTextsCs,
  ...lookTextsCs,
  ...troubleTextsCs,
  ...supportTextsCs,
  ...privacyTextsCs,
  ...waitingTextsCs,
} as const satisfies Partial<Record<TextKey, string>>
