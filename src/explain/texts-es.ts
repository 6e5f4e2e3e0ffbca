import type { TextKey } from './text-key.ts'
import { abilityTextsEs } from './texts-es-abilities.ts'
import { actionsTextsEs } from './texts-es-actions.ts'
import { answerTextsEs } from './texts-es-answer.ts'
import { causeTextsEs } from './texts-es-causes.ts'
import { deliveryTextsEs } from './texts-es-delivery.ts'
import { detailsTextsEs } from './texts-es-details.ts'
import { explanationTextsEs } from './texts-es-explanation.ts'
import { frameTextsEs } from './texts-es-frame.ts'
import { handedTextsEs } from './texts-es-handed.ts'
import { homeTextsEs } from './texts-es-home.ts'
import { lookTextsEs } from './texts-es-looks.ts'
import { operatorTextsEs } from './texts-es-operator.ts'
import { outsideTextsEs } from './texts-es-outside.ts'
import { ownTextsEs } from './texts-es-own.ts'
import { privacyTextsEs } from './texts-es-privacy.ts'
import { reasonTextsEs } from './texts-es-reasons.ts'
import { receivingTextsEs } from './texts-es-receiving.ts'
import { replyTextsEs } from './texts-es-replies.ts'
import { resultTextsEs } from './texts-es-result.ts'
import { sendingTextsEs } from './texts-es-sending.ts'
import { supportTextsEs } from './texts-es-support.ts'
import { timelineTextsEs } from './texts-es-timeline.ts'
import { troubleTextsEs } from './texts-es-troubles.ts'
import { waitingTextsEs } from './texts-es-waiting.ts'
import { wordTextsEs } from './texts-es-words.ts'

/** All we say, in Spanish; ICU MessageFormat, with the arguments of texts-en.ts. What is missing is said in English. */
export const textsEs = {
  ...wordTextsEs,
  ...abilityTextsEs,
  ...sendingTextsEs,
  ...receivingTextsEs,
  ...deliveryTextsEs,
  ...ownTextsEs,
  ...reasonTextsEs,
  ...handedTextsEs,
  ...outsideTextsEs,
  ...answerTextsEs,
  ...explanationTextsEs,
  ...causeTextsEs,
  ...operatorTextsEs,
  ...replyTextsEs,
  ...homeTextsEs,
  ...frameTextsEs,
  ...actionsTextsEs,
  ...resultTextsEs,
  ...timelineTextsEs,
  ...detailsTextsEs,
  ...lookTextsEs,
  ...troubleTextsEs,
  ...supportTextsEs,
  ...privacyTextsEs,
  ...waitingTextsEs,
} as const satisfies Partial<Record<TextKey, string>>
