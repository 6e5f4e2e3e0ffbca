import { expect, test } from 'vitest'
import { surveyCsv, surveyJson } from '../../src/commands/survey-output.ts'
import { surveyText } from '../../src/explain/survey-text.ts'
import { countSurvey } from '../../src/tally/count-survey.ts'
import { fourOf, ofNumber, sixOf, survey } from '../kit/a-survey.ts'
import { aMailDomain, anOutside } from '../kit/an-outside.ts'

const domains = [
  ...['d1.example', 'd2.example', 'd3.example', 'four.example', 'both.example', 'shared.example'],
  ...['broken.example', 'null.example', 'missing.example', 'inside.example'],
]

/** One of each kind: ready, ready with TLS, dead over IPv6, without AAAA, with some, and those that take no mail. */
async function aMixedList() {
  const outside = await anOutside()
  outside.zone(...ofNumber(1), ...ofNumber(2), ...ofNumber(3), ...aMailDomain('four.example', fourOf(4)))
  outside.zone(...aMailDomain('both.example', sixOf(5)), 'both.example MX 20 mx.four.example')
  outside.zone('shared.example MX 10 mx.d1.example', ...aMailDomain('broken.example', sixOf(6)))
  outside.zone('null.example MX 0 .', ...aMailDomain('inside.example', 'fd00::25', fourOf(7)))
  outside.breakName('broken.example')
  for (const address of [sixOf(1), fourOf(1), sixOf(2), fourOf(3), fourOf(4), sixOf(5), fourOf(7)])
    await outside.serve(address, address === sixOf(2) ? { starttls: 'works' } : {})
  await outside.serve(fourOf(2), { greeting: '554 5.7.1 Not from there' })
  return (await survey(outside, domains)).surveyed
}

test('a survey counts domains, hosts and addresses, each once, and leaves nobody out', async () => {
  const { domains: of, hosts, addresses } = countSurvey(await aMixedList())
  expect(of).toMatchObject({
    all: 10,
    answers: {
      ...{ 'takes-mail': 4, no: 3, 'takes-no-mail': 1, 'no-such-domain': 1 },
      ...{ unknown: 1, ours: 0, 'not-tested': 0 },
    },
    withMail: 8,
    records: { ipv6: { all: 5, some: 1, none: 1, unknown: 1, ours: 0 } },
    over: {
      ipv6: { all: 4, some: 0, none: 2, 'no-address': 1, unknown: 1 },
      ipv4: { all: 6, none: 0, 'no-address': 0, unknown: 2 },
    },
    someAaaa: { count: 6, of: 7, unknown: 1, ours: 0 },
    allAaaa: { count: 5, of: 7, unknown: 1, ours: 0 },
    takesMail: { count: 4, of: 7, unknown: 1, ours: 0 },
  })
  expect(hosts).toEqual({ all: 6, ipv6: 5, ipv4: 5, neither: 0, unknown: 0 })
  expect(addresses.ipv6).toMatchObject({
    ...{ all: 5, starttls: 1, accepts: { count: 3, of: 4 } },
    outcomes: { accepts: 3, refused: 1, 'not-public': 1 },
  })
  expect(addresses.ipv4).toMatchObject({ all: 5, outcomes: { accepts: 4, 'turned-away': 1 } })
  const { answers } = of
  expect(Object.values(answers).reduce((sum, count) => sum + count, 0)).toBe(of.all)
})

test('the summary says the shares and counts what could not be told beside them', async () => {
  const text = surveyText(countSurvey(await aMixedList()))
  expect(text).toMatch(
    /^4 of 7 domains take mail over IPv6 \(57\.1 %\)\. Beside these, 1 could not\nbe told\.\n/,
  )
  expect(text).toMatch(
    /\n {2}all of them +5 +71\.4 % of 7\n {2}at least one +6 +85\.7 % of 7\n {2}none +1 +14\.3 % of 7\n/,
  )
  expect(text).toMatch(/\nIPv4 ADDRESSES\n {2}in all +5\n {2}accept a connection +4 +80\.0 % of 5\n/)
  expect(text).toMatch(/\n {2}turn us away with a reply +1$/)
})

test('table and JSON have a line for each domain, and for each line that is none', async () => {
  const surveyed = await aMixedList()
  const targets = surveyed.map(({ target }) => target)
  const list = { targets, duplicates: 0, invalid: [{ line: 11, given: '=1+1,"x"' }] }
  const csv = [...surveyCsv(surveyed, list)].join('').split('\r\n')
  expect(csv).toHaveLength(13)
  expect(csv[1]).toBe('1,d1.example,takes-mail,1,1,1,all,all,1,1,all-answer,all,1,1,all-answer,mx.d1.example')
  expect(csv[5]).toBe(
    '5,both.example,takes-mail,2,1,1,some,all,1,1,all-answer,all,1,1,all-answer,mx.both.example mx.four.example',
  )
  expect(csv[11]).toBe(`11,"'=1+1,""x""",invalid${','.repeat(13)}`)
  const times = { began: 0, ended: 1_000 }
  const json: unknown = JSON.parse([...surveyJson(surveyed, list, countSurvey(surveyed), times)].join(''))
  expect(json).toMatchObject({
    ...{ began: '1970-01-01T00:00:00.000Z', list: { domains: 10, invalid: 1 } },
    summary: { domains: { all: 10 } },
    invalid: [{ line: 11, answer: 'invalid' }],
  })
  expect(json).toHaveProperty('domains.9.domain', 'inside.example')
  expect(json).toHaveProperty('domains.0.mx.0.knocks.0.stage', 'done')
  expect(json).toHaveProperty('domains.0.verdicts.1.finding', 'all-answer')
})
