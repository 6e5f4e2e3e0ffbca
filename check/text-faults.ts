import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../src/values/language.ts'
import { typographicFaults } from './typography.ts'

/** What is wrong with one text of one language, beside its English. */

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** How `@formatjs/icu-messageformat-parser` numbers what a message is made of. */
const literal = 0
const select = 5
const plural = 6

/** Throws what the parser says where the text is not ICU MessageFormat. */
export const parseText = (language: Language, text: string): Element[] =>
  new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst()

/** All within a message, what stands inside plurals and selects too. */
const within = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => [
    element,
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => within(value)) : []),
  ])

/** The names that a message inserts, those within plurals and selects too. */
export const argumentsOf = (elements: readonly Element[]): string[] =>
  [
    ...new Set(
      within(elements).flatMap((element) =>
        'value' in element && element.type !== literal ? [String(element.value)] : [],
      ),
    ),
  ].toSorted()

/** Each way in which a message can be spoken, its arguments as `\\u0000`; of more ways than `most` the first ones. */
export function waysToSay(elements: readonly Element[], most = 500): string[] {
  return elements.reduce<string[]>(
    (ways, element) => {
      const next =
        element.type === literal
          ? [element.value]
          : 'options' in element
            ? Object.values(element.options).flatMap(({ value }) => waysToSay(value, most))
            : ['\u0000']
      return ways.flatMap((way) => next.map((more) => way + more)).slice(0, most)
    },
    [''],
  )
}

/** The names of an element's ways, of each select or plural on an argument. */
function optionsOf(elements: readonly Element[], type: typeof select | typeof plural): [string, string[]][] {
  return within(elements).flatMap((element): [string, string[]][] =>
    'options' in element && element.type === type ? [[element.value, Object.keys(element.options)]] : [],
  )
}

/** Counts go from nothing to what fits in a letter; `1,000,000` of something, a category of its own in French, never. */
const counts = Array.from({ length: 1_000 }, (_, count) => count)

function pluralFaults(language: Language, elements: readonly Element[]): string[] {
  const rules = new Intl.PluralRules(language)
  const all: readonly string[] = rules.resolvedOptions().pluralCategories
  return optionsOf(elements, plural).flatMap(([name, options]) => {
    const reached = counts
      .filter((count) => !options.includes(`=${count}`))
      .map((count) => rules.select(count))
    const missing = [...new Set(reached)].filter((category) => !options.includes(category))
    const unknown = options.filter((option) => !option.startsWith('=') && !all.includes(option))
    return [
      ...missing.map((category) => `its plural of {${name}} has no "${category}"`),
      ...unknown.map((category) => `its plural of {${name}} has "${category}", which ${language} has not`),
    ]
  })
}

function selectFaults(elements: readonly Element[], english: readonly Element[]): string[] {
  const expected = new Map(optionsOf(english, select))
  return optionsOf(elements, select).flatMap(([name, options]) => {
    const inEnglish = expected.get(name)
    if (inEnglish === undefined) return []
    const missing = inEnglish.filter((option) => !options.includes(option))
    const unknown = options.filter((option) => !inEnglish.includes(option))
    return [
      ...missing.map((option) => `its select of {${name}} has no "${option}"`),
      ...unknown.map((option) => `its select of {${name}} has "${option}", which English has not`),
    ]
  })
}

// What is the same in each language, and nothing to leave out; "IPv6-only" may be told as "without IPv4".
const terms =
  /\b(?:IPv[46](?!-only)|AAAA|SPF|DKIM|DMARC|DNSSEC|DANE|MTA-STS|STARTTLS|SMTPUTF8|EHLO|HELO|RCPT|RFC \d+|NAT64|DNS64|Gmail|Outlook|Thunderbird|Postfix|\d+(?:\.\d+)+)\b|\w+@/g

// Words of English that none of the other languages writes like this.
const englishWords = /\b(?:the|and|your|with|which|from|this|these|that|our|their|has|have|is|of|by)\b/g

/** How long a translation may be beside its English, where that is more than a few words. */
const longestTimes = 3
const shortestTimes = 0.3
const fewCharacters = 40

const longest = (ways: readonly string[]): number => Math.max(...ways.map(({ length }) => length))

/** Letters of one word, or none: a sign that stands where no words do. */
const isWordless = (text: string): boolean => !/\p{L}{2}/u.test(text.replace(/\{[^{}]*\}/g, ''))

/** `isSame`: that the text is the English one is known and right. */
export function textFaults(
  language: Exclude<Language, 'en'>,
  key: string,
  text: string,
  { english, isSame }: { english: string; isSame: boolean },
): string[] {
  let elements: Element[]
  try {
    elements = parseText(language, text)
  } catch (error) {
    return [`is not ICU MessageFormat: ${error instanceof Error ? error.message : error}`]
  }
  const original = parseText('en', english)
  const names = argumentsOf(elements).join(', ')
  const expected = argumentsOf(original).join(', ')
  const faults = [...pluralFaults(language, elements), ...selectFaults(elements, original)]
  if (names !== expected) faults.push(`has the arguments (${names}), English has (${expected})`)
  if (text === english) {
    if (!isSame && !isWordless(text)) faults.push('is the same as in English (see check/same-as-english.ts)')
    return faults
  }
  const words = waysToSay(elements)
  const all = words.join('\n')
  const inEnglish = longest(waysToSay(original))
  const times = longest(words) / inEnglish
  if (inEnglish > fewCharacters && (times > longestTimes || times < shortestTimes))
    faults.push(`is ${times.toFixed(1)} times as long as in English`)
  if (words.some((way) => (way.match(englishWords) ?? []).length >= 2)) faults.push('has words of English')
  const lost = [...new Set(waysToSay(original).join('\n').match(terms) ?? [])].filter(
    (one) => !all.includes(one),
  )
  if (lost.length > 0) faults.push(`does not name ${lost.join(', ')}`)
  // Our SMTP server says it in ASCII, whatever stands here.
  if (!key.startsWith('reply.'))
    faults.push(...new Set(words.flatMap((way) => typographicFaults(language, way))))
  return [...faults, ...spaceFaults(words, waysToSay(original))]
}

function spaceFaults(words: readonly string[], original: readonly string[]): string[] {
  const edges = (ways: readonly string[]): string =>
    [ways.some((way) => /^\s/.test(way)), ways.some((way) => /\s$/.test(way))].join()
  const doubled = (ways: readonly string[]): boolean => ways.some((way) => /\S {2}/.test(way))
  return [
    ...(edges(words) === edges(original) ? [] : ['begins or ends with a space, or lacks one']),
    ...(doubled(words) === doubled(original) ? [] : ['has two spaces in a row, or lacks them']),
  ]
}

/** What is wrong with a text in English. `isPlain`: it goes out in letters or replies, which are ASCII. */
export function englishFaults(text: string, isPlain: boolean): string[] {
  let elements: Element[]
  try {
    elements = parseText('en', text)
  } catch (error) {
    return [`is not ICU MessageFormat: ${error instanceof Error ? error.message : error}`]
  }
  const faults = pluralFaults('en', elements)
  if (isPlain) return /^[\x20-\x7e]*$/.test(text) ? faults : [...faults, 'is not plain ASCII']
  return [...faults, ...new Set(waysToSay(elements).flatMap((way) => typographicFaults('en', way)))]
}
