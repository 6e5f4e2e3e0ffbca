import { expect, test } from 'vitest'
import { speaker, stateText, verdictText } from '../../src/explain/catalogue.ts'
import { describe } from '../../src/explain/describe.ts'
import { textsEn } from '../../src/explain/texts-en.ts'
import { languages } from '../../src/values/language.ts'
import { judging } from '../../src/values/verdict.ts'

const say = speaker('en')
const keys = Object.keys(textsEn) as (keyof typeof textsEn)[]

test.each(keys)('%s is spoken with its facts', (key) => {
  const names = [...textsEn[key].matchAll(/\{(\w+)(?=[},])/g)].map(([, name]) => name ?? '')
  const facts = Object.fromEntries(names.map((name) => [name, /^(count|of)$/.test(name) ? 2 : `<${name}>`]))
  const text = say(key, facts)
  expect(text).not.toMatch(/[{}]/)
  expect(text.trim()).toBe(text)
  expect(text).not.toBe('')
})

test('facts are inserted as they are and never parsed', () => {
  const facts = { host: 'mx', text: "{host} it's <b>{count, plural, other {x}}</b> '{'" }
  expect(say('verdict.receive-over-ipv6.refuses-ipv6', facts)).toContain(facts.text)
})

test('one and many mail servers are spoken of differently', () => {
  const facts = { domain: 'ready.example', hosts: 'mx.ready.example' }
  expect(say('verdict.receive-over-ipv6.no-aaaa', { ...facts, count: 1 })).toMatch(/^The mail server of/)
  expect(say('verdict.receive-over-ipv6.no-aaaa', { ...facts, count: 2 })).toMatch(
    /^None of the mail servers/,
  )
  expect(say('verdict.mx-addresses.some-have-ipv6', { ...facts, count: 1, of: 2 })).toContain(
    '1 of 2 mail servers of ready.example has',
  )
})

test('a number is written without separators', () => {
  const facts = { address: '2001:db8::1', host: 'mx', count: 1234 }
  for (const language of languages)
    expect(speaker(language)('verdict.receive-over-ipv6.never-answers-over-ipv6', facts)).toContain('1234')
})

test('a finding that this program does not know is told by its name', () => {
  const verdict = { ...judging('spf').pass('passed'), finding: 'from-the-future' }
  expect(verdictText(say, verdict)).toBe('spf: from-the-future')
  expect(describe(verdict)).toBe('spf: from-the-future')
})

test('a confirmed letter is told from an accepted one', () => {
  const { surePass } = judging('receive-over-ipv6')
  expect(stateText(say, surePass('accepted', 'accepted-over-ipv6'))).toBe('works')
  expect(stateText(say, surePass('confirmed', 'accepted-over-ipv6'))).toBe('works, confirmed')
})

test('both families are named together as the language does', () => {
  const verdict = judging('our-side').pass('well', {
    facts: {
      time: 0,
      session_in: 'IPv6 and IPv4',
      reply: 'none',
      canary: 'none',
      dns: 'none',
      records: 'none',
    },
  })
  expect(verdictText(say, verdict)).toContain('IPv6 and IPv4.')
  expect(verdictText(speaker('de'), verdict)).toMatch(/IPv6 und IPv4/)
})
