import { expect, test } from 'vitest'
import type { PageState } from '../../src/journey-pages.ts'
import { aCase, noon } from '../kit/a-case.ts'
import { aConfig } from '../kit/a-config.ts'
import { aPageDesk, servedPages } from '../kit/a-page-desk.ts'

const theCase = { ...aCase({ sender: '"><b>anna</b>@ready.example' }), revision: 0 }
const { page } = theCase
const state: PageState = {
  ...{ kind: 'case', theCase, verdicts: [], now: noon },
  ...{ said: null, handed: [], reports: [] },
}

async function given(shown: PageState = state) {
  const { desk, said, invited } = aPageDesk({ pages: { [page]: shown } })
  const url = await servedPages(desk)
  const post = (path: string, form: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(form) })
  return { url, post, said, invited }
}

test('the person’s word is heard, and a reload says it no second time', async () => {
  const { post, said } = await given()
  for (const found of ['inbox', 'spam', 'no']) {
    const answer = await post(`/t/${page}/came`, { found })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`/t/${page}#came`)
  }
  expect(said).toEqual([`found inbox ${page}`, `found spam ${page}`, `found no ${page}`])
  expect((await post(`/t/${page}/came`, { found: 'perhaps' })).status).toBe(303)
  expect((await post(`/t/${page}/came`)).status).toBe(303)
  expect(said).toHaveLength(3)
})

test('what is said of a closed test is too late, and that is told with the way back', async () => {
  const { post, said } = await given({ ...state, theCase: { ...theCase, state: 'closed' } })
  const answer = await post(`/t/${page}/came`, { found: 'inbox' })
  expect(answer.status).toBe(409)
  const html = await answer.text()
  expect(html).toContain('Too late for that')
  expect(html).toContain(`href="/t/${page}"`)
  expect(said).toEqual([])
})

test('where only forms are sent, whoever chooses a language there or loads again comes to the page of it', async () => {
  const { url } = await given()
  const follow = async (path: string) => {
    const answer = await fetch(`${url}${path}`)
    return [answer.status, new URL(answer.url).pathname]
  }
  for (const act of ['came', 'retest', 'sample'])
    expect(await follow(`/t/${page}/${act}?lang=de`)).toEqual([200, `/t/${page}`])
  expect(await follow('/start?lang=de')).toEqual([200, '/'])
  expect((await fetch(`${url}/t/${'b'.repeat(26)}/retest`)).status).toBe(404)
})

test('a slash at the end of an address leads to the same page', async () => {
  const { url } = await given()
  for (const path of [`/t/${page}/`, `/t/${page}/short/`, '/explain/'])
    expect((await fetch(`${url}${path}`)).status, path).toBe(200)
})

test('only a POST says anything: links that a scanner follows change nothing', async () => {
  const { url, said } = await given()
  for (const path of ['came?found=inbox', 'remove', 'stop?letters=no', 'retest'])
    await (await fetch(`${url}/t/${page}/${path}`)).text()
  expect(said).toEqual([])
})

test('a test is removed after a question that works without a script, and then a page says so', async () => {
  const { url, post, said } = await given()
  const asked = await fetch(`${url}/t/${page}/remove`)
  expect(asked.status).toBe(200)
  expect(await asked.text()).toContain(`<form method="post" action="/t/${page}/remove"`)
  const answer = await post(`/t/${page}/remove`)
  expect(answer.status).toBe(303)
  expect(said).toEqual([`removed ${page}`])
  const gone = await fetch(new URL(answer.headers.get('location') ?? '', url))
  expect(await gone.text()).toContain('It is gone')
})

test('who wants no letters says so, and can take it back on the same page', async () => {
  const { url, post, said } = await given()
  const asked = await (await fetch(`${url}/t/${page}/stop`)).text()
  expect(asked).toContain('name="letters" value="no"')
  expect(asked).not.toContain('<b>anna')
  expect((await post(`/t/${page}/stop`, { letters: 'no' })).status).toBe(303)
  const done = await (await fetch(`${url}/t/${page}/stop`)).text()
  expect(done).toContain('We send nothing more')
  expect(done).toContain('name="letters" value="yes"')
  await post(`/t/${page}/stop`, { letters: 'yes' })
  await post(`/t/${page}/stop`, { letters: 'maybe' })
  expect(said).toEqual([`out ${page}`, `in ${page}`])
})

test('a retest is a test of its own, and counts as one', async () => {
  const { limits } = aConfig()
  const tests = { ipv6: [{ bits: 64, count: 1, ms: 3_600_000 }], ipv4: [] }
  const { desk, invited } = aPageDesk({
    pages: { [page]: state },
    config: { limits: { ...limits, web: { ...limits.web, tests } } },
  })
  const url = await servedPages(desk)
  const again = () => fetch(`${url}/t/${page}/retest`, { method: 'POST', redirect: 'manual' })
  const answer = await again()
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(`/t/${invited[0]?.page}`)
  expect((await again()).status).toBe(429)
  expect(invited).toHaveLength(1)
})

test('nothing is done for an address that is no page’s, or for another site', async () => {
  const { url, post, said, invited } = await given()
  const other = 'b'.repeat(26)
  for (const id of [other, 'x', `${page}x`, '..%2f..', page.toUpperCase()])
    for (const verb of ['came', 'remove', 'stop', 'retest'])
      expect(
        (await post(`/t/${id}/${verb}`, { found: 'inbox', letters: 'no' })).status,
        `${id} ${verb}`,
      ).toBe(404)
  expect((await fetch(`${url}/t/${other}/remove`)).status).toBe(404)
  for (const verb of ['came', 'remove', 'stop', 'retest'])
    expect(
      (
        await post(
          `/t/${page}/${verb}`,
          { found: 'inbox', letters: 'no' },
          { origin: 'https://elsewhere.example' },
        )
      ).status,
    ).toBe(403)
  expect([...said, ...invited]).toEqual([])
})

test('a page that waits can be removed, and has nobody to stop letters to', async () => {
  const { desk, said } = aPageDesk()
  const url = await servedPages(desk)
  const { page: waiting } = await desk.invite('en')
  expect(await (await fetch(`${url}/t/${waiting}/remove`)).text()).toContain('stops working')
  expect((await fetch(`${url}/t/${waiting}/stop`)).status).toBe(404)
  await fetch(`${url}/t/${waiting}/remove`, { method: 'POST', redirect: 'manual' })
  expect(said).toEqual([`removed ${waiting}`])
})
