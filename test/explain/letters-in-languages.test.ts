import { simpleParser } from 'mailparser'
import { expect, test } from 'vitest'
import { diagnose } from '../../src/diagnose/diagnose.ts'
import { saidOfLetter } from '../../src/diagnose/said-of-letter.ts'
import { abilityTable } from '../../src/explain/ability-table.ts'
import { speaker } from '../../src/explain/catalogue.ts'
import { writeAnswer } from '../../src/explain/write-answer.ts'
import { writeBounceExplanation } from '../../src/explain/write-bounce-explanation.ts'
import { writeExplanation } from '../../src/explain/write-explanation.ts'
import { bounceReasons } from '../../src/values/bounce-reason.ts'
import type { Case } from '../../src/values/case.ts'
import { languages } from '../../src/values/language.ts'
import type { LetterRecord, Words } from '../../src/values/letter.ts'
import { abilities, judging } from '../../src/values/verdict.ts'
import { composeLetter } from '../../src/wire/compose.ts'
import {
  aCase,
  aDeferral,
  anAttempt,
  aRecord,
  aRefusal,
  failedLetter,
  ipv4OnlyRoute,
  noAaaa,
  noon,
  overIpv4,
  someLooks,
  waiting,
} from '../kit/a-case.ts'
import { aHandedBounce } from '../kit/a-handed-bounce.ts'
import { aLetter } from '../kit/a-letter.ts'
import { aLetterhead } from '../kit/a-letterhead.ts'
import { countField, expectPlainText, statusFields } from '../kit/plain-text.ts'

const hourMs = 3_600_000
const moment = {
  now: noon + 2 * hourMs,
  isStopped: false,
  stuckAfterMs: hourMs,
  closes: noon + 144 * hourMs,
  bisects: false,
  bisectWaitMs: 900_000,
}
const others = languages.filter((language) => language !== 'en')
type Told = (typeof languages)[number]

function answer(language: Told, kind: 'A' | 'B' | 'B4' | 'L3' | 'L4', changes: Partial<Case> = {}): Words {
  const theCase = aCase({ letters: [], ...changes })
  return writeAnswer(kind, theCase, diagnose(theCase, moment), aLetterhead({ language }))
}

function explanation(language: Told, b: LetterRecord, changes: Partial<Case> = {}, stuck = false): Words {
  const theCase = aCase({ letters: [aRecord('A', { attempts: [overIpv4()] }), b], ...changes })
  const read = { said: saidOfLetter(theCase, b), returned: null }
  return writeExplanation(theCase, b, stuck, diagnose(theCase, moment), aLetterhead({ language }), read)
}

const refused = anAttempt({
  stage: 'connect',
  outcome: 'network',
  trouble: 'refused',
  code: null,
  enhanced: '4.4.1',
  text: 'no way',
})
const withoutAaaa = { looks: someLooks({ route: ipv4OnlyRoute() }) }

/** What happens to letter B in the commonest cases, with what is known of the domain. */
const fates: readonly [what: string, b: LetterRecord, changes: Partial<Case>, stuck: boolean][] = [
  ['no AAAA record', failedLetter('B', [noAaaa()]), withoutAaaa, false],
  ['a closed port', failedLetter('B', [refused]), {}, false],
  ['a refusal', failedLetter('B', [aRefusal('no mail over IPv6')]), {}, false],
  ['greylisting', waiting('B', [aDeferral('Greylisted')]), {}, true],
]

const firstWords = (text: string): string => text.split(/\s+/).slice(0, 3).join(' ')

/** Lines of at most 72 columns, in one language, with the case, read by a mail program as they were written. */
async function expectGoodLetter({ subject, text, attachments }: Words): Promise<void> {
  expectPlainText(text)
  expect(text).toContain('k7q2m9abcd')
  const message = await composeLetter({ ...aLetter(), subject, text, attachments })
  expect(message.toString('latin1')).toMatch(/^[\r\n\x20-\x7e]*$/)
  const read = await simpleParser(message)
  expect(read.subject).toBe(subject.replace(/\u00a0/g, ' '))
  expect(read.text).toBe(text.replace(/\u00a0/g, ' '))
}

test.each(others)('in %s, A, B and their variants begin in it and are well read', async (language) => {
  const say = speaker(language)
  for (const kind of ['A', 'B', 'B4', 'L3', 'L4'] as const) {
    const words = answer(language, kind, kind === 'A' ? withoutAaaa : {})
    await expectGoodLetter(words)
    expect(words.text).toContain(firstWords(say(`answer.${kind}.first`)))
    expect(firstWords(words.text)).not.toBe(firstWords(answer('en', kind).text))
    for (const field of statusFields) expect(countField(words.text, field), field).toBe(0)
  }
})

test.each(others.flatMap((language) => fates.map((fate) => [language, ...fate] as const)))(
  'in %s, an explanation of %s says when, why and what to ask for, and a desk can read its fields',
  async (language, _what, b, changes, stuck) => {
    const words = explanation(language, b, changes, stuck)
    const say = speaker(language)
    await expectGoodLetter(words)
    expect([...words.subject].length).toBeLessThanOrEqual(100)
    expect(words.text).toMatch(/12:00\sUTC/)
    expect(words.text).toContain(say('explanation.greeting'))
    for (const field of statusFields) expect(countField(words.text, field), field).toBe(1)
    for (const title of ['means', 'who', 'ask', 'tried', 'details'] as const) {
      expect(words.text).toContain(`\n\n${say(`explanation.${title}`)}\n\n`)
      expect(words.text).not.toContain(speaker('en')(`explanation.${title}`))
    }
  },
)

test.each(others)('in %s, each reason for which mail comes back is told whole', async (language) => {
  for (const reason of bounceReasons)
    for (const family of ['any', 'ipv6', 'ipv4'] as const) {
      const read = { reason, family, by: 'server', passage: null } as const
      const words = writeBounceExplanation(
        [{ bounce: aHandedBounce(), reasons: [read] }],
        aLetterhead({ language }),
      )
      expectPlainText(words.text)
      expect(words.text).toContain('k7q2m9abcd')
      expect([...words.subject].length, words.subject).toBeLessThanOrEqual(100)
      for (const field of statusFields) expect(countField(words.text, field), field).toBe(1)
    }
})

test.each(languages)('in %s, the four abilities stand in two columns, whatever their states', (language) => {
  const say = speaker(language)
  for (const finding of ['accepted-over-ipv6', 'no-aaaa'] as const) {
    const verdicts = abilities.map((rule) => ({
      ...judging('receive-over-ipv6').fail('no-aaaa'),
      rule,
      finding,
    }))
    const lines = abilityTable(say, verdicts).split('\n')
    expect(lines).toHaveLength(4)
    const state = say('state.fail')
    const starts = lines.map((line) => [...line.slice(0, line.lastIndexOf(state))].length)
    expect(new Set(starts).size).toBe(1)
  }
})

test.each(languages)('in %s, no ability with any state is wider than a letter', (language) => {
  const say = speaker(language)
  const ability = Math.max(...abilities.map((one) => [...say(`ability.${one}`)].length))
  const states = [
    'pass',
    'confirmed',
    'partial',
    'fail',
    'pending',
    'not-applicable',
    'not-tested',
    'unknown',
    'ours',
  ] as const
  for (const state of states)
    expect(7 + ability + [...say(`state.${state}`)].length, state).toBeLessThanOrEqual(72)
})
