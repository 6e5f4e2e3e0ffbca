import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import type { World } from '../../src/journey-world.ts'
import { type PageThread, startPageThread, type ThreadPace } from '../../src/pages/start-page-thread.ts'
import type { Endpoint } from '../../src/values/arrival.ts'
import { aSmallWorld, type SmallWorld } from '../kit/a-small-world.ts'
import type { Oddity } from '../kit/odd-page-thread.ts'

const oddEntry = new URL('../kit/odd-page-thread.ts', import.meta.url)
const anyPort: Endpoint[] = [{ address: '::1', port: 0 }]
const pace: ThreadPace = { stalledAfter: 20_000, lookEvery: 50, againFirst: 20, againAtMost: 200 }

interface Ground {
  small: SmallWorld
  world: World
  /** What was logged, by its words. */
  said: string[]
}

async function aGround(listen = anyPort): Promise<Ground> {
  const small = await aSmallWorld({ providers: [{ name: 'plain' }] })
  const said: string[] = []
  const log = pino({ level: 'info' }, { write: (line) => said.push(JSON.parse(line).msg) })
  const { world } = small.service()
  return {
    small,
    said,
    world: { ...world, log, config: { ...world.config, web: { ...world.config.web, listen } } },
  }
}

async function started(world: World, entry?: URL, its?: ThreadPace): Promise<PageThread> {
  const thread = await startPageThread(world, entry, its)
  onTestFinished(() => thread.close())
  return thread
}

const urlOf = (thread: PageThread): string => `http://[::1]:${thread.listening()[0]?.port}`

/** A test begun on a page: its path and the tag of its address. */
async function begin(url: string): Promise<{ page: string; tag: string }> {
  const answer = await fetch(`${url}/start`, { method: 'POST', redirect: 'manual' })
  const page = answer.headers.get('location') ?? ''
  const tag = /test\+([a-z2-7]{10})@/.exec(await (await fetch(url + page)).text())?.[1] ?? ''
  return { page, tag }
}

test('a page shows its mail as soon as that is taken, and nothing as soon as it is removed', async () => {
  const { small, world } = await aGround()
  const url = urlOf(await started(world))
  const { page, tag } = await begin(url)
  const sent = await small.send('plain', { to: `test+${tag}@doesnotwork.example` })
  expect(sent.code).toBe(250)
  expect(await (await fetch(url + page)).text()).toContain('id="summary"')
  await small.settled(sent.case)
  const settled = await (await fetch(url + page)).text()
  // Held since; what changes is seen all the same.
  await world.store.addEvent(sent.case, { at: Date.now(), what: 'looks-repeated', text: 'Again.' })
  expect(await (await fetch(url + page)).text()).not.toBe(settled)
  await fetch(`${url}${page}/remove`, { method: 'POST', redirect: 'manual' })
  expect((await fetch(url + page)).status).toBe(404)
})

test('who looks on hears of what changed while there was no thread, and that the page is removed', async () => {
  const { small, world } = await aGround()
  const before = await started(world)
  const url = urlOf(before)
  const { page, tag } = await begin(url)
  const sent = await small.send('plain', { to: `test+${tag}@doesnotwork.example` })
  await small.settled(sent.case)
  const live = /data-live="([^"]+)"/.exec(await (await fetch(url + page)).text())?.[1] ?? ''
  const stream = new URL(live.replaceAll('&amp;', '&'), url + page)
  const listen = before.listening()
  await before.close()
  await world.store.addEvent(sent.case, { at: Date.now(), what: 'looks-repeated', text: 'Again.' })
  await started({ ...world, config: { ...world.config, web: { ...world.config.web, listen } } })
  const answer = await fetch(stream)
  const heard = answer.text()
  await wait(500)
  await fetch(`${url}${page}/remove`, { method: 'POST', redirect: 'manual' })
  expect(await heard).toMatch(/event: sections\ndata: .*"timeline"[\s\S]*event: gone\n/)
  for (const file of ['.json', '/badge.svg', '/short', '/words'])
    expect((await fetch(url + page + file)).status, file).toBe(404)
})

test('who looks on is told across the threads that the mail has come', async () => {
  const { small, world } = await aGround()
  const url = urlOf(await started(world))
  const { page, tag } = await begin(url)
  const live = /data-live="([^"]+)"/.exec(await (await fetch(url + page)).text())?.[1] ?? ''
  const stream = await fetch(new URL(live.replaceAll('&amp;', '&'), url + page))
  await small.send('plain', { to: `test+${tag}@doesnotwork.example` })
  expect(await stream.text()).toContain('event: page')
})

test('what people do on the pages is done where the mail is', async () => {
  const { small, world, said } = await aGround()
  const url = urlOf(await started(world))
  const { page, tag } = await begin(url)
  const sent = await small.send('plain', { to: `test+${tag}@doesnotwork.example` })
  await small.settled(sent.case)
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const post = (path: string, body: string) =>
    fetch(url + path, { method: 'POST', headers: form, body, redirect: 'manual' })
  await post(`${page}/came`, 'found=inbox')
  expect((await world.store.readCase(sent.case))?.confirmations).toMatchObject([
    { by: 'page', found: 'inbox' },
  ])
  expect(said).toContain('told on the page')
  await post(`${page}/stop`, 'letters=no')
  expect(await (await fetch(`${url}${page}/stop`)).text()).toContain('value="yes"')
  const words = 'host mx.example.net[192.0.2.1] said: 550 5.7.25 The IP address has no PTR record'
  expect(await (await post('/explain', `bounce=${encodeURIComponent(words)}`)).text()).toContain('PTR')
})

test.each<[Oddity, string]>([
  ['crash', "the pages' thread failed"],
  ['hoard', "the pages' thread failed"],
  ['spin', "the pages' thread does not get on and is ended"],
  ['vanish', 'the pages can not be started'],
  ['refuse', 'the pages can not be started'],
])('a thread that goes wrong (%s) is told of and started again, at the same port', async (oddity, words) => {
  const { world, said } = await aGround()
  writeFileSync(join(world.config.state, 'odd'), oddity)
  const thread = await started(world, oddEntry, oddity === 'spin' ? { ...pace, stalledAfter: 400 } : pace)
  const [first] = thread.listening()
  for (let ms = 0; ms < 20_000 && (!said.includes(words) || thread.listening().length === 0); ms += 20)
    await wait(20)
  expect(said).toContain(words)
  expect(thread.listening()).toMatchObject([first ?? { address: '::1' }])
})

test('an address that can not be had is told of, and the service goes on', async () => {
  const taken = createServer()
  await new Promise<void>((done) => {
    taken.listen(0, '::1', () => done())
  })
  onTestFinished(() => void taken.close())
  const at = taken.address()
  const port = at !== null && typeof at === 'object' ? at.port : 0
  const { world, said } = await aGround([{ address: '::1', port }])
  expect((await started(world)).listening()).toEqual([])
  expect(said).toContain(
    'web.listen can not be had, so no pages are served there; mend it and start mailsix again',
  )
})

test('without an address there is no thread', async () => {
  const { world, said } = await aGround([])
  const thread = await started(world, new URL('nowhere.ts', import.meta.url), pace)
  expect([thread.listening(), said]).toEqual([[], []])
})

test('after the end nothing answers and nothing is started again', async () => {
  const { world, said } = await aGround()
  const thread = await started(world)
  const url = urlOf(thread)
  expect((await fetch(`${url}/about`)).status).toBe(200)
  await thread.close()
  await expect(fetch(`${url}/about`)).rejects.toThrow()
  expect([thread.listening(), said.filter((words) => words.includes('again'))]).toEqual([[], []])
})
