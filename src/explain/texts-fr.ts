import type { TextKey } from './text-key.ts'
import { abilityTextsFr } from './texts-fr-abilities.ts'
import { actionsTextsFr } from './texts-fr-actions.ts'
import { answerTextsFr } from './texts-fr-answer.ts'
import { causeTextsFr } from './texts-fr-causes.ts'
import { deliveryTextsFr } from './texts-fr-delivery.ts'
import { detailsTextsFr } from './texts-fr-details.ts'
import { explanationTextsFr } from './texts-fr-explanation.ts'
import { frameTextsFr } from './texts-fr-frame.ts'
import { handedTextsFr } from './texts-fr-handed.ts'
import { homeTextsFr } from './texts-fr-home.ts'
import { lookTextsFr } from './texts-fr-looks.ts'
import { operatorTextsFr } from './texts-fr-operator.ts'
import { outsideTextsFr } from './texts-fr-outside.ts'
import { ownTextsFr } from './texts-fr-own.ts'
import { privacyTextsFr } from './texts-fr-privacy.ts'
import { reasonTextsFr } from './texts-fr-reasons.ts'
import { receivingTextsFr } from './texts-fr-receiving.ts'
import { replyTextsFr } from './texts-fr-replies.ts'
import { resultTextsFr } from './texts-fr-result.ts'
import { sendingTextsFr } from './texts-fr-sending.ts'
import { supportTextsFr } from './texts-fr-support.ts'
import { timelineTextsFr } from './texts-fr-timeline.ts'
import { troubleTextsFr } from './texts-fr-troubles.ts'
import { waitingTextsFr } from './texts-fr-waiting.ts'
import { wordTextsFr } from './texts-fr-words.ts'

/** All we say, in French; ICU MessageFormat, with the arguments of texts-en.ts. What is missing is said in English. */
export const textsFr = {
  ...wordTextsFr,
  ...abilityTextsFr,
  ...sendingTextsFr,
  ...receivingTextsFr,
  ...deliveryTextsFr,
  ...ownTextsFr,
  ...reasonTextsFr,
  ...handedTextsFr,
  ...outsideTextsFr,
  ...answerTextsFr,
  ...explanationTextsFr,
  ...causeTextsFr,
  ...operatorTextsFr,
  ...replyTextsFr,
  ...homeTextsFr,
  ...frameTextsFr,
  ...actionsTextsFr,
  ...resultTextsFr,
  ...timelineTextsFr,
  ...detailsTextsFr,
  ...lookTextsFr,
  ...troubleTextsFr,
  ...supportTextsFr,
  ...privacyTextsFr,
  ...waitingTextsFr,
} as const satisfies Partial<Record<TextKey, string>>
