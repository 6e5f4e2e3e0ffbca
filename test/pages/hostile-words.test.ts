import fc from 'fast-check'
import { expect } from 'vitest'
import { speaker } from '../../src/explain/catalogue.ts'
import { shownOriginals } from '../../src/explain/page-originals.ts'
import { shownTalks } from '../../src/explain/page-talks.ts'
import { openAssets } from '../../src/pages/assets.ts'
import { renderSection } from '../../src/pages/sections.ts'
import { openViews } from '../../src/pages/views.ts'
import type { Case } from '../../src/values/case.ts'
import { languages } from '../../src/values/language.ts'
import { failed, seen } from '../../src/values/observation.ts'
import {
  aBounce,
  anArrival,
  anAttempt,
  aRecord,
  aRoute,
  failedLetter,
  look,
  noon,
  someLooks,
  someProofs,
} from '../kit/a-case.ts'
import { aCaseView } from '../kit/a-case-view.ts'
import { aHandedBounce, aReport } from '../kit/a-handed-bounce.ts'
import { aKnock } from '../kit/a-knock.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'
import { fuzz } from '../kit/fuzz.ts'
import { someFurther } from '../kit/some-further.ts'

const views = openViews('', languages, openAssets(''))

/** What strangers put into whatever they are asked for: markup, ways out of an attribute, what turns or hides text. */
const hostilePiece = fc.oneof(
  fc.constantFrom(
    ...[
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onclick='alert(1)",
      '</pre></details>',
    ],
    ...['\u202e', '\u2066', '\u200b', '\ufeff', '\u0000', '\u001b[31m', '\u0085', '\u2028', '\r\n', '\ud800'],
    ...[
      '<%= 1 %>',
      '{x, select, other {y}}',
      "'{",
      '&lt;',
      '&#x202e;',
      '\u05e9\u05dc',
      'javascript:alert(1)',
      '<!--',
    ],
    ...[
      'jane.secret@example.org',
      '<jane.secret@example.org>',
      'jane.secret%40example.org',
      '"jane secret"@x.org',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const hostileText = fc.array(hostilePiece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''))

/** A case with these words wherever a stranger's words can stand in it, in turn. */
function aHostileCase(texts: readonly string[]): Partial<Case> {
  let turn = 0
  const word = (): string => texts[turn++ % texts.length] ?? ''
  const proof = () => ({ result: 'fail' as const, domain: word(), record: word(), explanation: word() })
  const spf = look('spf', seen(proof()))
  const dkim = look(
    'dkim',
    seen([{ ...proof(), selector: word(), signs: [word(), word()], alignedWithEnvelope: false }]),
  )
  const attempt = (outcome: 'refused' | 'deferred' | 'network' | 'ours') =>
    anAttempt({
      ...{ outcome, host: word(), address: word(), localAddress: word(), text: word(), enhanced: word() },
      ...(outcome === 'refused' || outcome === 'deferred'
        ? { code: 550 }
        : { code: null, trouble: 'lost' as const }),
      ...{ stage: 'rcpt' as const, transcript: `C: ${word()}\nS: 550 ${word()}\nS: 550-${word()}` },
    })
  const recipient = () => ({
    ...{ finalRecipient: word(), originalRecipient: word(), action: 'failed' as const, status: word() },
    ...{ diagnosticCode: word(), words: word(), remoteMta: word(), lastTriedAt: null, retriesUntil: null },
  })
  const exchangers = [word(), word()].map((host, index) => ({
    ...{ host, preference: index },
    a: { ...look(`mx-${index}-a`, seen([word(), word()])), what: word() },
    aaaa: { ...look<string[]>(`mx-${index}-aaaa`, failed(word())), what: word() },
  }))
  const sender = word()
  return {
    sender,
    proofs: someProofs({ spf, dkim }),
    arrival: anArrival({
      client: { address: word(), port: 1 },
      helo: { verb: 'EHLO', name: word() },
      envelope: { ...anArrival().envelope, sender },
      tls: { version: word(), cipher: word() },
      hostname: word(),
    }),
    looks: someLooks({
      ...{ spf, dkim, clientNames: { ...look('client-ptr', seen([word(), word()])), what: word() } },
      route: aRoute({ domain: word(), exchangers }),
    }),
    further: someFurther(),
    letters: [
      aRecord('A', { attempts: [attempt('ours'), attempt('network')], state: 'waiting', dueAt: noon }),
      failedLetter('B', [attempt('deferred'), attempt('refused')]),
      aRecord('B4', { state: 'bounced' }),
    ],
    bounces: [
      aBounce('letter-b4', word(), {
        ...{ reportingMta: word(), explanationText: word(), recipients: [recipient(), recipient()] },
        isKept: true,
      }),
    ],
    handed: [
      aHandedBounce({}, { report: { ...aReport(), recipients: [recipient()], reportingMta: word() } }),
    ],
    knocks: [aKnock({ host: word(), address: word(), text: word(), stage: 'ehlo', code: 550 })],
    ownChecks: [
      anOwnCheck({ records: seen([{ what: 'ptr', subject: word(), text: word() }]), ipv6: failed(word()) }),
    ],
    callouts: [
      { id: 'callout-1', letterId: 'letter-b', at: noon, client: word(), sender: word(), code: 250 },
    ],
    events: [{ at: noon, what: word(), text: word() }],
  }
}

const attribute = ' (?:class|id|href|hreflang|datetime|data-key|lang|rel|aria-[a-z]+)="[^"<>\']*"'
const ourTags = new RegExp(
  `^</?(?:a|article|b|code|dd|details|div|dl|dt|h[1-4]|li|mark|ol|p|pre|samp|section|small|span|strong|summary|time|ul)(?:${attribute})*>$`,
)

/** All markup is ours, and nothing in it plays tricks on who reads it or tells whose address it is. */
function expectOnlyText(html: string): void {
  for (const tag of html.match(/<[^>]*>?/g) ?? []) expect(tag).toMatch(ourTags)
  expect(html.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
  expect(html).not.toContain('jane')
}

fuzz(
  'whatever strangers say shows as text on the timeline, among the details and word by word, in every language',
  300,
  fc.record({
    texts: fc.array(hostileText, { minLength: 1, maxLength: 60 }),
    language: fc.constantFrom(...languages),
  }),
  ({ texts, language }) => {
    const view = aCaseView(aHostileCase(texts), { language })
    for (const name of ['timeline', 'details'] as const) expectOnlyText(renderSection(views, name, view).html)
    const say = speaker(language)
    const [first = '', second = ''] = texts
    const message = `Subject: ${first}\r\nX: ${second}\r\n\r\n${texts.slice(2).join('\r\n')}`
    const messages = new Map(view.reports.map(({ bounce }) => [bounce.id, message]))
    const words = views.page('words', language, {
      ...{ talks: shownTalks(view, say), originals: shownOriginals(view, messages, say), back: '/' },
    })
    expectOnlyText(words.slice(words.indexOf('<main'), words.indexOf('</main>')).replace(/^<main[^>]*>/, ''))
  },
)
