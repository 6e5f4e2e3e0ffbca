import { expect, test } from 'vitest'
import { openAssets } from '../../src/pages/assets.ts'
import { openViews } from '../../src/pages/views.ts'
import { languages } from '../../src/values/language.ts'

const views = openViews('', languages, openAssets(''))

test('what is put into a page is text there, whatever it is', () => {
  const hostile = `<script>alert(1)</script>" onload='x' &amp;`
  const html = views.page('trouble', 'en', {
    ...{ title: 'frame.too-often.title', text: 'frame.too-often.text' },
    facts: { network: hostile, seconds: 5 },
  })
  expect(html).toContain('(&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&#39;x&#39; &amp;amp;)')
  expect(html).not.toContain('alert(1)</script>')
})

test('in each language a page says which it is in, and leads to the others', () => {
  for (const language of languages) {
    const html = views.page('trouble', language, {
      title: 'frame.missing.title',
      text: 'frame.missing.text',
      facts: { days: 30 },
    })
    expect(html).toContain(`<html lang="${language}">`)
    const others = [...html.matchAll(/href="\?lang=([a-z]{2})"/g)].map(([, code]) => code)
    expect(others).toEqual(languages.filter((other) => other !== language))
  }
})
