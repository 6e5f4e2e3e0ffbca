import { get } from 'node:http'
import { expect, test } from 'vitest'
import { languageOf, wantedLanguages } from '../../src/pages/page-language.ts'
import { languages } from '../../src/values/language.ts'
import { aConfig } from '../kit/a-config.ts'
import { aPageDesk, servedPages } from '../kit/a-page-desk.ts'
import { withinCpuTime } from '../kit/cpu-time.ts'

test.each([
  ['cs', ['cs']],
  ['de-AT, de;q=0.8, en;q=0.5', ['de-AT', 'de', 'en']],
  ['en;q=0.5, fr', ['fr', 'en']],
  ['en;q=0.3,cs;q=0.9,de;q=0.9', ['cs', 'de', 'en']],
  ['en;q=0, es ; q=0.1', ['es']],
  ['*, de;q=0.1', ['de']],
  ['en;q=2, de;q=1.000, fr;q=0.1234', ['de']],
  ['', []],
  [';;;,,,=<script>', []],
])('of the header "%s" the browser wants %j', (header, wanted) => {
  expect(wantedLanguages(header)).toEqual(wanted)
})

test('of a header that goes on and on only the beginning is read', () => {
  expect(wantedLanguages(Array.from({ length: 30 }, () => 'en').join())).toHaveLength(20)
  expect(wantedLanguages(`de,${' '.repeat(490)}cs`)).toEqual(['de', 'cs'])
  expect(wantedLanguages(`de,${' '.repeat(500)}cs`)).toEqual(['de'])
})

test('an endless header costs no time', () => {
  for (const part of ['a', 'a-', ' ', ',', ';q=', 'en;q=0.', '; ']) {
    const header = part.repeat(100_000)
    expect(withinCpuTime(100, () => wantedLanguages(header)).length).toBeLessThanOrEqual(20)
  }
})

test.each([
  [{ cookie: 'lang=cs', 'accept-language': 'de' }, 'cs'],
  [{ cookie: 'a=b; lang=fr; c=d', 'accept-language': 'de' }, 'fr'],
  [{ cookie: 'lang=xx', 'accept-language': 'de' }, 'de'],
  [{ cookie: 'xlang=cs', 'accept-language': 'pt, es;q=0.1' }, 'es'],
  [{ 'accept-language': 'pt' }, 'en'],
  [{}, 'en'],
])('for %j pages speak %s', (headers, language) => {
  expect(languageOf({ headers }, languages)).toBe(language)
})

test('only languages that the operator offers are spoken, and the first of them to all others', async () => {
  const { operator } = aConfig()
  const { desk } = aPageDesk({ config: { operator: { ...operator, languages: ['de', 'fr'] } } })
  const url = await servedPages(desk)
  const html = async (wanted: string) =>
    await (await fetch(url, { headers: { 'accept-language': wanted } })).text()
  expect(await html('fr')).toContain('<html lang="fr">')
  expect(await html('cs')).toContain('<html lang="de">')
  expect(await html('cs')).not.toContain('?lang=cs')
})

test('a choice at the foot of a page is remembered in a cookie with nothing else in it, and leads back', async () => {
  const { desk } = aPageDesk()
  const url = await servedPages(desk)
  const answer = await fetch(`${url}/about?x=1&lang=cs`, { redirect: 'manual' })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/about?x=1')
  expect(answer.headers.get('set-cookie')).toBe('lang=cs; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly')
  const page = await fetch(url, { headers: { cookie: 'lang=cs', 'accept-language': 'de' } })
  expect(page.headers.get('content-language')).toBe('cs')
  expect(page.headers.get('vary')).toContain('cookie')
  expect((await fetch(`${url}/?lang=xx`, { redirect: 'manual' })).status).toBe(200)
})

test('where pages are reached by TLS, the choice is told to nobody without it, nor beside their own path', async () => {
  const web = { ...aConfig().web, url: 'https://www.six.example/mail' }
  const url = await servedPages(aPageDesk({ config: { web } }).desk)
  const answer = await fetch(`${url}/about?lang=cs`, { redirect: 'manual' })
  expect(answer.headers.get('location')).toBe('/mail/about')
  expect(answer.headers.get('set-cookie')).toBe(
    'lang=cs; Path=/mail/; Max-Age=31536000; SameSite=Lax; HttpOnly; Secure',
  )
})

test('a form is done, whatever language its address names', async () => {
  const { desk, invited } = aPageDesk()
  const answer = await fetch(`${await servedPages(desk)}/start?lang=cs`, {
    method: 'POST',
    redirect: 'manual',
  })
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(answer.headers.get('location')).toContain(`/t/${invited[0]?.page}`)
})

test.each(['//elsewhere.example/', '/\\elsewhere.example/', '///elsewhere.example', '/%2Felsewhere.example'])(
  'the switch leads to no other site, not by %s',
  async (path) => {
    const { desk } = aPageDesk()
    const url = await servedPages(desk)
    const { hostname, port } = new URL(url)
    const location = await new Promise<string>((resolve, reject) => {
      get({ hostname: hostname.slice(1, -1), port, path: `${path}?lang=cs` }, (answer) => {
        answer.resume()
        resolve(answer.headers.location ?? '')
      }).on('error', reject)
    })
    expect(new URL(location, url).origin).toBe(url)
  },
)
