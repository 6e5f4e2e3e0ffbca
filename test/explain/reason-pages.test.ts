import { expect, test } from 'vitest'
import { classifyWords } from '../../src/diagnose/classify-words.ts'
import { reasonListText, reasonPageText } from '../../src/explain/reason-page-text.ts'
import { reasonTopics, type ShownReason, showReason } from '../../src/explain/show-reason.ts'
import { columns } from '../../src/explain/wrap.ts'
import { bounceReasons } from '../../src/values/bounce-reason.ts'

const shown = bounceReasons.map(showReason)

/** Every text of a reason, in each of its wordings. */
const textsOf = ({ means, who, ask, support, families, ipv6Only }: ShownReason): string[] =>
  [{ means, who, ask, support }, ...Object.values(families), ipv6Only ?? {}].flatMap((texts) =>
    Object.values(texts),
  )

test('every reason stands under one topic, in the order in which they are told', () => {
  expect(reasonTopics.flatMap(({ reasons }) => reasons)).toEqual(bounceReasons)
})

test.each(shown)('$reason: its texts are whole sentences of plain ASCII', (reason) => {
  for (const text of [...textsOf(reason), ...reason.notToBeConfused.map(({ how }) => how)]) {
    expect(text).toMatch(/^[\x20-\x7e]+\.$/)
    expect(text).not.toMatch(/ {2}|[{}]/)
  }
})

test.each(shown)('$reason: it has a name of at most five words', ({ short }) => {
  expect(short).toMatch(/^[a-zA-Z0-9 ]+$/)
  expect(short.split(' ').length).toBeLessThanOrEqual(5)
})

test.each(shown)(
  '$reason: what is written to support is a polite request',
  ({ support, families, ipv6Only }) => {
    for (const text of [support, families.ipv6?.support, families.ipv4?.support, ipv6Only?.support])
      if (text !== undefined) expect(text).toMatch(/(?:^|\. )Please /i)
  },
)

test.each(shown)(
  '$reason: it is told apart from neighbours, never from itself',
  ({ reason, notToBeConfused }) => {
    expect(notToBeConfused.length).toBeGreaterThan(0)
    expect(notToBeConfused.map((one) => one.reason)).not.toContain(reason)
  },
)

test.each(shown)('$reason: its page fits 72 columns', (reason) => {
  expect(
    reasonPageText(reason)
      .split('\n')
      .filter(({ length }) => length > columns),
  ).toEqual([])
})

test('the list of all reasons fits 72 columns', () => {
  expect(
    reasonListText()
      .split('\n')
      .filter(({ length }) => length > columns),
  ).toEqual([])
})

test.each(shown)(
  '$reason: what holds for one family is told beside, and nothing of the rest again',
  (reason) => {
    const sentences = reasonPageText({ ...reason, ipv6Only: null, notToBeConfused: [] })
      .split(/\n\n/)
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      .flatMap((paragraph) => paragraph.replace(/^IPv[46]: /, '').split(/(?<=\.) /))
      .filter((sentence) => sentence.endsWith('.'))
    expect([...new Set(sentences)]).toEqual(sentences)
  },
)

test('no two reasons are called alike, nor told alike', () => {
  for (const texts of [shown.map(({ short }) => short), shown.map(({ means }) => means)])
    expect([...new Set(texts)]).toEqual(texts)
})

test('a code is read as one of the reasons on whose page it stands', () => {
  const pagesOf = (code: string): string[] =>
    shown
      .filter(({ codes }) => codes.some((one) => one.code.replace(/^[X45]/, '') === code))
      .map(({ reason }) => reason)
  const listed = shown.flatMap(({ codes }) => codes.map(({ code }) => code))
  expect(listed.length).toBeGreaterThan(50)
  for (const code of listed) {
    const { reason } = classifyWords(`550 ${code.replace('X', '5')}`)
    if (reason !== 'unknown') expect(pagesOf(code.replace(/^[X45]/, '')), code).toContain(reason)
  }
})

test('what people read when IPv6 alone could have led there names what their provider must do', () => {
  const about = shown.filter(({ ipv6Only }) => ipv6Only !== null).map(({ reason }) => reason)
  expect(about).toEqual([
    'domain-unknown',
    'no-aaaa',
    'dns-failure',
    'connection-refused',
    'connection-timeout',
    'connection-failed',
    'connection-lost',
    'network-unreachable',
    'expired',
  ])
  for (const { ipv6Only } of shown) if (ipv6Only !== null) expect(ipv6Only.support).toMatch(/IPv6/)
})
