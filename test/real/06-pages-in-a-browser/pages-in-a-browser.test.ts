import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { speaker } from '../../../src/explain/catalogue.ts'
import { languages } from '../../../src/values/language.ts'
import { type SmallWorld, startSmallWorld } from '../../kit/a-small-world.ts'
import { openPage, seriousFaults, startBrowser, type Watched, widthTooMuch } from '../lab/browser.ts'
import { reasonNotToRun } from '../lab/can-run.ts'

const say = speaker('en')
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }
const projector: BrowserContextOptions = { viewport: { width: 1920, height: 1080 } }
const most = 60 * 1024

describe.skipIf(reasonNotToRun() !== null)('the pages in Chromium', () => {
  let browser: Browser
  let world: SmallWorld
  let home = ''

  beforeAll(async () => {
    browser = await startBrowser()
    world = await startSmallWorld({
      pagePort: 0,
      pace: { greylistMs: 1_500, bounceAfterMs: 4_000 },
      config: {
        delivery: { retry: ['2s'], lifetime: '20s', explainAfter: '8s', bisectWait: '12s' },
        limits: { lettersPerMailbox: '1000/1h' },
      },
      providers: [
        { name: 'ready' },
        { name: 'late', fault: 'bounces-later' },
        { name: 'picky', fault: 'wants-ipv4-of-sender' },
        { name: 'closed', fault: 'ipv6-port-closed' },
        { name: 'no-aaaa', fault: 'mx-without-aaaa' },
        { name: 'grey', fault: 'greylists' },
      ],
    })
    home = world.demo.pages ?? ''
  })
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  /** Presses the button: the page that waits, and the address to write to. */
  async function begin(options: BrowserContextOptions = {}): Promise<Watched & { address: string }> {
    const opened = await openPage(browser, { ...desktop, ...options })
    await opened.page.goto(home)
    await opened.page.locator('form[action$="/start"] button').click()
    const address = await opened.page.locator('#address').inputValue()
    expect(address).toMatch(/^test\+[a-z2-7]{10}@doesnotwork\.example$/)
    return { ...opened, address }
  }

  /** A test that is over, from this provider: the address of its page. */
  async function finished(provider: string): Promise<string> {
    const opened = await begin()
    const sent = await world.send(provider, { to: opened.address })
    await world.settled(sent.case)
    const url = opened.page.url()
    await opened.page.context().close()
    return url
  }

  const headline = (page: Page) => page.locator('#summary h1')

  test('a test is followed live without a reload, through to a late bounce that turns its verdict', async () => {
    const { page, address, complaints } = await begin()
    // It would be gone after a reload.
    await page.evaluate('globalThis.stillTheSame = true')
    const seen: string[] = []
    const counts: number[] = []
    const sent = await world.send('late', { to: address })
    expect(sent).toMatchObject({ accepted: true })
    await headline(page).waitFor()
    const deadline = Date.now() + 30_000
    for (;;) {
      const [sentence = '', count] = await Promise.all([
        headline(page).innerText(),
        // What has happened stays; what is still to come, in the list below, goes when it is there.
        page.locator('#timeline ol:first-of-type li[data-key]').count(),
      ])
      if (seen.at(-1) !== sentence) seen.push(sentence)
      if (counts.at(-1) !== count) counts.push(count)
      const refused = await page.locator('#summary .tone-bad').count()
      if (refused > 0 || Date.now() > deadline) break
      await page.waitForTimeout(30)
    }
    console.log(`seen without a reload: ${seen.join(' → ')}; entries: ${counts.join(', ')}`)
    expect(seen.length).toBeGreaterThan(1)
    expect(seen.at(0)).not.toBe(seen.at(-1))
    expect(counts.length).toBeGreaterThan(2)
    expect(counts).toEqual(counts.toSorted((one, other) => one - other))
    expect(await page.evaluate('globalThis.stillTheSame')).toBe(true)
    expect(complaints).toEqual([])
    // A screen reader hears the verdict and the newest step, not all that was written beside them.
    const announced = async (): Promise<string> => (await page.locator('#announced').textContent()) ?? ''
    await expect.poll(async () => (await announced()).includes(await headline(page).innerText())).toBe(true)
    expect((await announced()).length).toBeLessThan(300)
    const title = await page.title()
    await page.reload()
    expect(title).toBe(await page.title())
  })

  test('without JavaScript the same is seen by reloading', async () => {
    const { page, address } = await begin({ javaScriptEnabled: false })
    const sent = await world.send('late', { to: address })
    await world.until(sent.case, ({ letters }) => letters.some(({ state }) => state === 'accepted'))
    await page.reload()
    const before = await headline(page).innerText()
    expect(await page.locator('#summary .tone-bad').count()).toBe(0)
    await world.settled(sent.case)
    await page.reload()
    expect(await headline(page).innerText()).not.toBe(before)
    expect(await page.locator('#summary .tone-bad').count()).toBeGreaterThan(0)
    expect(await page.locator('#timeline li[data-key]').count()).toBeGreaterThan(10)
  })

  test.each(languages)('in %s every page speaks one language', async (language) => {
    const { page, address } = await begin({ locale: language })
    expect(await page.getAttribute('html', 'lang')).toBe(language)
    expect(await page.locator('h1').innerText()).toBe(speaker(language)('waiting.ask'))
    const sent = await world.send('picky', { to: address })
    await world.settled(sent.case)
    await page.reload()
    const sentence = await headline(page).innerText()
    const english = await (await openPage(browser, { locale: 'en' })).page
    await english.goto(page.url())
    if (language !== 'en') expect(sentence).not.toBe(await headline(english).innerText())
    for (const path of ['/', '/about', '/privacy', '/explain', '/nothing-here']) {
      await page.goto(`${home}${path}`)
      expect(await page.getAttribute('html', 'lang')).toBe(language)
      const texts = await page.locator('main').innerText()
      await english.goto(`${home}${path}`)
      if (language !== 'en') expect(texts).not.toBe(await english.locator('main').innerText())
    }
    await page.context().close()
    await english.context().close()
  })

  const shapes = { phone, desktop, projector }
  test.each(Object.keys(shapes) as (keyof typeof shapes)[])(
    'on a %s, light and dark, nothing sticks out and nobody is kept out',
    async (shape) => {
      const urls = [
        ...['/', '/about', '/privacy', '/explain', '/nothing-here'].map((path) => `${home}${path}`),
        ...(await Promise.all(['ready', 'picky', 'no-aaaa'].map(finished))),
      ]
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, complaints } = await openPage(browser, { ...shapes[shape], colorScheme })
        const waiting = await begin({ ...shapes[shape], colorScheme })
        for (const url of [...urls, waiting.page.url()]) {
          await page.goto(url)
          expect({ url, wide: await widthTooMuch(page) }).toEqual({ url, wide: 0 })
          expect({ url, faults: await seriousFaults(page) }).toEqual({ url, faults: [] })
        }
        expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
        await page.context().close()
        await waiting.page.context().close()
      }
    },
  )

  test('a page costs at most 60 kB in all, and asks nobody else', async () => {
    const urls = [`${home}/`, `${home}/about`, `${home}/privacy`, `${home}/explain`]
    const results = await Promise.all(['ready', 'late', 'picky', 'closed', 'grey'].map(finished))
    const sizes: Record<string, number> = {}
    for (const url of [...urls, ...results]) {
      const { page, asked, bytes } = await openPage(browser, desktop)
      await page.goto(url, { waitUntil: 'load' })
      sizes[url.replace(home, '').slice(0, 12)] = await bytes()
      expect(asked.filter((one) => !one.startsWith(`${home}/`))).toEqual([])
      await page.context().close()
    }
    console.log(`octets a page: ${JSON.stringify(sizes)}`)
    expect(Object.entries(sizes).filter(([, size]) => size > most)).toEqual([])
  })

  test('the letter to support goes whole into a mail program', async () => {
    const { page } = await openPage(browser, desktop)
    await page.goto(await finished('picky'))
    // There is no mail program here; what it would be handed is in the link.
    await page.evaluate("addEventListener('click', (event) => event.preventDefault())")
    const link = page.locator('a[data-letter]')
    await link.click()
    const mail = new URL((await link.getAttribute('href')) ?? '')
    const text = await page.locator('details.letter textarea').inputValue()
    expect(text).toContain('Sender')
    expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text)
    await page.context().close()
  })

  test('the keyboard alone begins a test', async () => {
    const { page } = await openPage(browser, desktop)
    await page.goto(home)
    const label = say('home.start')
    for (let presses = 0; presses < 10; presses += 1) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate('document.activeElement?.textContent?.trim()')
      if (focused === label) break
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/t\/[a-z2-7]{26}$/)
    expect(await page.locator('h1').innerText()).toBe(say('waiting.ask'))
    await page.context().close()
  })
})
