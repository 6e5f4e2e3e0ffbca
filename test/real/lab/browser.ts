import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Debian's own. */
export const chromiumFile = '/usr/bin/chromium'

/** What a browser here knows of names; real ones of one family only, without DNS. */
export interface Names {
  [name: string]: string
}

/** Debian's Chromium, without a window; `names` lead to these addresses, `~NOTFOUND` for none. */
export async function startBrowser(names: Names = {}): Promise<Browser> {
  const rules = Object.entries(names).map(([name, address]) => `MAP ${name} ${address}`)
  return await chromium.launch({
    executablePath: chromiumFile,
    // As root it has no sandbox, and a container has little shared memory.
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(', ')}`] : []),
    ],
  })
}

/** What a page asked for and complained of. */
export interface Watched {
  page: Page
  /** Addresses of all that was asked for. */
  asked: string[]
  /** Octets of all bodies, as they came. */
  bytes(): Promise<number>
  /** Errors of scripts, and what the browser refused, such as by the page's own policy. */
  complaints: string[]
}

/** A fresh page in a browser of its own settings. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const asked: string[] = []
  const sizes: Promise<number>[] = []
  const complaints: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('response', (response) => {
    // A stream has no end.
    if (response.headers()['content-type']?.startsWith('text/event-stream')) return
    sizes.push(
      response.body().then(
        ({ length }) => length,
        () => 0,
      ),
    )
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return {
    page,
    asked,
    complaints,
    bytes: async () => (await Promise.all(sizes)).reduce((total, size) => total + size, 0),
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Nothing that a person with a screen reader or a keyboard would stumble over (axe-core: serious or critical). */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<{
    violations: { id: string; impact: string; nodes: { html: string }[] }[]
  }>('axe.run()')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

/** By how many CSS pixels a page is wider than its window, so that one has to scroll aside; 0 is right. */
export const widthTooMuch = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
