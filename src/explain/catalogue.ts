import { type Formatters, IntlMessageFormat } from 'intl-messageformat'
import { bounceReasons } from '../values/bounce-reason.ts'
import type { Language } from '../values/language.ts'
import type { Facts, Verdict } from '../values/verdict.ts'
import { heldTogether } from './held-together.ts'
import { type Texts, textsOf } from './load-texts.ts'
import { ownWords } from './own-words.ts'
import { listed } from './spoken-list.ts'
import { letterTime } from './spoken-time.ts'
import type { TextKey } from './text-key.ts'
import { textsEn } from './texts-en.ts'

/** One language's texts, ready to be spoken. */
export interface Say {
  (key: TextKey, facts?: Facts): string
  readonly language: Language
}

const speakers = new Map<Language, Say>()

/** Speaks one language; each message is parsed once, for it costs. Facts are inserted as they are, never parsed. */
export function speaker(language: Language): Say {
  const known = speakers.get(language)
  if (known !== undefined) return known
  const say = speakerOf(language, textsOf(language))
  speakers.set(language, say)
  return say
}

const formatters = new Map<Language, Formatters>()

/** Shared by all messages of a language, for they are costly. A number has no thousands marks: it may be compared with a log. */
function formattersOf(language: Language): Formatters {
  const known = formatters.get(language)
  if (known !== undefined) return known
  const number = new Intl.NumberFormat(language, { useGrouping: false })
  const cardinal = new Intl.PluralRules(language)
  const made: Formatters = {
    getNumberFormat: (_locale, style) =>
      style === undefined ? number : new Intl.NumberFormat(language, style),
    getDateTimeFormat: (...asked) => new Intl.DateTimeFormat(...asked),
    getPluralRules: (locale, kind) =>
      kind?.type === 'ordinal' ? new Intl.PluralRules(locale, kind) : cardinal,
  }
  formatters.set(language, made)
  return made
}

/** Speaks a language with these of its texts. */
export function speakerOf(language: Language, texts: Texts): Say {
  const parsed = new Map<TextKey, Spoken>()
  const say = (key: TextKey, facts: Facts = {}): string => {
    let message = parsed.get(key)
    if (message === undefined) {
      const text = texts[key]
      // What a language lacks is said in English, with the plurals of English.
      const [words, spoken] = text === undefined ? [textsEn[key], 'en' as const] : [text, language]
      message = readyToSpeak(
        new IntlMessageFormat(heldTogether(words, spoken), spoken, undefined, {
          ignoreTag: true,
          formatters: formattersOf(spoken),
        }),
      )
      parsed.set(key, message)
    }
    return message(facts)
  }
  return Object.assign(say, { language })
}

type Spoken = (facts: Facts) => string

// As the library's parser names what a message is made of.
const literal = 0
const argument = 1

/**
 * Most messages are words and facts one after another. Put together here, they cost a tenth of what the library takes,
 * and a page has hundreds of them.
 */
function readyToSpeak(message: IntlMessageFormat): Spoken {
  const parts: { words: string; fact: string | null }[] = []
  for (const element of message.getAst()) {
    if (element.type === literal) parts.push({ words: element.value, fact: null })
    else if (element.type === argument) parts.push({ words: '', fact: element.value })
    else return (facts) => String(message.format(facts))
  }
  return (facts) => {
    let text = ''
    for (const { words, fact } of parts) {
      const value = fact === null ? words : facts[fact]
      // The library knows what to say to a fact that is missing.
      if (typeof value !== 'string' && typeof value !== 'number') return String(message.format(facts))
      text += value
    }
    return text
  }
}

const verdictKeys: ReadonlySet<string> = new Set(
  Object.keys(textsEn).filter((key) => key.startsWith('verdict.')),
)
const isTextKey = (key: string): key is TextKey => verdictKeys.has(key)

/** The sentence of a verdict. */
export function verdictText(say: Say, { rule, finding, facts }: Verdict): string {
  const key = `verdict.${rule}.${finding}`
  // A finding from a newer database than this program has no text here.
  return isTextKey(key) ? say(key, spoken(say, facts)) : `${rule}: ${finding}`
}

/**
 * The fact `time` is ms since 1970 and read by people as a time of day; `reason` is a reason for which mail comes back,
 * and read by them as `why`. Where both families are named together, the language says how.
 */
function spoken(say: Say, facts: Facts): Facts {
  const { time, reason } = facts
  const why = bounceReasons.find((one) => one === reason)
  const families = Object.entries(facts).filter(([, value]) => value === bothFamilies)
  return {
    ...facts,
    ...Object.fromEntries(families.map(([name]) => [name, listed(say.language, ['IPv6', 'IPv4'])])),
    ...(typeof time === 'number' ? { time: letterTime(say.language, time, 'second') } : {}),
    ...(why === undefined ? {} : { why: say(`reason.${why}.short`) }),
    ...ownWords(say, facts),
  }
}

/** How a verdict names two families in its facts. */
const bothFamilies = 'IPv6 and IPv4'

/** The word for a verdict's state, as people read it. */
export const stateText = (say: Say, { state, sure }: Verdict): string =>
  say(sure === 'confirmed' ? 'state.confirmed' : `state.${state}`)
