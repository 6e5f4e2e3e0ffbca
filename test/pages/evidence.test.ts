import { expect, test } from 'vitest'
import { languages } from '../../src/values/language.ts'
import { aCase, aDeferral, noon, waiting } from '../kit/a-case.ts'
import { aCaseState, aSite } from '../kit/a-case-view.ts'
import { everything } from '../kit/a-case-with-everything.ts'
import { aPageDesk, servedPages } from '../kit/a-page-desk.ts'

const { page } = aCase()
const served = async (changes: Parameters<typeof aCaseState>[0]) =>
  await servedPages(aPageDesk({ config: aSite(), pages: { [page]: aCaseState(changes) } }).desk)
const read = async (url: string, rest = '', language = 'en'): Promise<string> =>
  await (await fetch(`${url}/t/${page}${rest}`, { headers: { 'accept-language': language } })).text()
const anchors = (html: string): string[] =>
  [...html.matchAll(/ id="(check-[^"]+)"/g)].map(([, id]) => id ?? '')

test('every check of the result is among the evidence, and where it leaves out grounds it leads there', async () => {
  const url = await served(everything)
  const [result, evidence] = [await read(url), await read(url, '/evidence')]
  expect(anchors(evidence)).toEqual(anchors(result))
  expect(anchors(evidence).length).toBeGreaterThan(20)
  const led = [...result.matchAll(/\/t\/\w+\/evidence#([^"]+)"/g)].map(([, id]) => id ?? '')
  expect(led.length).toBeGreaterThan(3)
  for (const id of led) expect(evidence).toContain(` id="${id}"`)
  for (const group of ['sending', 'receiving', 'delivery', 'own']) expect(led).toContain(`evidence-${group}`)
  expect(result).toContain(`<a href="/t/${page}/evidence">All evidence</a>`)
  expect(evidence).toContain(`<a href="/t/${page}">Back to the result</a>`)
  expect(evidence).toContain('<br>Who must act: ')
  // Each ground is an entry, and there are more of them than the result has room for.
  const looks = (html: string): number => html.split(/<li><(?:code|b)>/).length
  expect(looks(evidence)).toBeGreaterThan(looks(result))
})

test('the evidence is for no search engine and no cache, and names no address in full', async () => {
  const answer = await fetch(`${await served(everything)}/t/${page}/evidence`)
  expect(answer.headers.get('x-robots-tag')).toContain('noindex')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const html = await answer.text()
  expect(html).toContain('u…@ready.example')
  expect(html).not.toMatch(/user@|b\+tok|undefined|\[object| style=|<script/)
})

test('the evidence is told in every language', async () => {
  const url = await served(everything)
  const titles = await Promise.all(
    languages.map(async (language) => /<h1>([^<]+)/.exec(await read(url, '/evidence', language))?.[1]),
  )
  expect(new Set(titles).size).toBe(languages.length)
})

test('however much servers say and however often, the evidence has its bounds', async () => {
  const tries = Array.from({ length: 200 }, (_, index) =>
    aDeferral('<x&"'.repeat(300), { round: index + 1, at: noon + index * 60_000 }),
  )
  const letters = (['A', 'B', 'B4', 'L3', 'L4'] as const).map((kind) => waiting(kind, tries))
  const html = await read(await served({ ...everything, letters }), '/evidence')
  expect(Buffer.byteLength(html)).toBeLessThan(150_000)
})

test('there is no evidence of what is not there', async () => {
  const url = await served({})
  for (const id of ['a'.repeat(26), '..%2f..%2fetc', 'nonsense'])
    expect((await fetch(`${url}/t/${id}/evidence`)).status, id).toBe(404)
})
