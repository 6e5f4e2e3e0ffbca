import { expect, test } from 'vitest'
import { speaker } from '../../src/explain/catalogue.ts'
import { noticed } from '../../src/explain/noticed.ts'
import { judging, type Verdict } from '../../src/values/verdict.ts'

const facts = { address: '2001:db8::1', name: 'a.example', domain: 'ready.example', record: 'v=spf1' }
const more = {
  policy: 'reject',
  domains: 'a.example',
  count: 1,
  subjects: 'a.example',
  lists: 'zen.example',
  network: 'no',
}
const detail = {
  facts: { ...facts, ...more, envelope: 'a.example', author: 'b.example', hosts: 'mx', of: 1 },
}

const trouble = {
  name: judging('client-reverse-dns').fail('no-name', detail),
  helo: judging('helo-name').fail('no-address', detail),
  spf: judging('spf').partial('soft-failed', detail),
  dkim: judging('dkim').fail('not-signed', detail),
  dmarc: judging('dmarc').fail('failed', detail),
  plain: judging('starttls-sending').partial('plain'),
  who: judging('who-was-tested').partial('different-organisations', detail),
  domains: judging('mail-domains').fail('cannot-be-answered', detail),
  lists: judging('block-lists').partial('listed', detail),
  mx: judging('mx-addresses').couldNotTell('could-not-look', detail),
}
const say = (...verdicts: Verdict[]): string[] =>
  noticed(speaker('en'), verdicts)
    .split('\n  - ')
    .map((line) =>
      line
        .replace(/^ {2}- /, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )

test('where nothing is wrong, that is said', () => {
  expect(say(judging('spf').pass('passed', detail))).toEqual(['Nothing that would stand in the way.'])
})

test('what was not tested, does not apply or is under way is no news', () => {
  expect(
    say(
      judging('block-lists').notTested('none-configured'),
      judging('dmarc').notApplicable('no-record', detail),
      judging('mx-reachable').pending('not-tried-yet', 0),
    ),
  ).toEqual(['Nothing that would stand in the way.'])
})

test('what other lines say already, and history, stays out', () => {
  const date = { facts: { date: '2014-10-28', missing: 'name', ipv4: 1, ipv6: 0, count: 1 } }
  expect(
    say(
      trouble.name,
      judging('gmail-over-ipv6').fail('no-reverse-dns', date),
      judging('microsoft-over-ipv6').fail('no-reverse-dns', date),
      judging('linkedin-over-ipv6').partial('would-have-refused', date),
      judging('received-hops').partial('none-over-ipv6', date),
      judging('receive-over-ipv6').pending('not-tried-yet', 0),
    ),
  ).toEqual([expect.stringMatching(/^The sending address 2001:db8::1 has no reverse DNS name/)])
})

test('the gravest comes first', () => {
  const lines = say(trouble.mx, trouble.plain, trouble.name)
  expect(lines.map((line) => line.slice(0, 12))).toEqual(['The sending ', 'Your mail ca', 'The mail ser'])
})

test('one trouble of ours behind several rules is told once', () => {
  const lines = say(
    judging('client-reverse-dns').ours('our-dns', detail),
    judging('spf').ours('our-dns'),
    judging('dkim').ours('our-dns'),
    judging('dmarc').ours('our-dns'),
  )
  expect(lines).toEqual([expect.stringContaining('because our own DNS failed')])
})

test('of a long list the gravest eight are told, and how many are not', () => {
  const lines = say(...Object.values(trouble))
  expect(lines).toHaveLength(9)
  expect(lines.at(-1)).toBe('2 points of less weight are left out here.')
  expect(say(...Object.values(trouble).slice(1)).at(-1)).toBe('One point of less weight is left out here.')
})

test('no line is wider than 72 columns', () => {
  for (const line of noticed(speaker('en'), Object.values(trouble)).split('\n'))
    expect(line.length).toBeLessThanOrEqual(72)
})
