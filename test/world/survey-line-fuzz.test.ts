import fc from 'fast-check'
import { expect } from 'vitest'
import { addToFacts, noFacts } from '../../src/values/survey.ts'
import { readSurveyHeader, readSurveyLine, surveyLineText } from '../../src/world/survey-lines.ts'
import { withinCpuTime } from '../kit/cpu-time.ts'
import { fuzz } from '../kit/fuzz.ts'

const knock = {
  kind: 'knock',
  at: 1,
  ms: 2,
  knock: {
    ...{
      host: 'mx.ready.example',
      preference: 10,
      address: '2001:db8::25',
      family: 'ipv6',
      localAddress: null,
    },
    ...{ stage: 'ehlo', trouble: null, code: 250, text: 'ok', greets: 'mx.ready.example' },
    starttls: { offered: true, version: 'TLSv1.3', certificate: null },
  },
}
const look = {
  id: 'mx',
  what: 'MX ready.example',
  at: 1,
  ms: 1,
  state: 'seen',
  value: [{ preference: 10, host: 'mx.ready.example' }],
}
const lines: readonly object[] = [
  knock,
  {
    kind: 'domain',
    route: { domain: 'ready.example', mx: look, implicit: false, exchangers: [] },
    dns: null,
  },
  { kind: 'canary', family: 'ipv6', at: 1, greeted: true, what: 'a canary' },
  { kind: 'void', since: 5 },
  { kind: 'survey', version: 1, list: 'x', domains: 3, knock: true, began: 1 },
]

const harms = fc.array(
  fc.record({
    at: fc.nat(2000),
    length: fc.nat(20),
    put: fc.oneof(
      fc.constantFrom(
        '',
        '"',
        '{',
        '}',
        '[',
        ',',
        'null',
        '1e999',
        '-1',
        '\\u0000',
        '__proto__',
        '"kind":"void"',
        '\0',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
  }),
  { maxLength: 4 },
)

fuzz(
  'a line of a survey that was damaged is read as what it still says, or not at all',
  2000,
  fc.tuple(fc.constantFrom(...lines), harms),
  ([line, all]) => {
    const text = all.reduce((text, { at, length, put }) => {
      const start = at % (text.length + 1)
      return text.slice(0, start) + put + text.slice(start + length)
    }, JSON.stringify(line))
    const read = withinCpuTime(50, () => readSurveyLine(text))
    const header = readSurveyHeader(text)
    if (all.length === 0) expect(read ?? header).toEqual(line)
    if (read === null) return
    // Whatever is taken can be written and read again, and counted.
    expect(readSurveyLine(surveyLineText(read))).toEqual(read)
    addToFacts(noFacts(), read)
  },
)

fuzz(
  'nor does any other text end it',
  1000,
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.json(),
    fc
      .tuple(fc.constantFrom('[', '{"a":', '"', ' '), fc.integer({ min: 1, max: 50_000 }))
      .map(([one, times]) => one.repeat(times)),
  ),
  (text) => {
    withinCpuTime(100, () => [readSurveyLine(text), readSurveyHeader(text)])
  },
)
