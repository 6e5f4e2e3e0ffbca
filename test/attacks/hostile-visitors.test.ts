import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressOf, begun, form, streamed, visit } from './a-visitor.ts'
import { type BesiegedPages, besiegedPages } from './besieged-pages.ts'
import {
  aHostileDomain,
  bringHostile,
  caseOnce,
  forger,
  hostileDomain,
  hostileWords,
  mark,
  reportHostile,
} from './hostile-case.ts'
import { tell } from './hostile-client.ts'
import { readStrictly } from './strict-markup.ts'

let besieged: BesiegedPages
const stops: (() => Promise<void>)[] = []

beforeAll(async () => {
  besieged = await besiegedPages()
}, 120_000)
afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()))
  await besieged?.stop()
})

const at = (network: number, subnet = 0): string => besieged.visitorAt(network, subnet)
const sum = (all: readonly { length: number }[]): number =>
  all.reduce((total, { length }) => total + length, 0)

/** All addresses that our pages have, from where they are served. */
const folder = new URL('../../src/pages/', import.meta.url)
const routes = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [
    ...readFileSync(new URL(name, folder), 'utf8').matchAll(/app\.get(?:<[^(]*>)?\(\s*'(\/t\/[^']+)'/g),
  ])
  .map(([, path = '']) => path)

/** Header fields of every page that has no stranger's word in it. */
const plainHeader = /^[\x20-\x7e]*$/

async function expectCleanPages(page: string, from: string): Promise<string[]> {
  const shown: string[] = []
  for (const route of routes) {
    const path = route.replace(':id', page)
    if (route.endsWith('/stream')) continue
    for (const language of ['en', 'de', 'fr']) {
      const answer = await visit({ path, from, headers: { 'accept-language': language } })
      // A test whose mail has not come has fewer pages.
      if (answer.status === 404 || answer.status === 303) continue
      expect(answer.status, path).toBe(200)
      for (const value of Object.values(answer.headers)) {
        expect(String(value), path).toMatch(plainHeader)
        expect(String(value), path).not.toContain(mark)
      }
      const type = String(answer.headers['content-type'])
      if (type.includes('html') || type.includes('svg')) {
        expect(answer.body, path).not.toContain('1337')
        shown.push(readStrictly(answer.body).text)
      } else {
        expect(type, path).toBe('application/json; charset=utf-8')
        expect(answer.body, path).toMatch(/^[\n\x20-\x7e]*$/)
        JSON.parse(answer.body)
        shown.push(answer.body)
      }
    }
  }
  const plain = await visit({ path: `/t/${page}/short`, from, headers: { accept: 'text/plain' } })
  if (plain.status === 200) expect(plain.body).not.toMatch(/[^\P{C}\n]/u)
  const stream = await streamed(`/t/${page}/stream`, from, /event: sections\ndata: .*\n\n/)
  const events = stream
    .slice(stream.indexOf('\r\n\r\n') + 4)
    .replace(/^[0-9a-f]+\r\n|\r\n(?:[0-9a-f]+\r\n)?/g, '')
  for (const line of events.split('\n')) expect(line).toMatch(/^(?:(?:id|event|data|retry): ?.*|:|)$/)
  const sections: unknown = JSON.parse(/^data: (.*)$/m.exec(events)?.[1] ?? '')
  for (const html of Object.values(sections ?? {})) shown.push(readStrictly(String(html)).text)
  return shown
}

test('whatever strangers bring, their words are text on every page', { timeout: 240_000 }, async () => {
  const server = await aHostileDomain(besieged)
  stops.push(() => server.stop())
  expect(routes.length).toBeGreaterThanOrEqual(8)
  await besieged.withstand(`${hostileWords.length} kinds of hostile words`, async () => {
    const shown: string[] = []
    const replies: string[] = []
    for (let index = 0; index < hostileWords.length; index += 1)
      replies.push(await bringHostile(index, { sender: `m${index}@${hostileDomain}` }))
    const quoted = await bringHostile(0)
    const opened = replies.filter((reply) => reply.startsWith('250'))
    expect(opened.length, replies.join('\n')).toBeGreaterThan(hostileWords.length / 2)
    for (const [index, reply] of opened.entries()) {
      const theCase = await caseOnce(
        besieged,
        reply,
        ({ letters }) => letters.length > 1 && letters.every(({ attempts }) => attempts.length > 0),
      )
      const taken = theCase.letters.find(({ state }) => state === 'accepted')
      if (taken !== undefined)
        expect(await reportHostile(theCase, taken.envelopeSender, taken.id)).toMatch(/^250/)
      const pages = await expectCleanPages(theCase.page, at(1 + index))
      expect(pages.join(''), 'their words are there at all').toContain(mark)
      shown.push(...pages)
    }
    const page = await begun(at(40))
    for (const index of [0, 1, 7, 10])
      replies.push(await bringHostile(index, { to: await addressOf(page, at(40)), from: forger }))
    shown.push(...(await expectCleanPages(page, at(41))))
    return `${tell([...replies, quoted])}; ${shown.length} pages and parts, ${Math.round(sum(shown) / 1_024)} KiB of text, all ours but for the words`
  })
})

test('what is pasted to be explained is text on the page that explains it', async () => {
  await besieged.withstand('hostile words, pasted', async () => {
    const heard: string[] = []
    for (const [index, words] of hostileWords.entries()) {
      const bounce = `Final-Recipient: rfc822; a@b.example\nRemote-MTA: dns; ${words}\nDiagnostic-Code: smtp; 550 5.7.1 no reverse DNS ${words}\nStatus: 5.7.1\n\n550 5.7.1 no PTR ${words}`
      for (const text of [bounce, `550 5.7.1 ${words}`, words]) {
        const answer = await visit({
          ...{ path: '/explain', method: 'POST', from: at(1 + index), headers: form },
          body: `bounce=${encodeURIComponent(text)}`,
        })
        expect(answer.status).toBe(200)
        readStrictly(answer.body)
        expect(answer.body).not.toContain('1337')
        heard.push(readStrictly(answer.body).text.includes(mark) ? 'shown' : 'not shown')
      }
    }
    expect(heard).toContain('shown')
    return tell(heard)
  })
})

test('ids are guessed in vain', { timeout: 120_000 }, async () => {
  const page = await begun(at(50))
  const letters = 'abcdefghijklmnopqrstuvwxyz234567'
  const guess = (index: number, length: number): string =>
    Array.from({ length }, (_, place) => letters[(index * 7 + place * (index % 13) + place) % 32]).join('')
  const odd = [
    ...[
      page.toUpperCase(),
      `${page}a`,
      page.slice(1),
      `${page}%00`,
      `%00${page}`,
      `${page}/..`,
      `..%2f${page}`,
    ],
    ...[
      `${page}%20`,
      `${page};`,
      `${page}%0a`,
      `${page}%E2%80%AE`,
      `%C0%AE${page}`,
      '%',
      '%zz',
      '..',
      '%2e%2e',
    ],
    ...['../../etc/passwd', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', '', '*', '%27%20or%201=1--', 'a'.repeat(1_900)],
    ...['__proto__', 'constructor', '0'.repeat(26), 'é'.repeat(26), '%F0%9D%92%B6'.repeat(26)],
  ]
  const suffixes = ['', '.json', '/short', '/badge.svg', '/words', '/remove', '/stop']
  await besieged.withstand('5,000 guessed ids, and odd ones', async () => {
    const heard: string[] = []
    const times = { wellFormed: [] as number[], malFormed: [] as number[] }
    for (let round = 0; round < 250; round += 1)
      await Promise.all(
        Array.from({ length: 20 }, async (_, index) => {
          const number = round * 20 + index
          const isWellFormed = number % 2 === 0
          const id = guess(number, isWellFormed ? 26 : 10)
          const { status, body, ms } = await visit({
            path: `/t/${id}${suffixes[round % suffixes.length]}`,
            from: at(index),
          })
          ;(isWellFormed ? times.wellFormed : times.malFormed).push(ms)
          expect(body).not.toContain(page)
          heard.push(String(status))
        }),
      )
    expect(tell(heard)).toBe('5000 × 404')
    for (const id of odd)
      for (const suffix of suffixes) {
        const { status, body } = await visit({
          path: encodeURI(`/t/${id}${suffix}`).replaceAll('%25', '%'),
          from: at(20),
        })
        // What can't be decoded can't be read, and what is the id again with an odd end is no id.
        if (id === '' && suffix === '') expect(status, id).toBe(404)
        expect([400, 404], `${id}${suffix}`).toContain(status)
        expect(body).not.toContain(page)
      }
    const tokens = [`/t/${page}`, `/t/${page}.json`]
    for (const path of tokens) expect((await visit({ path, from: at(50) })).status).toBe(200)
    for (const method of [
      'PUT',
      'DELETE',
      'PATCH',
      'OPTIONS',
      'TRACE',
      'PROPFIND',
      'LINK',
      'SEARCH',
      'QUERY',
    ])
      for (const path of [`/t/${page}`, '/', '/explain', '/nothing'])
        expect((await visit({ path, method, from: at(50) })).status, method).toBe(405)
    expect(besieged.service.said()).not.toContain(page)
    const middle = (all: number[]): number => all.toSorted((one, other) => one - other)[all.length >> 1] ?? 0
    const differs = Math.abs(middle(times.wellFormed) - middle(times.malFormed))
    expect(differs, 'ms').toBeLessThan(5)
    return `${tell(heard)}, well-formed and other ids ${differs.toFixed(2)} ms apart, ${odd.length * suffixes.length} odd ones`
  })
})

test('no other site, no header and no name makes the pages do or say anything else', async () => {
  await besieged.withstand('other sites, other names', async () => {
    const page = await begun(at(90))
    const address = await addressOf(page, at(90))
    expect(address).toMatch(/^test\+/)
    const elsewhere = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'https://www.doesnotwork.example.evil.example' },
      { origin: 'https://www.doesnotwork.example@evil.example' },
      { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'Same-Origin ', origin: 'https://evil.example' },
    ]
    const heard: string[] = []
    for (const headers of elsewhere)
      for (const path of [
        '/start',
        `/t/${page}/retest`,
        `/t/${page}/came`,
        `/t/${page}/remove`,
        `/t/${page}/stop`,
        '/explain',
      ]) {
        const { status } = await visit({
          ...{ path, method: 'POST', from: at(91), headers: { ...form, ...headers } },
          body: 'bounce=550+5.7.1+no&found=no&letters=no',
        })
        heard.push(String(status))
      }
    expect(tell(heard)).toBe(`${heard.length} × 403`)
    const usual = await visit({ path: `/t/${page}`, from: at(92) })
    const counted = (html: string): string => html.replace(/<time .*?<\/time>/g, '')
    for (const headers of [
      { host: 'evil.example' },
      { host: '"><script>alert(1)</script>' },
      {
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'javascript',
        'x-forwarded-prefix': '/evil',
      },
      { forwarded: 'host=evil.example;proto=http', 'x-original-url': '/evil', 'x-rewrite-url': '/evil' },
    ]) {
      for (const path of ['/', `/t/${page}`, '/about', '/family.json']) {
        const { status, body, headers: told } = await visit({ path, from: at(93), headers })
        expect(status, path).toBe(200)
        expect(`${body} ${JSON.stringify(told)}`).not.toMatch(/evil|alert/)
        if (path === `/t/${page}`) expect(counted(body)).toBe(counted(usual.body))
      }
      const { headers: told } = await visit({ path: '/start', method: 'POST', from: at(93), headers })
      expect(told.location).toMatch(/^\/t\/[a-z2-7]{26}$/)
      const { headers: switched } = await visit({
        path: '//evil.example/%5cevil?lang=de',
        from: at(93),
        headers,
      })
      expect(switched.location).toMatch(/^\/evil\.example\//)
    }
    const { body: whoIs } = await visit({
      path: '/family.json',
      from: at(94),
      headers: { 'x-forwarded-for': '192.0.2.66', 'x-real-ip': '192.0.2.66', forwarded: 'for=192.0.2.66' },
    })
    expect(JSON.parse(whoIs)).toEqual({ address: at(94), family: 'ipv6' })
    return `${tell(heard)}, no link changed`
  })
})
