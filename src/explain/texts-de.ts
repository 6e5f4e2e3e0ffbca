import type { TextKey } from './text-key.ts'
import { abilityTextsDe } from './texts-de-abilities.ts'
import { actionsTextsDe } from './texts-de-actions.ts'
import { answerTextsDe } from './texts-de-answer.ts'
import { causeTextsDe } from './texts-de-causes.ts'
import { deliveryTextsDe } from './texts-de-delivery.ts'
import { detailsTextsDe } from './texts-de-details.ts'
import { explanationTextsDe } from './texts-de-explanation.ts'
import { frameTextsDe } from './texts-de-frame.ts'
import { handedTextsDe } from './texts-de-handed.ts'
import { homeTextsDe } from './texts-de-home.ts'
import { lookTextsDe } from './texts-de-looks.ts'
import { operatorTextsDe } from './texts-de-operator.ts'
import { outsideTextsDe } from './texts-de-outside.ts'
import { ownTextsDe } from './texts-de-own.ts'
import { privacyTextsDe } from './texts-de-privacy.ts'
import { reasonTextsDe } from './texts-de-reasons.ts'
import { receivingTextsDe } from './texts-de-receiving.ts'
import { replyTextsDe } from './texts-de-replies.ts'
import { resultTextsDe } from './texts-de-result.ts'
import { sendingTextsDe } from './texts-de-sending.ts'
import { supportTextsDe } from './texts-de-support.ts'
import { timelineTextsDe } from './texts-de-timeline.ts'
import { troubleTextsDe } from './texts-de-troubles.ts'
import { waitingTextsDe } from './texts-de-waiting.ts'
import { wordTextsDe } from './texts-de-words.ts'

/** All we say, in German; ICU MessageFormat, with the arguments of texts-en.ts. What is missing is said in English. */
export const textsDe = {
  ...wordTextsDe,
  ...abilityTextsDe,
  ...sendingTextsDe,
  ...receivingTextsDe,
  ...deliveryTextsDe,
  ...ownTextsDe,
  ...reasonTextsDe,
  ...handedTextsDe,
  ...outsideTextsDe,
  ...answerTextsDe,
  ...explanationTextsDe,
  ...causeTextsDe,
  ...operatorTextsDe,
  ...replyTextsDe,
  ...homeTextsDe,
  ...frameTextsDe,
  ...actionsTextsDe,
  ...resultTextsDe,
  ...timelineTextsDe,
  ...detailsTextsDe,
  ...lookTextsDe,
  ...troubleTextsDe,
  ...supportTextsDe,
  ...privacyTextsDe,
  ...waitingTextsDe,
} as const satisfies Partial<Record<TextKey, string>>
