// npm run docs:pictures: the pages as Chromium shows them, for README.md. Needs root and Debian's chromium, as npm run test:real does.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions } from 'playwright-core'
import { startSmallWorld } from '../kit/a-small-world.ts'
import { openPage, startBrowser } from './lab/browser.ts'

const folder = join(import.meta.dirname, '../../docs/pictures')
const desktop: BrowserContextOptions = { viewport: { width: 1000, height: 760 } }
const phone: BrowserContextOptions = { viewport: { width: 390, height: 780 }, isMobile: true }

const world = await startSmallWorld({
  pagePort: 0,
  providers: [{ name: 'picky', fault: 'wants-ipv4-of-sender' }],
})
const browser = await startBrowser()
const home = world.demo.pages
if (home === null) throw new Error('No pages are served, so there is nothing to take a picture of.')
mkdirSync(folder, { recursive: true })

/** Begins a test and, where a provider is named, sees it through; then takes its picture. */
async function take(name: string, provider: string | null, options: BrowserContextOptions): Promise<void> {
  const { page } = await openPage(browser, options)
  await page.goto(`${home}/`)
  await page.locator('form[action$="/start"] button').click()
  if (provider !== null) {
    const sent = await world.send(provider, { to: await page.locator('#address').inputValue() })
    await world.settled(sent.case)
    await page.reload()
  }
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path })
  console.log(path)
  await page.context().close()
}

await take('waiting', null, phone)
await take('refused', 'picky', { ...desktop, colorScheme: 'dark' })
await browser.close()
await world.stop()
