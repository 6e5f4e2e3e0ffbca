import { Writable } from 'node:stream'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { startPages } from '../../src/pages/start-pages.ts'
import { aConfig } from '../kit/a-config.ts'
import { aPageDesk } from '../kit/a-page-desk.ts'

test('a page’s address, which opens it, is written to no log, not even when the page can’t be made', async () => {
  let written = ''
  const log = pino(
    { level: 'trace' },
    new Writable({
      write(chunk, _encoding, done) {
        written += chunk
        done()
      },
    }),
  )
  const { desk } = aPageDesk({
    config: { web: { ...aConfig().web, listen: [{ address: '::1', port: 0 }] } },
  })
  const pages = await startPages(
    {
      ...desk,
      read: async () => {
        throw new Error('the store fell over')
      },
    },
    log,
  )
  onTestFinished(() => pages.close())
  const page = 'k7q2m7abcdefghijklmnopqrst'
  for (const path of [`/t/${page}`, `/t/${page}.json`, `/t/${page}/nothing`])
    await fetch(`http://[::1]:${pages.listening[0]?.port}${path}?back=${page}`, {
      headers: { referer: `http://[::1]/t/${page}` },
    })
  expect(written).toContain('the store fell over')
  expect(written).toContain('"route":"/t/:id"')
  expect(written).not.toContain(page)
})

test('an address of ours that another program has costs the pages there, and nothing else', async () => {
  const { desk } = aPageDesk({
    config: { web: { ...aConfig().web, listen: [{ address: '::1', port: 0 }] } },
  })
  const written: string[] = []
  const log = pino({}, { write: (line) => void written.push(line) })
  const first = await startPages(desk, log)
  onTestFinished(() => first.close())
  const taken = first.listening[0]?.port ?? 0
  const web = {
    ...desk.config.web,
    listen: [
      { address: '::1', port: taken },
      { address: '::1', port: 0 },
    ],
  }
  const second = await startPages({ ...desk, config: { ...desk.config, web } }, log)
  onTestFinished(() => second.close())
  expect(second.listening).toHaveLength(1)
  expect((await fetch(`http://[::1]:${second.listening[0]?.port}`)).status).toBe(200)
  expect(written.join('')).toContain(
    `Can't listen on [::1]:${taken} (EADDRINUSE): another program listens there.`,
  )
})
