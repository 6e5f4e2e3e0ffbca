import { expect, test } from 'vitest'
import { aConfig } from '../kit/a-config.ts'
import { aPageDesk, servedPages } from '../kit/a-page-desk.ts'

const read = async (path: string, config: Partial<ReturnType<typeof aConfig>> = {}) =>
  (await fetch((await servedPages(aPageDesk({ config }).desk)) + path)).text()

test('a postmaster finds by which names and addresses our letters come, and whom to write to', async () => {
  const { transports } = aConfig()
  const html = await read('/about', {
    transports: {
      dualStack: { ...transports.dualStack, ipv6: '2001:db8:25::44', ipv4: '192.0.2.44' },
      ipv6Only: { hostname: 'out6.six.example', ipv6: '2001:db8:25::d0e6' },
    },
  })
  for (const said of ['dual.control.example', '2001:db8:25::44', '192.0.2.44', 'out6.six.example'])
    expect(html).toContain(`<code>${said}</code>`)
  expect(html).toContain('postmaster@control.example')
})

test('the privacy page tells the times of this configuration', async () => {
  const aDay = 86_400_000
  const html = await read('/privacy', { retention: { message: 2 * aDay, case: 12 * aDay } })
  expect(html).toContain('12 days')
  expect(html).toContain('2 days')
  expect(await read('/', { retention: { message: aDay, case: 12 * aDay } })).toContain('for 12 days')
})

test('a page of each kind has a title and a heading, and one of each', async () => {
  for (const path of ['/', '/about', '/privacy', '/nothing']) {
    const html = await read(path)
    expect(html.match(/<title>[^<]{8,}<\/title>/g), path).toHaveLength(1)
    expect(html.match(/<h1/g), path).toHaveLength(1)
    expect(html.match(/<main/g), path).toHaveLength(1)
  }
})
