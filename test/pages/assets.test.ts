import { expect, test } from 'vitest'
import { openAssets } from '../../src/pages/assets.ts'
import { aConfig } from '../kit/a-config.ts'
import { aPageDesk, servedPages } from '../kit/a-page-desk.ts'

test('what pages refer to is kept by browsers for good, for another content has another name', async () => {
  const url = await servedPages(aPageDesk().desk)
  const html = await (await fetch(url)).text()
  const referred = [...html.matchAll(/(?:href|src)="(\/assets\/[^"#]+)/g)].flatMap(([, path]) => path ?? [])
  expect(referred.length).toBeGreaterThan(3)
  for (const path of referred) {
    const answer = await fetch(url + path)
    expect(answer.status, path).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('content-type')).toMatch(
      /^(?:text\/(?:css|javascript); charset=utf-8|image\/svg\+xml)$/,
    )
  }
})

test('the home page weighs at most 60 kB with all that it refers to', async () => {
  const url = await servedPages(
    aPageDesk({ config: { web: { ...aConfig().web, url: 'https://six.example' } } }).desk,
  )
  const html = await (await fetch(url)).text()
  const referred = new Set([...html.matchAll(/(?:href|src)="(\/assets\/[^"#]+)/g)].map(([, path]) => path))
  const sizes = await Promise.all(
    [...referred].map(async (path) => (await (await fetch(url + path)).arrayBuffer()).byteLength),
  )
  expect(sizes.reduce((sum, size) => sum + size, Buffer.byteLength(html))).toBeLessThanOrEqual(60_000)
})

test('nothing but these files is served, and there is no list of them', async () => {
  const url = await servedPages(aPageDesk().desk)
  for (const path of ['', 'base.css', '..%2fviews%2fhome.eta', '..%2f..%2fmain.ts', '%2e%2e/views/home.eta'])
    expect((await fetch(`${url}/assets/${path}`)).status, path).toBe(404)
})

test('a page that refers to what is not there fails at once, and not in silence', () => {
  expect(() => openAssets('').url('nothing.css')).toThrow('src/pages/assets has no nothing.css')
})

test('below a path of their own, pages lead to each other, whether or not a proxy takes it away', async () => {
  const { desk } = aPageDesk({ config: { web: { ...aConfig().web, url: 'https://six.example/mail' } } })
  const url = await servedPages(desk)
  for (const path of ['/', '/mail/', '/mail', '/mail?x=1', '/?x=1']) {
    const html = await (await fetch(url + path)).text()
    expect(html, path).toContain('Does your mail work over IPv6?')
    expect(html).toContain('href="/mail/about"')
    expect(html).toContain('action="/mail/start"')
    expect(html).toMatch(/href="\/mail\/assets\/base\.[0-9a-f]{10}\.css"/)
  }
  const chosen = await fetch(`${url}/mail/about?lang=cs`, { redirect: 'manual' })
  expect(chosen.headers.get('location')).toBe('/mail/about')
  expect(chosen.headers.get('set-cookie')).toContain('Path=/mail/; ')
  expect(chosen.headers.get('set-cookie')).toContain('; Secure')
})
