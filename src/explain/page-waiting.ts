import type { Invitation, InvitedNews } from '../values/invitation.ts'
import type { Language } from '../values/language.ts'
import { maskText } from '../values/masked.ts'
import { shown } from '../values/shown.ts'
import { speaker } from './catalogue.ts'
import { relativeTime } from './relative-time.ts'
import { dateAndTime } from './spoken-time.ts'
import type { TextKey } from './text-key.ts'

/** What the page of a test is made of whose mail has not come yet; `now`: ms since 1970. */
export interface WaitingView {
  invitation: Invitation
  now: number
  language: Language
  /** Where the mail is to go. */
  address: string
}

/** A moment as pages show it. */
export interface ShownTime {
  /** ISO 8601. */
  iso: string
  /** From now, in words. */
  relative: string
}

/** All strings are in the view's language and not yet escaped. */
export interface WaitingPage {
  /** Of a mail to the address, with its subject. */
  mailto: string
  begun: ShownTime
  until: string
  /** What came and was not taken, newest first; `words` is '' where nothing was said to it. */
  news: { at: ShownTime; who: string; words: string; means: string }[]
  /** Why nothing may have come; none in the first minutes. */
  reasons: string[]
}

/** So long a mail may take without anybody asking why. */
export const wonderAfterMs = 3 * 60_000

export function pageWaiting({ invitation, now, language, address }: WaitingView): WaitingPage {
  const say = speaker(language)
  const time = (at: number): ShownTime => ({
    iso: new Date(at).toISOString(),
    relative: relativeTime(language, at - now),
  })
  const { created, expires, news } = invitation
  const wonders = news.length === 0 && now - created >= wonderAfterMs
  return {
    // RFC 6068 §5: a plus sign is encoded, for some take it for a space.
    mailto: `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(say('waiting.subject'))}`,
    begun: time(created),
    until: dateAndTime(language, expires),
    news: news.toReversed().map((one) => ({
      at: time(one.at),
      who: say('waiting.news.who', { sender: clean(one.sender), client: clean(one.client) }),
      words: clean(
        [one.code, one.enhanced, one.text].filter((part) => part !== null && part !== '').join(' '),
      ),
      means: say(meaningOf(one)),
    })),
    reasons: wonders ? reasons.map((key) => say(key)) : [],
  }
}

const reasons = [
  'waiting.why.outbox',
  'waiting.why.typo',
  'waiting.why.slow',
  'waiting.why.no-ipv6',
] as const satisfies readonly TextKey[]

// RFC 7372 §3: what is not authenticated is refused by 5.7.23 (SPF) and 5.7.26 (by several checks).
function meaningOf({ code, enhanced }: InvitedNews): TextKey {
  if (code === null) return 'waiting.news.gone'
  if (code < 500) return 'waiting.news.later'
  return enhanced === '5.7.23' || enhanced === '5.7.26' ? 'waiting.news.forged' : 'waiting.news.refused'
}

const clean = (text: string): string => shown(maskText(text))
