import { pino } from 'pino'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PageState } from '../../../src/journey-pages.ts'
import { type Pages, startPages } from '../../../src/pages/start-pages.ts'
import { languages } from '../../../src/values/language.ts'
import { aCaseState, aSite } from '../../kit/a-case-view.ts'
import { everything } from '../../kit/a-case-with-everything.ts'
import { aPageDesk } from '../../kit/a-page-desk.ts'
import { aPasted } from '../../kit/a-pasted.ts'
import { pageStates } from '../../kit/page-states.ts'
import { openPage, seriousFaults, startBrowser, widthTooMuch } from '../lab/browser.ts'
import { reasonNotToRun } from '../lab/can-run.ts'

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const sheet: BrowserContextOptions = { viewport: { width: 718, height: 1000 } }

const long = 'firstname.middlename.lastname@an-extraordinarily-long-label.another-long-one.ready.example'
const refused = (code: number | null, text: string) => ({
  ...{ at: Date.now() - 60_000, sender: long, client: '2001:db8:1234:5678:9abc:def0:1234:5678' },
  ...{ code, enhanced: code === null ? null : `${Math.floor(code / 100)}.7.23`, text },
})

/** A test without a mail, of which some were turned away. */
const waiting = (page: string): PageState => ({
  kind: 'waiting',
  now: Date.now(),
  invitation: {
    ...{ page, tag: 'k7q2m9abcd', language: 'en', caseId: null },
    ...{ created: Date.now() - 600_000, expires: Date.now() + 86_400_000 },
    news: [refused(451, 'come back'), refused(550, `SPF: not for you ${'x'.repeat(80)}`), refused(null, '')],
  },
})

const cases = { ...pageStates, everything, 'a long name': { ...everything, sender: long } }
const idOf = (index: number): string => 'abcdefghijklmnopqrstuvwxyz234567'.charAt(index).repeat(26)
const named = Object.entries(cases).map(([name, changes], index) => ({ name, changes, page: idOf(index) }))
const pageOf = (wanted: string): string => named.find(({ name }) => name === wanted)?.page ?? ''
const waitingPage = '7'.repeat(26)

const ofStates = [...named.map(({ page }) => `/t/${page}`), `/t/${waitingPage}`]
const ofOne = ['short', 'words', 'evidence', 'remove', 'stop'].map(
  (rest) => `/t/${pageOf('everything')}/${rest}`,
)
const others = ['/gone', '/rule/spf', '/about', '/privacy', '/explain', '/nothing-here']

describe.skipIf(reasonNotToRun() !== null)('every state of a page in Chromium', () => {
  let browser: Browser
  let pages: Pages
  let home = ''

  beforeAll(async () => {
    browser = await startBrowser()
    const states = named.map(({ changes, page }) => [page, aCaseState({ ...changes, page })] as const)
    const { desk } = aPageDesk({
      config: { ...aSite(), web: { ...aSite().web, listen: [{ address: '::1', port: 0 }] } },
      pages: { ...Object.fromEntries(states), [waitingPage]: waiting(waitingPage) },
    })
    pages = await startPages(
      { ...desk, explain: (text) => aPasted(text, aSite()) },
      pino({ level: 'silent' }),
    )
    home = `http://[::1]:${pages.listening[0]?.port}`
  })
  afterAll(async () => {
    await browser?.close()
    await pages?.close()
  })

  /** The page that a pasted text leads to. */
  async function paste(page: Page, text: string): Promise<void> {
    await page.goto(`${home}/explain`)
    await page.locator('textarea').fill(text)
    await page.locator('form.card button').click()
    await page.waitForLoadState()
  }
  const bounce = `<ada@example.net>: host mx.example.net[2001:db8::1] said: 550 5.7.25 no PTR record for ${'y'.repeat(90)}`

  test.each(languages)('in %s nothing sticks out on a phone, unfolded neither', async (language) => {
    const { page, complaints } = await openPage(browser, { ...phone, locale: language })
    for (const path of [...ofStates, ...ofOne, ...others]) {
      await page.goto(home + path)
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
      expect({ path, wide: await widthTooMuch(page) }).toEqual({ path, wide: 0 })
    }
    for (const text of [bounce, 'nothing of that kind']) {
      await paste(page, text)
      expect({ text, wide: await widthTooMuch(page) }).toEqual({ text, wide: 0 })
    }
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
    await page.context().close()
  })

  test.each(['light', 'dark'] as const)('in the %s scheme nobody is kept out', async (colorScheme) => {
    const { page } = await openPage(browser, { ...phone, colorScheme })
    for (const path of [...ofStates, ...ofOne, ...others]) {
      await page.goto(home + path)
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
      expect({ path, faults: await seriousFaults(page) }).toEqual({ path, faults: [] })
    }
    await paste(page, bounce)
    expect(await seriousFaults(page)).toEqual([])
    await page.context().close()
  })

  test('on paper all is unfolded and on white, nothing is there to be pressed, and where the page stands is told', async () => {
    const { page } = await openPage(browser, { ...sheet, colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    for (const path of [...ofStates, ...ofOne, ...others]) {
      await page.goto(home + path)
      const seen = await page.evaluate<{
        ground: string
        pressed: string[]
        folded: string[]
        cut: string[]
      }>(
        `(() => {
          const all = (selector) => [...document.querySelectorAll(selector)]
          const shown = (one) => one.getClientRects().length > 0
          return {
            ground: getComputedStyle(document.documentElement).backgroundColor,
            pressed: all('button, .button, form, nav').filter(shown).map((one) => one.outerHTML.slice(0, 80)),
            folded: all('details:not(.no-print)')
              .filter((one) => ![...one.children].slice(1).some((child) => child.checkVisibility({ contentVisibilityAuto: true })))
              .map(({ id }) => id),
            cut: all('textarea, input').filter(shown).filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1).map(({ id }) => id),
          }
        })()`,
      )
      expect({ path, ...seen }).toEqual({
        ...{ path, ground: 'rgb(255, 255, 255)', pressed: [], folded: [], cut: [] },
      })
    }
    await page.goto(`${home}/t/${pageOf('works')}`)
    const link = page.locator('#page-link')
    expect(await link.isVisible()).toBe(true)
    expect(await link.inputValue()).toBe(`${aSite().web.url}/t/${pageOf('works')}`)
    await page.context().close()
  })
})

test('each state has a page of its own', () => {
  expect(new Set([...named.map(({ page }) => page), waitingPage]).size).toBe(named.length + 1)
})
