import { expect, test } from 'vitest'
import { aCaseState, aSite } from '../kit/a-case-view.ts'
import { aPageDesk, servedPages } from '../kit/a-page-desk.ts'
import { type PageStateName, pageStateNames, pageStates } from '../kit/page-states.ts'

const ids = new Map(
  pageStateNames.map((name, index) => [name, 'abcdefghijklmnopqrstuvwxyz234567'.charAt(index).repeat(26)]),
)
const idOf = (name: PageStateName): string => ids.get(name) ?? ''

async function serve(): Promise<
  (name: PageStateName, rest?: string, headers?: Record<string, string>) => Promise<Response>
> {
  const pages = Object.fromEntries(
    pageStateNames.map((name) => [idOf(name), aCaseState({ ...pageStates[name], page: idOf(name) })]),
  )
  const at = await servedPages(aPageDesk({ config: aSite(), pages }).desk)
  return async (name, rest = '', headers = {}) =>
    await fetch(`${at}/t/${idOf(name)}${rest}`, { headers, redirect: 'manual' })
}

test('a page begins with its one sentence, and its title says as much', async () => {
  const get = await serve()
  const response = await get('no AAAA')
  expect(response.status).toBe(200)
  expect(response.headers.get('x-robots-tag')).toContain('noindex')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const html = await response.text()
  expect(html).toContain('<h1>You can send over IPv6, but your mail servers have no IPv6 address.</h1>')
  expect(html).toContain('<title>Receiving does not work – mailsix</title>')
  expect(html.match(/<h1/g)).toHaveLength(1)
})

test('every state has a page in every language, below 60 kB, with nothing inline that could run or style', async () => {
  const get = await serve()
  for (const name of pageStateNames)
    for (const language of ['en', 'cs', 'de', 'fr', 'es']) {
      const response = await get(name, '', { 'accept-language': language })
      const html = await response.text()
      expect(response.status, `${name}, ${language}`).toBe(200)
      expect(html.length, `${name}, ${language}`).toBeLessThan(60_000)
      expect(html, name).toContain(`<html lang="${language}">`)
      expect(html, name).not.toMatch(/ style=| on[a-z]+=|<script>|<style|javascript:/i)
      expect(html, name).not.toMatch(/undefined|\[object/)
    }
})

test('the picture is for the eye alone, and the list beside it says the same by number, sign and word', async () => {
  const get = await serve()
  const html = await (await get('refuses IPv6')).text()
  expect(html).toContain('<div class="picture" aria-hidden="true">')
  const list = /<ol class="abilities">(.*?)<\/ol>/s.exec(html)?.[1] ?? ''
  expect([...list.matchAll(/<li class="tone-(\w+)">/g)].map(([, tone]) => tone)).toEqual([
    'good',
    'bad',
    'waiting',
    'waiting',
  ])
  expect([...list.matchAll(/class="word">([^<]+)</g)].map(([, word]) => word)).toEqual([
    'works',
    'does not work',
    'waiting',
    'waiting',
  ])
})

test('a page that changes no more asks for no changes', async () => {
  const open = { ...pageStates['no AAAA'], page: 'a'.repeat(26), state: 'open' as const }
  const closed = { ...open, page: 'b'.repeat(26), state: 'closed' as const }
  const pages = Object.fromEntries([open, closed].map((one) => [one.page, aCaseState(one)]))
  const at = await servedPages(aPageDesk({ config: aSite(), pages }).desk)
  const html = async ({ page }: { page: string }) => await (await fetch(`${at}/t/${page}`)).text()
  expect(await html(open)).toContain('/stream?')
  expect(await html(closed)).not.toContain('/stream?')
  expect(await html(closed)).not.toContain('http-equiv="refresh"')
})

test('a letter stands in a field that can be selected without scripts', async () => {
  const get = await serve()
  const html = await (await get('no AAAA')).text()
  expect(html).toMatch(/<textarea id="letter-text-0"[^>]* readonly[^>]*>Hello,/)
  expect(html).toContain('data-copy="letter-text-0"')
  expect(html).toMatch(/href="mailto:\?subject=Mail%20test/)
})

test('the foot leads to what can be done with a page', async () => {
  const get = await serve()
  const html = await (await get('works')).text()
  const at = `/t/${idOf('works')}`
  expect(html).toContain(`<form method="post" action="${at}/retest">`)
  for (const way of ['/short', '.json', '/remove']) expect(html).toContain(`href="${at}${way}"`)
})

test('the six lines are a page, or plain text for whoever asks for that alone', async () => {
  const get = await serve()
  const page = await get('no AAAA', '/short', { accept: 'text/html,text/plain' })
  expect(page.headers.get('content-type')).toContain('text/html')
  const text = await get('no AAAA', '/short', { accept: 'text/plain' })
  expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const lines = (await text.text()).trimEnd().split('\n')
  expect(lines).toHaveLength(6)
  expect(lines[1]).toBe('Verdict: You can send over IPv6, but your mail servers have no IPv6 address.')
})

test('the badge is a picture that other sites may show, and says in words what it shows', async () => {
  const get = await serve()
  const response = await get('no AAAA', '/badge.svg')
  expect(response.headers.get('content-type')).toContain('image/svg+xml')
  expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect(response.headers.get('cache-control')).toContain('max-age=60')
  expect(response.headers.get('x-robots-tag')).toContain('noindex')
  const svg = await response.text()
  expect(svg).toContain('<title>Receiving does not work</title>')
  // Out it works, in it does not.
  expect([...svg.matchAll(/width="44"[^>]*fill="(#\w+)"/g)].map(([, colour]) => colour)).toEqual([
    '#17693b',
    '#b0241c',
  ])
})

test('before its mail came a page has a badge that waits, and its six lines lead to where the address is', async () => {
  const { desk } = aPageDesk({ config: aSite() })
  const at = await servedPages(desk)
  const { page } = await desk.invite('en')
  expect((await fetch(`${at}/t/${page}`)).status).toBe(200)
  expect(await (await fetch(`${at}/t/${page}/badge.svg`)).text()).toContain('<title>Test under way</title>')
  const short = await fetch(`${at}/t/${page}/short`, { redirect: 'manual' })
  expect([short.status, short.headers.get('location')]).toEqual([303, `/t/${page}`])
})

test.each(['zzzzzzzzzzzzzzzzzzzzzzzzzz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'short', '%00', '..%2f..'])(
  'behind %s is nothing: not the page, nor its badge, nor its six lines',
  async (id) => {
    const at = await servedPages(aPageDesk({ config: aSite() }).desk)
    for (const rest of ['', '/badge.svg', '/short'])
      expect((await fetch(`${at}/t/${id}${rest}`)).status, rest).toBe(404)
  },
)
