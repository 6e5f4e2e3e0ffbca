import { describe, expect, test } from 'vitest'
import { speaker } from '../../src/explain/catalogue.ts'
import { pageEvidence } from '../../src/explain/page-evidence.ts'
import { groundsOf } from '../../src/explain/page-grounds.ts'
import { toldLooks } from '../../src/explain/told-looks.ts'
import { observationsOf } from '../../src/values/evidence.ts'
import { languages } from '../../src/values/language.ts'
import { seen } from '../../src/values/observation.ts'
import { aCase, look, someLooks } from '../kit/a-case.ts'
import { aCaseView } from '../kit/a-case-view.ts'
import { everything } from '../kit/a-case-with-everything.ts'
import { everyLook } from '../kit/every-look.ts'
import { pageStates } from '../kit/page-states.ts'

const others = languages.filter((language) => language !== 'en')
const cases = Object.entries({ ...pageStates, everything, everyLook })
const namesOf = (language: (typeof languages)[number], changes: Parameters<typeof aCase>[0]) =>
  [...toldLooks(aCase(changes), speaker(language)).values()].map(({ look: { id }, isQuestion, name }) => ({
    id,
    isQuestion,
    name: name(),
  }))
const shown = (language: (typeof languages)[number], id: string, changes: typeof everyLook = everyLook) =>
  groundsOf(aCaseView(changes, { language }), speaker(language))(id)

test.each(cases)('each look has a name that is made of what it is: %s', (_, changes) => {
  const ids = observationsOf(aCase(changes)).map(({ id }) => id)
  expect(namesOf('en', changes).map(({ id }) => id)).toEqual([...new Set(ids)])
})

test('questions to DNS are called as they are asked, in every language', () => {
  const questions = namesOf('en', everyLook).filter(({ isQuestion }) => isQuestion)
  for (const { name } of questions) expect(name).toMatch(/^(?:A|AAAA|MX|PTR|CNAME|NS|TXT|TLSA) [\w.:-]+$/)
  expect(new Set(questions.map(({ name }) => name.split(' ')[0])).size).toBe(8)
  for (const language of others)
    expect(namesOf(language, everyLook).filter(({ isQuestion }) => isQuestion)).toEqual(questions)
})

describe.each(others)('in %s', (language) => {
  test('no look is called by an English name', () => {
    const named = (one: typeof language | 'en') =>
      namesOf(one, everyLook).filter(({ isQuestion }) => !isQuestion)
    const english = new Set(named('en').map(({ name }) => name))
    expect(english.size).toBeGreaterThan(15)
    expect(named(language).filter(({ name }) => english.has(name))).toEqual([])
  })

  test('the words that are kept with a look stand nowhere among the evidence', () => {
    const kept = JSON.parse(
      JSON.stringify(everyLook, (key, value) =>
        key === 'what' && value !== 'ptr' ? `kept in English: ${value}` : value,
      ),
    )
    const evidence = JSON.stringify(pageEvidence(aCaseView(kept, { language }), speaker(language)))
    expect(evidence).toContain('2001:db8:53::1')
    expect(evidence).not.toContain('kept in English')
  })
})

test('what was seen is told as DNS writes it, with words of the language between', () => {
  const told = (id: string, language: (typeof languages)[number] = 'en') => {
    const ground = shown(language, id)
    return `${ground?.what} | ${ground?.found}`.replaceAll('\u00a0', ' ')
  }
  expect(told('mx')).toBe('MX ready.example | 10 mail.ready.example')
  expect(told('spf')).toBe('SPF of ready.example for 2001:db8:5::25 | softfail (v=spf1 ~all)')
  expect(told('dkim')).toBe('DKIM signatures of your mail | not signed')
  expect(told('dmarc')).toBe('DMARC of the domain in From | not looked at')
  expect(told('parties', 'de')).toBe(
    'Die Organisationen hinter Ihrer Mail | Envelope-Absender: ready.example, From: else.example, sendender Server: –, Mailserver: ready.example, host.example, weitergeleitet (SRS)',
  )
  expect(told('spf-reach')).toBe(
    'SPF of ready.example and all that it refers to | v=spf1 mx ipv6:2001:db8::/32 -all (lets pass: IPv4; DNS queries: 3, of these in vain: 1)',
  )
  expect(told('list-1-1', 'es')).toBe('2001:db8:5::25 en la lista de bloqueo zen.list.example | 127.0.0.2')
  expect(told('ns-ready.example-2-1', 'de')).toBe(
    'SOA ready.example, gefragt bei ns2.ready.example [2001:db8:53::2] | verweigert die Antwort',
  )
  expect(told('mta-sts-record')).toBe('TXT _mta-sts.ready.example | id=20260301')
  expect(told('mta-sts-policy')).toBe(
    'MTA-STS policy of ready.example | mode: enforce, mx: mail.ready.example, *.ready.example, max_age: 604800',
  )
  expect(told('dane-1')).toBe('TLSA _25._tcp.mail.ready.example | 3 1 1')
  expect(told('preference', 'cs')).toBe(
    'E\u2011maily domény ready.example, které mohly volit mezi IPv6 a IPv4 | přes IPv6: 12, přes IPv4: 3, za 30 dní',
  )
})

test('a null MX, a signature and a DMARC policy are told by the words of their standards', () => {
  const looks = someLooks({
    dkim: look(
      'dkim',
      seen([
        {
          ...{ result: 'pass', domain: 'ready.example', selector: 'k1', signs: ['from'] },
          ...{ alignedWithEnvelope: true, explanation: null },
        },
      ]),
    ),
    route: { ...someLooks().route, mx: look('mx', seen([{ preference: 0, host: '' }])), exchangers: [] },
  })
  expect(shown('en', 'mx', { looks })?.found).toBe('0 .')
  expect(shown('en', 'dkim', { looks })?.found).toBe('pass (d=ready.example s=k1)')
  expect(shown('en', 'dmarc', { looks })?.found).toBe('pass (p=reject)')
})

test('what SPF said of a client that it does not let pass is quoted, and nothing is where it does', () => {
  expect(shown('cs', 'spf')?.words).toBe('not permitted')
  expect(shown('cs', 'spf', {})?.words).toBeNull()
})

test('our own side is told to have worked or not, and by what that showed', () => {
  const checks = aCase(everyLook).ownChecks
  const told = checks.map(({ ipv6, ipv4 }) => [ipv6, ipv4].map(({ id }) => shown('en', id)?.found))
  expect(told).toEqual([
    ['worked: a connection came in', 'worked: another server answered us'],
    ['worked: a server that we asked answered', 'did not work (CANARY-TIMEOUT)'],
    ['not looked at', 'not looked at'],
  ])
})

test('a knock that was not made names its address, and the host where the route knows it', () => {
  const name = (id: string) => namesOf('en', everyLook).find((one) => one.id === id)?.name
  expect(name('knock-1-198.51.100.25')).toBe('Port 25 of mail.ready.example [198.51.100.25]')
  expect(name('knock-1-2001:db8:5::99')).toBe('Port 25 of [2001:db8:5::99]')
  expect(name('knock-2-none')).toBe('Port 25 of the mail servers of ready.example')
})

test('of very many records the first few are told, and how many more there are', () => {
  const names = Array.from({ length: 50 }, (_, index) => `n${index}.example`)
  const found = shown('en', 'client-ptr', {
    looks: someLooks({ clientNames: look('client-ptr', seen(names)) }),
  })
  expect(found?.found).toBe(`${names.slice(0, 8).join(', ')}, … (+42)`)
})
