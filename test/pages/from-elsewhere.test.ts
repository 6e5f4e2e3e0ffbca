import { expect, test } from 'vitest'
import { isFromElsewhere } from '../../src/pages/from-elsewhere.ts'
import { aConfig } from '../kit/a-config.ts'

const host = 'www.control.example'
const own = `https://${host}`

test.each([
  ['a page of ours', { host, 'sec-fetch-site': 'same-origin' }, false],
  ['the person alone', { host, 'sec-fetch-site': 'none' }, false],
  ['another name of our domain', { host, 'sec-fetch-site': 'same-site' }, true],
  ['another site', { host, 'sec-fetch-site': 'cross-site' }, true],
  ['what the browser has no name for yet', { host, 'sec-fetch-site': 'x', origin: own }, true],
  ['a program', { host }, false],
  ['our own origin', { host, origin: own }, false],
  ['our own origin behind a proxy', { host: '[::1]:8080', origin: own }, false],
  ['the host that was asked', { host: 'localhost:8080', origin: 'http://localhost:8080' }, false],
  ['an origin that begins like ours', { host, origin: `${own}.elsewhere.example` }, true],
  ['our host at another port', { host, origin: `${own}:8443` }, true],
  ['an origin that is not told', { host, origin: 'null' }, true],
  ['an origin, to no host', { origin: 'https://elsewhere.example' }, true],
])('what comes from %s is taken for what it is', (_, headers, expected) => {
  const web = { ...aConfig().web, url: `${own}/mail` }
  expect(isFromElsewhere(headers, { web })).toBe(expected)
})
