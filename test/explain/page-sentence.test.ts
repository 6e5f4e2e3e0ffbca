import { expect, test } from 'vitest'
import { speaker } from '../../src/explain/catalogue.ts'
import { gravest, pageSentence, pageTitle } from '../../src/explain/page-sentence.ts'
import { type Tone, toneOf } from '../../src/explain/page-values.ts'
import { languages } from '../../src/values/language.ts'
import { findingsOf } from '../../src/values/rules.ts'
import { type Ability, abilities } from '../../src/values/verdict.ts'
import type { VerdictState } from '../../src/values/verdict-state.ts'

interface Judged {
  rule: Ability
  state: VerdictState
  finding: string
}

const say = speaker('en')
const sentence = (verdicts: readonly Judged[]): string => pageSentence(say, verdicts, 'en')

const all = (rule: Ability): Judged[] =>
  findingsOf(rule).map(([finding, state]) => ({ rule, state, finding }))

/** Of the findings by which a rule comes to a state, one; those that are awaited all, for the sentence tells them apart. */
const oneOfEachState = (rule: Ability): Judged[] => [
  ...new Map(all(rule).map((one) => [one.state === 'pending' ? one.finding : one.state, one])).values(),
]

/** Every finding of sending and of receiving, with each state of the two others. */
const combinations: Judged[][] = all('send-to-ipv6-only').flatMap((send) =>
  all('receive-over-ipv6').flatMap((receive) =>
    oneOfEachState('ipv6-only-envelope').flatMap((envelope) =>
      oneOfEachState('ipv6-only-from').map((from) => [send, receive, envelope, from]),
    ),
  ),
)

/** The combinations of which something is not so, as text. */
const against = (isSo: (text: string, four: readonly Judged[]) => boolean): string[] =>
  combinations
    .filter((four) => !isSo(sentence(four), four))
    .map((four) => `${four.map(({ finding }) => finding).join(', ')}: ${sentence(four)}`)
    .slice(0, 5)

const stateOf = (four: readonly Judged[], ability: Ability): VerdictState | undefined =>
  four.find(({ rule }) => rule === ability)?.state

const receiving = (four: readonly Judged[]): VerdictState[] => four.slice(1).map(({ state }) => state)

const works = (send: VerdictState, ...others: [VerdictState, string][]): string => {
  const [receive, envelope, from] = others
  return sentence([
    { rule: 'send-to-ipv6-only', state: send, finding: '' },
    { rule: 'receive-over-ipv6', state: receive?.[0] ?? 'pass', finding: receive?.[1] ?? '' },
    { rule: 'ipv6-only-envelope', state: envelope?.[0] ?? 'pass', finding: envelope?.[1] ?? '' },
    { rule: 'ipv6-only-from', state: from?.[0] ?? 'pass', finding: from?.[1] ?? '' },
  ])
}

test('there are many combinations, and each has a sentence', () => {
  expect(combinations.length).toBeGreaterThan(30_000)
  expect(against((text) => /^[A-Z][^{}]{20,170}\.$/.test(text))).toEqual([])
})

test('only where all four work the sentence says that mail works in both directions', () => {
  const wellOff = (four: readonly Judged[]): boolean => four.every(({ state }) => state === 'pass')
  expect(against((text, four) => (text === say('result.both-ways')) === wellOff(four))).toEqual([])
})

test('nobody is told that they can send unless their mail has arrived over IPv6', () => {
  expect(
    against((text, four) => !/^you can send/i.test(text) || stateOf(four, 'send-to-ipv6-only') === 'pass'),
  ).toEqual([])
})

test('nobody is told that they can receive unless a letter was taken over IPv6', () => {
  expect(
    against(
      (text, four) =>
        !/(?<!whether )you can receive|send and receive/i.test(text) ||
        stateOf(four, 'receive-over-ipv6') === 'pass',
    ),
  ).toEqual([])
})

test('what fails is always said', () => {
  expect(
    against(
      (text, four) => stateOf(four, 'send-to-ipv6-only') !== 'fail' || text.startsWith('You cannot send'),
    ),
  ).toEqual([])
  expect(
    against(
      (text, four) =>
        !receiving(four).includes('fail') ||
        /no IPv6 address|is closed|refuses|never answers|takes no mail/.test(text),
    ),
  ).toEqual([])
})

test('their server is not said to refuse anything where nothing failed', () => {
  expect(
    against(
      (text, four) => four.some(({ state }) => state === 'fail') || !/refuses|never answers/.test(text),
    ),
  ).toEqual([])
})

test('where only our own side is known to be in trouble, no server of theirs is named', () => {
  expect(
    against(
      (text, four) => !receiving(four).every((state) => state === 'ours') || !/your mail server/i.test(text),
    ),
  ).toEqual([])
})

test.each<[words: string, said: string, expected: string]>([
  ['all works', works('pass'), 'Your mail works over IPv6 in both directions.'],
  [
    'no AAAA record',
    works('pass', ['fail', 'no-aaaa']),
    'You can send over IPv6, but your mail servers have no IPv6 address.',
  ],
  [
    'envelope sender refused',
    works('pass', ['pass', ''], ['fail', 'envelope-refused']),
    'You can send and receive over IPv6, but your mail server refuses senders who have IPv6 only.',
  ],
  [
    'only together',
    works('pass', ['pass', ''], ['partial', 'only-together'], ['partial', 'only-together']),
    'You can send and receive over IPv6, but your mail server does not take all mail from senders who have IPv6 only.',
  ],
  [
    'not tried yet',
    works('pass', ['pending', 'not-tried-yet'], ['pending', 'not-tried-yet'], ['pending', 'not-tried-yet']),
    'You can send over IPv6. Answer B is on its way.',
  ],
  [
    'greylisted',
    works(
      'pass',
      ['pending', 'not-yet-accepted'],
      ['pending', 'not-yet-accepted'],
      ['pending', 'not-yet-accepted'],
    ),
    'You can send over IPv6. Your mail server has not taken answer B yet; we keep trying.',
  ],
  [
    'compared',
    works('pass', ['pass', ''], ['pending', 'still-comparing'], ['pending', 'still-comparing']),
    'You can send over IPv6. Answer B did not get through; we are finding out why.',
  ],
  [
    'null MX',
    works(
      'pass',
      ['not-applicable', 'null-mx'],
      ['not-tested', 'never-reached'],
      ['not-tested', 'never-reached'],
    ),
    'You can send over IPv6, but your domain states that it takes no mail at all.',
  ],
  [
    'wrote to the control address',
    works('not-tested'),
    'Sending over IPv6 was not tested. You can receive over IPv6.',
  ],
  [
    'nobody to be blamed',
    works(
      'pass',
      ['unknown', 'timeouts-without-proof'],
      ['not-tested', 'never-reached'],
      ['not-tested', 'never-reached'],
    ),
    'You can send over IPv6, but your mail server could not be reached over IPv6 from here.',
  ],
  [
    'all ours',
    works('ours', ['ours', 'our-network'], ['ours', 'our-network'], ['ours', 'our-network']),
    'We could not test this: our own side is in trouble.',
  ],
  [
    'receiving ours',
    works('pass', ['ours', 'our-dns'], ['ours', 'our-dns'], ['ours', 'our-dns']),
    'You can send over IPv6. We could not test receiving, because our own side is in trouble.',
  ],
  [
    'neither way',
    works('fail', ['fail', 'port-refused']),
    'You cannot send to those who have IPv6 only, and the IPv6 port of your mail server is closed.',
  ],
  [
    'a silent server',
    works('pass', ['fail', 'never-answers-over-ipv6']),
    'You can send over IPv6, but your mail server never answers over IPv6.',
  ],
  [
    'a server that refuses IPv6',
    works('pass', ['fail', 'ipv6-refused-ipv4-accepted']),
    'You can send over IPv6, but your mail server refuses mail over IPv6.',
  ],
  [
    'sending alone fails',
    works('fail'),
    'You cannot send to those who have IPv6 only, but you can receive over IPv6.',
  ],
  [
    'a tunnel',
    works('partial'),
    'Your mail came over IPv6 only through a tunnel, but you can receive over IPv6.',
  ],
  [
    'not delivered yet',
    works('pending'),
    'Your provider has not delivered your mail to our IPv6-only address yet. You can receive over IPv6.',
  ],
])('%s', (_, said, expected) => {
  expect(said).toBe(expected)
})

test('a case of which nothing is judged yet is only welcomed', () => {
  expect(sentence([])).toBe('Your mail is here. We are looking at it.')
})

test.each(languages)('each sentence stands in %s, whole and with a capital letter', (language) => {
  const speak = speaker(language)
  const texts = new Set(
    combinations.filter((_, index) => index % 7 === 0).map((four) => pageSentence(speak, four, language)),
  )
  expect(texts.size).toBeGreaterThan(50)
  for (const text of texts) {
    expect(text).toMatch(/^\p{Lu}.*\.$/u)
    // The second of two sentences too.
    expect(text).not.toMatch(/\. \p{Ll}/u)
  }
})

test('the gravest tone is that of the page', () => {
  expect(gravest(['good', 'waiting', 'bad', 'trouble'])).toBe('bad')
  expect(gravest(['good', 'waiting', 'trouble'])).toBe('trouble')
  expect(gravest(['good', 'unknown', 'waiting'])).toBe('waiting')
  expect(gravest(['good', 'unknown'])).toBe('unknown')
  expect(gravest(['good', 'good'])).toBe('good')
  expect(gravest([])).toBe('unknown')
})

test('the title never says that something works which does not', () => {
  for (const four of combinations) {
    const tones = four.map(toneOf)
    const title = pageTitle(say, tones)
    if (tones.some((tone) => tone !== 'good')) expect(title).not.toBe('Works both ways')
    if (tones[0] === 'bad' && tones[1] === 'bad') expect(title).toBe('Works neither way')
    // Others may be received from.
    if (tones[1] !== 'bad') expect(title).not.toBe('Receiving does not work')
  }
  const titles = (...tones: Tone[]): string => pageTitle(say, tones)
  expect(abilities.length).toBe(4)
  expect(titles('good', 'good', 'good', 'good')).toBe('Works both ways')
  expect(titles('good', 'bad', 'good', 'good')).toBe('Receiving does not work')
  expect(titles('good', 'good', 'bad', 'good')).toBe('Refuses IPv6-only senders')
  expect(titles('bad', 'good', 'good', 'bad')).toBe('Sending does not work')
  expect(titles('bad', 'waiting', 'good', 'good')).toBe('Sending does not work')
})
