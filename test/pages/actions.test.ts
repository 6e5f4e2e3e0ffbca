import { expect, test } from 'vitest'
import { aConfig } from '../kit/a-config.ts'
import { aPageDesk, servedPages } from '../kit/a-page-desk.ts'

const post = (url: string, headers: Record<string, string> = {}, form: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(form) })

test('the button makes an address for one test, and leads on to its page, so that a reload makes no other', async () => {
  const { desk, invited } = aPageDesk()
  const url = await servedPages(desk)
  const answer = await post(`${url}/start`, { 'accept-language': 'cs' })
  expect(answer.status).toBe(303)
  expect(new URL(answer.headers.get('location') ?? '', `${url}/start`).href).toBe(
    `${url}/t/${invited[0]?.page}`,
  )
  expect(invited).toMatchObject([{ language: 'cs' }])
})

test('a network that begins many tests is told when to come back', async () => {
  const { limits } = aConfig()
  const tests = { ipv6: [{ bits: 64, count: 2, ms: 3_600_000 }], ipv4: [] }
  const { desk, invited } = aPageDesk({ config: { limits: { ...limits, web: { ...limits.web, tests } } } })
  const url = await servedPages(desk)
  await post(`${url}/start`)
  await post(`${url}/start`)
  const answer = await post(`${url}/start`)
  expect(answer.status).toBe(429)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(3_000)
  expect(await answer.text()).toContain('60 minutes')
  expect(invited).toHaveLength(2)
})

test('another site can’t make a visitor’s browser begin a test', async () => {
  const { desk, invited } = aPageDesk()
  const url = await servedPages(desk)
  const from = async (headers: Record<string, string>) => (await post(`${url}/start`, headers)).status
  expect(await from({ 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await from({ 'sec-fetch-site': 'same-site' })).toBe(403)
  expect(await from({ origin: 'https://elsewhere.example' })).toBe(403)
  expect(await from({ origin: 'null' })).toBe(403)
  expect(invited).toEqual([])
  expect(await from({ 'sec-fetch-site': 'same-origin', origin: 'null' })).toBe(303)
  expect(await from({ origin: url })).toBe(303)
  expect(await from({})).toBe(303)
  expect(invited).toHaveLength(3)
})
