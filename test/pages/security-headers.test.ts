import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { aConfig } from '../kit/a-config.ts'
import { aPageDesk, servedPages } from '../kit/a-page-desk.ts'

const served = (web: Partial<ReturnType<typeof aConfig>['web']> = {}) =>
  servedPages(aPageDesk({ config: { web: { ...aConfig().web, ...web } } }).desk)

const policyOf = (answer: Response): Record<string, string> =>
  Object.fromEntries(
    (answer.headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ')
      return [name, sources.join(' ')]
    }),
  )

test('a browser may do nothing with a page but show what is ours', async () => {
  const answer = await fetch(await served())
  expect(policyOf(answer)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'connect-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  })
  expect(answer.headers.get('x-frame-options')).toBe('DENY')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(answer.headers.get('permissions-policy')).toContain('geolocation=()')
})

test('no page, and no trouble, comes without the policy, or names another site', async () => {
  const url = await served()
  for (const path of ['/', '/about', '/privacy', '/nothing', `/t/${'a'.repeat(26)}`]) {
    const answer = await fetch(url + path)
    expect(policyOf(answer)['default-src'], path).toBe("'none'")
    const html = await answer.text()
    expect(html.match(/(?:href|src|action)="(?:https?:)?\/\/[^"]*"/g), path).toBeNull()
    expect(html, path).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/)
  }
})

test('beside itself a page asks only the names by which the visitor’s families are told', async () => {
  const hosts = { ipv4Only: 'ipv4.six.example', ipv6Only: 'ipv6.six.example:8080' }
  const policy = policyOf(await fetch(await served({ hosts })))
  expect(policy['img-src']).toBe("'self' ipv6.six.example:8080 ipv4.six.example")
  expect(policy['connect-src']).toBe("'self' ipv6.six.example:8080 ipv4.six.example")
  expect(policy['script-src']).toBe("'self'")
})

test('a case’s page is told to no other site, to no search engine and to no cache', async () => {
  const url = await served()
  for (const path of [`/t/${'a'.repeat(26)}`, `/t/${'a'.repeat(26)}.json`, '/t/x/badge.svg']) {
    const { headers } = await fetch(url + path)
    expect(headers.get('referrer-policy'), path).toBe('same-origin')
    expect(headers.get('x-robots-tag'), path).toContain('noindex')
    expect(headers.get('cache-control'), path).toBe('no-store')
  }
  expect(await (await fetch(`${url}/robots.txt`)).text()).toContain('Disallow: /t/\n')
})

test('only pages that people reach by TLS ask to be reached by nothing else', async () => {
  const overTls = await fetch(await served({ url: 'https://www.six.example' }))
  expect(overTls.headers.get('strict-transport-security')).toBe('max-age=15552000')
  expect((await fetch(await served())).headers.get('strict-transport-security')).toBeNull()
})

/** What is said to these octets, up to the connection's end. */
async function heardAfter(url: string, sent: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '::1')
  let heard = ''
  socket.on('error', () => undefined).on('data', (chunk) => (heard += chunk))
  socket.write(sent)
  await once(socket, 'close')
  return heard
}

test('no search engine lists a case, however its address is spelled', async () => {
  const url = await served()
  const page = 'a'.repeat(26)
  for (const path of [
    `/%74/${page}`,
    `http://six.example/t/${page}`,
    `HTTP://six.example/%74/${page}.json`,
  ]) {
    const heard = await heardAfter(url, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    expect(heard, path).toContain('x-robots-tag: noindex')
  }
})

test('what is no request is told so, with the policy, and not within another answer', async () => {
  const url = await served()
  const ways: [string, number][] = [
    ['no HTTP at all\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
    ['POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n', 400],
  ]
  const form = 'Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked'
  ways.push([`POST /start HTTP/1.1\r\nHost: x\r\n${form}\r\n\r\nno number\r\n`, 400])
  for (const [sent, status] of ways) {
    const heard = await heardAfter(url, sent)
    expect(heard).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(heard).toContain("\r\nContent-Security-Policy: default-src 'none'")
    expect(heard).toContain('\r\nCache-Control: no-store\r\n')
  }
  const heard = await heardAfter(
    url,
    `GET /t/${'a'.repeat(26)}/stream HTTP/1.1\r\nHost: x\r\n\r\nno HTTP at all\r\n\r\n`,
  )
  expect(heard).not.toContain('400')
})
