import { expect, test } from 'vitest'
import { aConfig } from '../kit/a-config.ts'
import { aPageDesk, servedPages } from '../kit/a-page-desk.ts'

const hosts = { ipv4Only: 'ipv4.six.example', ipv6Only: 'ipv6.six.example' }

const served = (web: Partial<ReturnType<typeof aConfig>['web']> = {}) =>
  servedPages(
    aPageDesk({
      config: {
        web: { ...aConfig().web, hosts, trustedProxies: [{ address: '::1', bits: 128 }], ...web },
      },
    }).desk,
  )

const from = (address: string, host = 'www.six.example') => ({
  headers: { 'x-forwarded-for': address, 'x-forwarded-host': host },
})

test('a visitor hears by which family and from where it came', async () => {
  const url = await served()
  const answer = await fetch(`${url}/family.json`, from('::ffff:192.0.2.7'))
  expect(await answer.json()).toEqual({ address: '192.0.2.7', family: 'ipv4' })
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  const html = await (await fetch(url, from('2001:db8::7'))).text()
  expect(html).toContain('You came to this page over IPv6, from 2001:db8::7.')
})

test('what a proxy says of the visitor is believed only from one that is trusted', async () => {
  const url = await served({ trustedProxies: [] })
  expect(await (await fetch(`${url}/family.json`, from('192.0.2.7'))).json()).toEqual({
    address: '::1',
    family: 'ipv6',
  })
})

test('only our own page may read what a name of one family says', async () => {
  const allowed = async (web: Partial<ReturnType<typeof aConfig>['web']>) =>
    (await fetch(`${await served(web)}/family.json`)).headers.get('access-control-allow-origin')
  expect(await allowed({ url: 'https://www.six.example/mail' })).toBe('https://www.six.example')
  expect(await allowed({ url: null })).toBeNull()
})

test('the names of one family are asked from the page’s own address, by script or as pictures', async () => {
  const url = await served({ url: 'https://www.six.example' })
  const html = await (await fetch(url, from('2001:db8::7'))).text()
  expect(html).toContain('data-url="//ipv6.six.example/family"')
  expect(html).toContain('<img src="//ipv4.six.example/family.svg" alt="no answer over IPv4">')
  // By another name the browser would not let the page read the answers, and nothing shows what it prefers.
  expect(await (await fetch(url, from('2001:db8::7', 'ipv6.six.example'))).text()).not.toContain('data-url')
})

test('the picture says the family in words, and can be shown on our page', async () => {
  const answer = await fetch(`${await served()}/family.svg`, from('2001:db8::7'))
  expect(answer.headers.get('content-type')).toBe('image/svg+xml')
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  const picture = await answer.text()
  expect(picture).toContain('IPv6: 2001:db8::7')
  // On a narrow screen it becomes smaller as a whole.
  const [, width, box] = /width="(\d+)" height="28" viewBox="0 0 (\d+) 28"/.exec(picture) ?? []
  expect(Number(width)).toBeLessThan(250)
  expect(box).toBe(width)
})

test('an address that no policy can name is not asked', async () => {
  const url = await served({
    url: 'https://www.six.example',
    hosts: { ipv6Only: '[2001:db8::1]:8080', ipv4Only: null },
  })
  expect(await (await fetch(url, from('2001:db8::7'))).text()).not.toContain('data-url')
})
