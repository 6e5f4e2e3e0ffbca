import { describe, expect, test } from 'vitest'
import { diagnose } from '../../src/diagnose/diagnose.ts'
import { saidOfLetter } from '../../src/diagnose/said-of-letter.ts'
import { textsOf } from '../../src/explain/load-texts.ts'
import { textsEn } from '../../src/explain/texts-en.ts'
import type { PageState } from '../../src/journey-pages.ts'
import { type Language, languages } from '../../src/values/language.ts'
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
import { aPageDesk, servedPages } from '../kit/a-page-desk.ts'
import { aPasted } from '../kit/a-pasted.ts'
import { everyLook } from '../kit/every-look.ts'

const moment = {
  now: noon + 7_200_000,
  isStopped: false,
  stuckAfterMs: 3_600_000,
  closes: noon + 144 * 3_600_000,
  bisects: false,
  bisectWaitMs: 900_000,
}

function aState(changes: Parameters<typeof aCase>[0]): PageState {
  const theCase = { ...aCase(changes), revision: 1 }
  const b = theCase.letters.find(({ kind }) => kind === 'B')
  return {
    kind: 'case',
    theCase,
    verdicts: diagnose(theCase, moment),
    said: b === undefined ? null : saidOfLetter(theCase, b),
    handed: [],
    reports: [],
    now: moment.now,
  }
}

const aSilence = () =>
  anAttempt({
    ...{ stage: 'connect', outcome: 'network', trouble: 'timed-out', code: null, enhanced: '4.4.1' },
    ...{ text: 'no answer within 30 s', tls: null },
  })
const a = aRecord('A', { attempts: [overIpv4()] })
const ids = ['ready', 'without', 'refused', 'stuck', 'silent', 'seen'].map((name) => name.padEnd(26, 'a'))
const [ready = '', without = '', refused = '', stuck = '', silent = '', seen = ''] = ids
const pages: Record<string, PageState> = {
  [ready]: aState({ letters: [a, aRecord('B')] }),
  [without]: aState({
    letters: [a, failedLetter('B', [noAaaa()])],
    looks: someLooks({ route: ipv4OnlyRoute() }),
  }),
  [refused]: aState({ letters: [a, failedLetter('B', [aRefusal('no mail over IPv6')])] }),
  [stuck]: aState({ letters: [a, waiting('B', [aDeferral('Greylisted')])] }),
  [silent]: aState({ letters: [a, failedLetter('B', [aSilence()])] }),
  [seen]: aState(everyLook),
}

/** Words of ours that are kept in English with what they are about. */
const kept = [
  ...['no answer within', 'no AAAA record', 'reverse DNS of', 'unknown mechanism'],
  ...['on the block list', 'Our own', 'SPF of', 'DKIM signatures of', 'policy of', 'and all that'],
]

/** What is said in English as a whole or around its facts, and in this language in other words. */
function englishOf(language: Language): string[] {
  const own = Object.values(textsOf(language)).join('\n')
  return Object.values(textsEn)
    .filter((text) => !/, (?:plural|select),/.test(text))
    .flatMap((text) => text.split(/\{\w+\}/))
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= 20 && !own.includes(piece))
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*lang="en"[^>]*>[^<]*/g, ' ')
    .replace(
      /<[^>]+>/g,
      (tag) =>
        [...tag.matchAll(/(?:title|alt|aria-label)="([^"]*)"/g)].map(([, text]) => ` ${text} `).join('') ||
        ' ',
    )
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/[^\S\u00a0\u202f]+/g, ' ')

describe.each(languages.filter((language) => language !== 'en'))('in %s', (language) => {
  test('each page says that it is, and holds no sentence of English', async () => {
    const handed = await aPasted(
      '<ada@example.net>: host mx.example.net[2001:db8::1] said: 550 5.7.25 no PTR record',
    )
    const { desk } = aPageDesk({ pages, explain: () => handed })
    const url = await servedPages(desk)
    const headers = { cookie: `lang=${language}` }
    const begun = await fetch(`${url}/start`, { method: 'POST', headers, redirect: 'manual' })
    const waitingAt = begun.headers.get('location') ?? '/'
    const paths = [
      ...['/', '/about', '/privacy', '/explain', '/nothing-here', waitingAt],
      ...ids.flatMap((id) => ['', '/short', '/words', '/evidence'].map((rest) => `/t/${id}${rest}`)),
    ]
    const pasted = { method: 'POST', body: new URLSearchParams({ bounce: 'x' }) }
    const english = [...englishOf(language), ...kept]
    const left: string[] = []
    for (const [path, asked] of [...paths.map((one) => [one, {}] as const), ['/explain', pasted] as const]) {
      const answer = await fetch(new URL(path, url), { ...asked, headers })
      const html = await answer.text()
      expect(html, path).toContain(`<html lang="${language}"`)
      expect(html, path).not.toMatch(/undefined|\[object|NaN|\{\w+\}/)
      const words = wordsOf(html)
      expect(words.length, path).toBeGreaterThan(100)
      left.push(...english.filter((piece) => words.includes(piece)).map((piece) => `${path}: ${piece}`))
    }
    expect(left).toEqual([])
  })
})
