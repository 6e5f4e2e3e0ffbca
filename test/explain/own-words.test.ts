import { describe, expect, test } from 'vitest'
import { diagnose } from '../../src/diagnose/diagnose.ts'
import { speaker, verdictText } from '../../src/explain/catalogue.ts'
import { wordsOfFault, wordsOfTry } from '../../src/explain/own-words.ts'
import { writeAnswer } from '../../src/explain/write-answer.ts'
import type { FurtherLooks } from '../../src/values/evidence.ts'
import { languages } from '../../src/values/language.ts'
import { seen } from '../../src/values/observation.ts'
import { faultFacts, type OwnFault, ownFaultKinds } from '../../src/values/own-check.ts'
import { toldTrouble } from '../../src/values/told-trouble.ts'
import type { Verdict } from '../../src/values/verdict.ts'
import {
  aCase,
  anAttempt,
  anExpiry,
  aRecord,
  aRefusal,
  failedLetter,
  noAaaa,
  noon,
  overIpv4,
} from '../kit/a-case.ts'
import { aLetterhead } from '../kit/a-letterhead.ts'
import { aMoment } from '../kit/a-moment.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'
import { everyLook } from '../kit/every-look.ts'
import { someFurther } from '../kit/some-further.ts'

const others = languages.filter((language) => language !== 'en')
const silent = anAttempt({
  ...{ stage: 'connect', outcome: 'network', trouble: 'timed-out', code: null, enhanced: '4.4.1' },
  ...{ text: 'no answer within 30 s', tls: null },
})
const tried = (changes: Parameters<typeof anAttempt>[0]) => anAttempt({ ...silent, ...changes })

test.each([
  ['a domain that does not exist', noAaaa({ enhanced: '5.1.2' }), 'no-domain'],
  ['a null MX', noAaaa({ enhanced: '5.1.10' }), 'null-mx'],
  ['no AAAA record', noAaaa(), 'no-address'],
  ['DNS without answer', noAaaa({ outcome: 'deferred', enhanced: '4.4.3' }), 'dns'],
  ['silence', silent, 'timed-out'],
  ['a host that an MTA-STS policy does not name', tried({ stage: 'resolve', trouble: 'policy' }), 'unnamed'],
  [
    'no encryption where a policy wants it',
    tried({ stage: 'starttls', trouble: 'policy', enhanced: '4.7.4' }),
    'no-tls',
  ],
  [
    'a certificate that a policy does not take',
    tried({ stage: 'starttls', trouble: 'policy', enhanced: '4.7.5' }),
    'certificate',
  ],
  ['a handshake that broke', tried({ stage: 'starttls', trouble: 'policy', enhanced: null }), 'tls'],
  ['a server without SMTPUTF8', tried({ stage: 'ehlo', trouble: 'protocol', enhanced: '5.6.7' }), 'smtputf8'],
  ['a machine of ours without way out', tried({ outcome: 'ours', trouble: 'unreachable' }), 'ours'],
  ['no free connection of ours', tried({ outcome: 'ours', trouble: 'crowded' }), 'crowded'],
  ['a letter whose time is up', anExpiry(silent), 'expired'],
  ['a refusal, which has words of its own', aRefusal('no'), null],
] as const)('%s is told as what it is', (_, attempt, told) => {
  expect(toldTrouble(attempt)).toBe(told)
})

test('in English a try is told by the exact words, and a server’s reply by its own in every language', () => {
  expect(wordsOfTry(speaker('en'), silent)).toBe('no answer within 30 s')
  for (const language of languages) expect(wordsOfTry(speaker(language), aRefusal('no way'))).toBe('no way')
})

test('what a server said that was no reply is quoted within the words of the language', () => {
  const odd = tried({ stage: 'greeting', trouble: 'protocol', text: 'not an SMTP greeting: "SSH-2.0-x"' })
  expect(wordsOfTry(speaker('de'), odd)).toBe('die Antwort war kein SMTP: „SSH-2.0-x“')
  expect(wordsOfTry(speaker('de'), { ...odd, text: 'nothing to quote' })).toBe('die Antwort war kein SMTP')
})

const pick = ({ spfReach }: FurtherLooks) => ({ spfReach })
const faults = ownFaultKinds.map(
  (what): OwnFault => ({ what, subject: 'six.example', text: `English of ${what}` }),
)
const aVerdict = (rule: Verdict['rule'], finding: string, facts: Verdict['facts']): Verdict => ({
  ...{ rule, finding, facts, state: 'ours', sure: null, mender: 'us', restsOn: [], until: null },
})

describe.each(others)('in %s', (language) => {
  const say = speaker(language)

  test('a verdict says what stood in the way in words of the language', () => {
    const letters = [aRecord('A', { attempts: [overIpv4()] }), failedLetter('B', [silent])]
    const verdicts = diagnose(aCase({ letters }), aMoment())
    const receiving = verdicts.find(({ rule }) => rule === 'receive-over-ipv6')
    expect(receiving?.facts).toMatchObject({ trouble: 'timed-out', text: 'no answer within 30 s' })
    for (const verdict of verdicts) expect(verdictText(say, verdict)).not.toContain('no answer')
    expect(receiving === undefined ? '' : verdictText(say, receiving)).toContain(wordsOfTry(say, silent))
  })

  test('faults of ours are named in words of the language, each with what it is about', () => {
    const text = verdictText(
      say,
      aVerdict('our-side', 'records-wrong', { time: noon, ...faultFacts(faults) }),
    )
    expect(text).not.toContain('English of')
    expect(text.split('six.example')).toHaveLength(faults.length + 1)
    for (const fault of faults) expect(text).toContain(wordsOfFault(say, fault))
  })

  test('a letter names our own fault, and what is wrong with an SPF record, without a word of English', () => {
    const { further, ownChecks } = aCase(everyLook)
    const theCase = aCase({ ownChecks, further: someFurther(further === null ? {} : pick(further)) })
    const { text } = writeAnswer('A', theCase, diagnose(theCase, aMoment()), aLetterhead({ language }))
    expect(text).toContain('2001:db8:25::d0e6')
    expect(text).toContain('"ipv6:2001:db8::/32"')
    expect(text.replace(/\s+/g, ' ')).not.toMatch(/reverse DNS of|unknown mechanism/)
  })

  test('our own network that failed is told without the English name of the look', () => {
    const theCase = aCase({
      ownChecks: [anOwnCheck({ ipv6: { state: 'failed', code: 'CANARY-TIMEOUT' }, ipv4: seen('reply') })],
    })
    const [verdict] = diagnose(theCase, aMoment()).filter(({ rule }) => rule === 'our-side')
    const told = verdict === undefined ? '' : verdictText(say, verdict)
    expect(told).toContain('(CANARY-TIMEOUT)')
    expect(told).not.toContain(theCase.ownChecks[0]?.ipv6.what ?? '')
  })

  test('facts that an older program kept are said as they stand', () => {
    const old = { time: noon, faults: 'reverse DNS of six.example is missing', text: 'as it was', code: '' }
    expect(verdictText(say, aVerdict('our-side', 'records-wrong', old))).toContain(old.faults)
    expect(verdictText(say, aVerdict('our-side', 'ipv6-failed', old))).toContain(old.text)
  })
})
