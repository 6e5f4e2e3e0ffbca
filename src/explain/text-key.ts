import type { Stage } from '../values/attempt.ts'
import type { BounceReason } from '../values/bounce-reason.ts'
import type { SpfFault } from '../values/evidence.ts'
import type { LetterKind } from '../values/letter.ts'
import type { Mender } from '../values/mender.ts'
import type { OwnFault } from '../values/own-check.ts'
import type { RefusalKey } from '../values/refusal.ts'
import type { VerdictKey } from '../values/rules.ts'
import type { ToldTrouble } from '../values/told-trouble.ts'
import type { Ability } from '../values/verdict.ts'
import type { VerdictState } from '../values/verdict-state.ts'
import type { CauseId } from './find-cause.ts'
import type { actionsTextsEn } from './texts-en-actions.ts'
import type { detailsTextsEn } from './texts-en-details.ts'
import type { frameTextsEn } from './texts-en-frame.ts'
import type { homeTextsEn } from './texts-en-home.ts'
import type { lookTextsEn } from './texts-en-looks.ts'
import type { privacyTextsEn } from './texts-en-privacy.ts'
import type { resultTextsEn } from './texts-en-result.ts'
import type { supportTextsEn } from './texts-en-support.ts'
import type { timelineTextsEn } from './texts-en-timeline.ts'
import type { waitingTextsEn } from './texts-en-waiting.ts'
import type { Fate } from './told-recipients.ts'

type AnswerKind = Exclude<LetterKind, 'explanation'>

/** Every text that a language must have. A rule, state, cause or reason without one does not compile. */
export type TextKey =
  | keyof typeof actionsTextsEn
  | keyof typeof detailsTextsEn
  | keyof typeof frameTextsEn
  | keyof typeof homeTextsEn
  | keyof typeof lookTextsEn
  | keyof typeof privacyTextsEn
  | keyof typeof resultTextsEn
  | keyof typeof supportTextsEn
  | keyof typeof timelineTextsEn
  | keyof typeof waitingTextsEn
  | VerdictKey
  | `state.${VerdictState | 'confirmed'}`
  | `ability.${Ability}`
  | `mender.${Mender}`
  | 'word.labelled'
  | `stage.${Stage}`
  | `trouble.${ToldTrouble}`
  | `fault.${OwnFault['what']}`
  | `record.${SpfFault['kind']}`
  | `cause.${CauseId}.${'short' | 'means' | 'ask'}`
  | `reason.${BounceReason}.${'short' | 'means' | 'who' | 'ask' | 'support'}`
  | `answer.${AnswerKind}.${'tag' | 'first'}`
  | `answer.${AnswerWord}`
  | `explanation.${ExplanationWord}`
  | `handed.${HandedWord}`
  | `operator.${'subject' | 'text'}`
  | `reply.${ReplyWord}`
  | RefusalKey

type AnswerWord =
  | 'stop'
  | 'subject'
  | 'subject-without'
  | 'other-A'
  | 'other-B'
  | 'other-variant'
  | 'look-here'
  | 'wait-for-explanation'
  | 'so-far'
  | 'how-it-came'
  | 'client'
  | 'name'
  | 'name-confirmed'
  | 'name-unconfirmed'
  | 'no-name'
  | 'name-unknown'
  | 'greeting'
  | 'encryption'
  | 'encryption-none'
  | 'taken'
  | 'taken-at'
  | 'hops'
  | 'hops-counted'
  | 'your-mx'
  | 'noticed'
  | 'noticed-more'
  | 'all-well'
  | 'none'
  | 'unknown'
  | 'case'

/** What became of a letter, as an explanation lists it. */
export type TriedOutcome =
  | 'accepted'
  | 'bounced'
  | 'refused'
  | 'deferred'
  | 'gave-up'
  | 'not-reached'
  | 'untried'

type ExplanationWord =
  | 'subject'
  | 'subject-stuck'
  | 'first'
  | 'first-stuck'
  | 'means'
  | 'who'
  | 'ask'
  | 'ask-nobody'
  | 'said'
  | 'said-us'
  | 'details'
  | 'tried'
  | `tried.${AnswerKind}`
  | `outcome.${TriedOutcome}`
  | 'report-attached'
  | 'passed-on'
  | 'greylisted.means'
  | 'greylisted.who'
  | 'closing'
  | 'greeting'
  | 'facts'
  | 'facts-stuck'
  | 'facts-returned'
  | 'facts-host'
  | 'facts-source'
  | 'facts-words'
  | 'facts-seen'
  | 'try'

type HandedWord =
  | `subject.${Fate | 'cannot-send' | 'several' | 'unread' | 'automatic'}`
  | `first.${Fate | 'cannot-send' | 'several' | 'unread' | 'automatic'}`
  | `part`
  | `more`
  | `title.${'means' | 'who' | 'ask' | 'text' | 'said' | 'us' | 'good' | 'how'}`
  | `us.${'no-way' | 'cannot-send' | 'perhaps' | 'delayed' | 'says-nothing' | 'reached' | 'both'}`
  | `text.${'failed' | 'delayed' | 'server' | 'words' | 'own-words'}`
  | `fact.${'reporter' | 'server' | 'written' | 'tried' | 'until'}`
  | `how.${'attach' | 'gmail' | 'outlook' | 'thunderbird' | 'apple' | 'inline'}`
  | 'good'
  | 'their-domain'
  | 'not-named'
  | 'by-code'
  | 'your-side'
  | 'their-side'
  | 'our-side'
  | 'wait'
  | 'unquoted'
  | 'closing'

type ReplyWord =
  | 'taken'
  | 'handed'
  | 'hand-in-yourself'
  | 'forged-spf'
  | 'forged-dmarc'
  | 'forged-both'
  | 'temporary'
  | 'budget-mailbox'
  | 'budget-domain'
  | 'budget-all'
  | 'never-answered'
  | 'own-address'
  | 'echo'
  | 'opted-out'
  | 'confirmed'
  | 'report-taken'
  | 'report-unread'
  | 'not-a-report'
  | 'enough-reports'
  | 'operator'
  | 'operator-network'
  | 'operator-all'
  | 'operator-full'
  | 'reject'
