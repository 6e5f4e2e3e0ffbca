import { expect, test } from 'vitest'
import { aConfig } from '../kit/a-config.ts'
import { aPageDesk, servedPages } from '../kit/a-page-desk.ts'
import { aPasted } from '../kit/a-pasted.ts'

const paste = (url: string, bounce: string) =>
  fetch(`${url}/explain`, { method: 'POST', body: new URLSearchParams({ bounce }) })

async function explained(text: string): Promise<string> {
  const handed = await aPasted(text)
  const { desk } = aPageDesk({ explain: () => handed })
  const answer = await paste(await servedPages(desk), text)
  expect(answer.status).toBe(200)
  return await answer.text()
}

test('a pasted bounce is explained: what it means, who must act, a letter to them, and the words that decided', async () => {
  const html = await explained(
    '<ada@example.net>: host mx.example.net[2001:db8::1] said: 550 5.7.25 no PTR record, see https://help.example.net/ptr (in reply to MAIL FROM command)',
  )
  expect(html).toContain('What it means')
  expect(html).toContain('Who must act')
  expect(html).toContain('<textarea id="letter-text-0"')
  expect(html).toMatch(/<mark>[^<]*PTR[^<]*<\/mark>/)
  // The server did not say by which protocol it speaks.
  expect(html).not.toContain('smtp;')
  // Masked, and without a link that could be followed.
  expect(html).toContain('a…@example.net')
  expect(html).not.toContain('ada@example.net')
  expect(html).not.toContain('https://help.example.net')
  expect(html.length).toBeLessThan(40_000)
})

test('what strangers’ servers wrote stands on the page as text', async () => {
  const html = await explained(
    '<ada@example.net>: host mx.example.net[2001:db8::1] said: 550 5.1.1 <script>alert(1)</script> "onload=x User unknown \u202eevil',
  )
  expect(html).not.toContain('<script>alert')
  expect(html).not.toContain('\u202e')
  expect(html).toContain('&lt;script')
})

test('a text that is no bounce is told so, with where to find the source of one', async () => {
  const { desk } = aPageDesk()
  const url = await servedPages(desk)
  const html = await (await paste(url, 'Hello.')).text()
  expect(html).toContain('We found no bounce in it')
  expect(html).toContain('<details id="bounce-how" open>')
  expect(html).not.toContain('Hello.')
  const empty = await fetch(`${url}/explain`, { method: 'POST' })
  expect(await empty.text()).toContain('We found no bounce in it')
  expect(await (await fetch(`${url}/explain`)).text()).toContain('explain@control.example')
})

test('what is no text is nothing to explain', async () => {
  let asked = 0
  const explain = () => {
    asked += 1
    return []
  }
  const url = await servedPages(aPageDesk({ explain }).desk)
  for (const body of ['bounce=a&bounce=b', 'bounce[x]=1', 'other=a', '__proto__=a']) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await fetch(`${url}/explain`, { method: 'POST', headers, body })
    expect([body, answer.status]).toEqual([body, 200])
    expect(await answer.text()).toContain('We found no bounce in it')
  }
  expect(asked).toBe(0)
})

test('explanations count as tests do, before their text is taken in', async () => {
  const { limits } = aConfig()
  const tests = { ipv6: [{ bits: 64, count: 1, ms: 3_600_000 }], ipv4: [] }
  let asked = 0
  const { desk } = aPageDesk({
    config: { limits: { ...limits, web: { ...limits.web, tests } } },
    explain: () => {
      asked += 1
      return []
    },
  })
  const url = await servedPages(desk)
  expect((await paste(url, 'x')).status).toBe(200)
  const over = await paste(url, 'x')
  expect(over.status).toBe(429)
  expect(over.headers.get('retry-after')).toMatch(/^\d+$/)
  expect(asked).toBe(1)
})

test('a text that is much too long is refused', async () => {
  let asked = 0
  const { desk } = aPageDesk({
    explain: () => {
      asked += 1
      return []
    },
  })
  const url = await servedPages(desk)
  expect((await paste(url, 'x'.repeat(200_000))).status).toBe(200)
  expect((await paste(url, 'x'.repeat(800_000))).status).toBe(413)
  expect(asked).toBe(1)
})
