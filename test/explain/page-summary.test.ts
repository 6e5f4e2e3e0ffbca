import { describe, expect, test } from 'vitest'
import { speaker } from '../../src/explain/catalogue.ts'
import { pageSummary } from '../../src/explain/page-summary.ts'
import type { PageSummary } from '../../src/explain/page-values.ts'
import type { Case } from '../../src/values/case.ts'
import { languages } from '../../src/values/language.ts'
import {
  aBounce,
  aDeferral,
  aRecord,
  aRefusal,
  failedLetter,
  noon,
  overIpv4,
  waiting,
} from '../kit/a-case.ts'
import { aCaseView } from '../kit/a-case-view.ts'
import { type PageStateName, pageStateNames, pageStates } from '../kit/page-states.ts'

const minuteMs = 60_000

const summaryOf = (changes: Partial<Case>, now?: number): PageSummary => {
  const view = aCaseView(changes, now === undefined ? {} : { now })
  return pageSummary(view, speaker('en'))
}
const of = (name: PageStateName): PageSummary => summaryOf(pageStates[name])
const tones = ({ abilities }: PageSummary): string => abilities.map(({ tone }) => tone).join(' ')

test.each<[PageStateName, tone: string, tones: string, title: string]>([
  ['works', 'good', 'good good good good', 'Works both ways'],
  ['confirmed', 'good', 'good good good good', 'Works both ways'],
  ['just begun', 'waiting', 'good waiting waiting waiting', 'Test under way'],
  ['greylisted', 'waiting', 'good good waiting waiting', 'Test under way'],
  ['stuck', 'waiting', 'good good waiting waiting', 'Test under way'],
  ['stuck over IPv6 alone', 'waiting', 'good waiting good good', 'Test under way'],
  ['no AAAA', 'bad', 'good bad good good', 'Receiving does not work'],
  ['null MX', 'unknown', 'good unknown unknown unknown', 'Not all could be told'],
  ['all ours', 'unknown', 'unknown unknown unknown unknown', 'Not all could be told'],
  ['wrote to control', 'unknown', 'unknown good good good', 'Not all could be told'],
  ['a tunnel', 'trouble', 'trouble good good good', 'Works with trouble'],
  ['cannot send', 'bad', 'bad good good good', 'Sending does not work'],
  ['a bounce only', 'bad', '', 'A bounce explained'],
  ['no bounce found', 'unknown', '', 'A bounce explained'],
])('%s', (name, tone, four, title) => {
  const summary = of(name)
  expect(summary).toMatchObject({ tone, title })
  expect(tones(summary)).toBe(four)
})

describe('what to do', () => {
  test('nothing is asked of anybody where all is well, or may still get well by itself', () => {
    for (const name of ['works', 'confirmed', 'just begun', 'on its way', 'greylisted', 'closed'] as const)
      expect(of(name).advice, name).toEqual([])
  })

  test('where the MX has no AAAA record, the receiving provider gets a letter', () => {
    const [advice, ...others] = of('no AAAA').advice
    expect(others).toEqual([])
    expect(advice).toMatchObject({ side: 'receiving', fails: true, title: 'What it means, and what to do' })
    expect(advice?.means).toContain('no AAAA record for mail.ready.example')
    expect(advice?.who).toContain('Whoever receives mail for you')
    expect(advice?.letter).not.toBeNull()
  })

  test('where our own side is at fault we say so once, and there is no letter to anybody', () => {
    for (const name of ['our own network', 'all ours'] as const) {
      const { advice } = of(name)
      expect(advice, name).toHaveLength(1)
      expect(advice[0], name).toMatchObject({ who: 'We, the operators of this test.', letter: null })
      expect(advice[0]?.todo, name).toMatch(/^Nothing/)
    }
  })

  test('a full mailbox is for its owner to mend, not for any provider', () => {
    const b = failedLetter('B', [aRefusal('mailbox full', { code: 552, enhanced: '5.2.2' })])
    const a = failedLetter('A', [aRefusal('mailbox full', { code: 552, enhanced: '5.2.2' })])
    const [advice] = summaryOf({ letters: [a, b], standing: 'neutral' }).advice
    expect(advice).toMatchObject({ side: 'receiving', letter: null })
    expect(advice?.who).toContain('owner of the mailbox')
  })

  test('a null MX needs nothing done, unless mail is wanted', () => {
    expect(of('null MX').advice).toMatchObject([
      { letter: null, who: expect.stringContaining('DNS records') },
    ])
  })

  test('who cannot send gets a letter to those who send for them', () => {
    expect(of('cannot send').advice).toMatchObject([
      { side: 'sending', fails: true, who: expect.stringContaining('outgoing mail servers') },
    ])
  })

  test('what others may turn the mail down for is told as something that can be better', () => {
    const { advice, note, tone } = of('nameless')
    expect(tone).toBe('good')
    expect(advice).toMatchObject([{ side: 'sending', fails: false, title: 'What can still be mended' }])
    expect(note).toContain('Something can still be mended')
  })

  test('what fails stands before what can be better, each under its own title', () => {
    const { looks } = pageStates['no AAAA']
    const { clientNames } = pageStates.nameless.looks
    const { advice } = summaryOf({ ...pageStates['no AAAA'], looks: { ...looks, clientNames } })
    expect(advice.map(({ side, title }) => [side, title])).toEqual([
      ['receiving', 'Receiving: what it means, and what to do'],
      ['sending', 'What can still be mended'],
    ])
  })
})

describe('the note beside the sentence', () => {
  test('a 250 alone leaves it to the reader to look', () => {
    expect(of('works').note).toMatch(/Only you can see whether it is in your inbox/)
    expect(of('confirmed').note).toMatch(/It is confirmed/)
  })

  test('what came back later is told as that', () => {
    expect(of('came back').note).toContain('came back later')
  })

  test('where all four work although B was turned down, the page says so', () => {
    const letters = [
      aRecord('A'),
      failedLetter('B', [aRefusal('not this one')]),
      aRecord('B4', { attempts: [overIpv4()] }),
    ]
    const { tone, note, advice } = summaryOf({ letters })
    expect(tone).toBe('good')
    expect(note).toContain('Answer B itself was turned down')
    expect(advice).toMatchObject([{ side: 'receiving' }])
  })
})

describe('what is still to come', () => {
  test('a letter that waits has the time of its next try and of its end', () => {
    const { pending } = summaryOf(
      { letters: [aRecord('A'), waiting('B', [aDeferral('come back')])] },
      noon + minuteMs,
    )
    expect(pending).toEqual([
      {
        what: 'Answer B is not there yet. We give up: 2 March 2026 at 12:00 UTC. Next try: 12:05 UTC',
        next: noon + 5 * minuteMs,
        until: noon + 24 * 60 * minuteMs,
      },
    ])
  })

  test('that letters are compared is said once, though two abilities wait for it', () => {
    const { pending } = of('came back')
    expect(pending.filter(({ what }) => what.startsWith('We are comparing'))).toHaveLength(1)
  })

  test('until a case closes a report may come, and then no more', () => {
    expect(of('works').watching).toContain('until 7 March 2026 at 12:00 UTC')
    expect(of('closed').watching).toBeNull()
    expect(of('greylisted').watching).toBeNull()
  })
})

test.each<PageStateName>(['stuck', 'stuck over IPv6 alone'])(
  '%s: who is put off learns that it may pass by itself, and has a letter if it does not',
  (name) => {
    const { advice } = of(name)
    expect(advice).toHaveLength(1)
    expect(advice[0]?.means).toContain('each try of answer B comes from the same address')
    expect(advice[0]?.who).toMatch(/^Nobody, as long as we keep trying\. .*whoever receives mail for you/)
    expect(advice[0]?.todo).toContain('it may pass by itself')
    expect(advice[0]?.letter?.text).toContain('450 4.2.0 Greylisted')
    // What is refused for good does not pass.
    expect(of('refuses IPv6').advice[0]?.todo).not.toContain('pass by itself')
  },
)

test('who has said that answer B did not come is not told to look for it again', () => {
  const events = [{ at: noon, what: 'said-missing' as const, text: '' }]
  expect(summaryOf({ events }).note).toContain('you have not found it')
  expect(of('works').note).toContain('Only you can see')
})

test('a test that its person stopped says so, for what it waited for is not found out any more', () => {
  const events = [{ at: noon, what: 'opted-out' as const, text: '' }]
  expect(summaryOf({ events, state: 'closed' }).note).toContain('this test was stopped')
})

describe('what is not known', () => {
  test('who wrote to the control address learns where to write, in full', () => {
    expect(of('wrote to control').notKnown).toEqual([
      {
        what: 'Send to IPv6-only destinations',
        why: expect.stringContaining('test@doesnotwork.example'),
      },
    ])
  })

  test('where no way was found the provider gets a command to look from their side', () => {
    expect(of('not reached').notKnown[0]?.why).toMatch(/traceroute -6 \S+$/)
  })

  test('what our own side spoilt is said in one place only', () => {
    expect(of('all ours').notKnown).toEqual([])
  })
})

describe('a case that only explains a bounce', () => {
  test('shows no abilities, the reason as a title, and a letter', () => {
    const { abilities, advice, sentence } = of('a bounce only')
    expect(abilities).toEqual([])
    expect(sentence).toContain('came back: no mail server in DNS')
    expect(advice).toMatchObject([{ title: 'No mail server in DNS', letter: expect.anything() }])
  })

  test('without a bounce in it asks for nothing', () => {
    expect(of('no bounce found')).toMatchObject({ advice: [], pending: [], notKnown: [] })
  })
})

test('no address of a person stands in any of it, in any language', () => {
  const person = 'user@ready.example'
  for (const language of languages)
    for (const name of pageStateNames) {
      const text = JSON.stringify(pageSummary(aCaseView(pageStates[name], { language }), speaker(language)))
      expect(text, `${name}, ${language}`).not.toContain(person)
      expect(decodeURIComponent(text), `${name}, ${language}`).not.toContain(person)
    }
})

test('what a server says is cleaned and masked wherever it stands', () => {
  const words = '<script>alert(1)</script> \u202egnp.exe user@ready.example \u0007bell'
  const { advice, abilities } = summaryOf({
    letters: [aRecord('A', { attempts: [overIpv4()] }), aRecord('B', { state: 'bounced' })],
    bounces: [aBounce('letter-b', `smtp; 550 5.1.8 Sender address rejected: Domain not found ${words}`)],
    standing: 'neutral',
  })
  const text = JSON.stringify([advice, abilities])
  expect(text).toContain('Domain not found')
  expect(text).not.toMatch(/\p{Cc}|\p{Cf}/u)
  expect(text).not.toContain('user@ready')
})
