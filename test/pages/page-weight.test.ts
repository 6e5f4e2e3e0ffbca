import { expect, test } from 'vitest'
import { openAssets } from '../../src/pages/assets.ts'
import { languages } from '../../src/values/language.ts'
import { aCase, someLooks } from '../kit/a-case.ts'
import { aCaseState, aSite } from '../kit/a-case-view.ts'
import { everything } from '../kit/a-case-with-everything.ts'
import { aPageDesk, servedPages } from '../kit/a-page-desk.ts'
import { pageStates } from '../kit/page-states.ts'

/** Octets of a page with all that it loads, before any compression. */
const mostOctets = 60_000

const { page } = aCase()

/** What a page refers to, as it is served. */
function weightOfAssets(html: string): number {
  const { files } = openAssets('')
  const names = new Set([...html.matchAll(/"\/assets\/([\w.-]+)/g)].map(([, name]) => name ?? ''))
  expect(names.size).toBe(7)
  return [...names].reduce((sum, name) => sum + (files.get(name)?.body.length ?? Number.NaN), 0)
}

/** Their client has no reverse DNS either, so there are two letters to support. */
const twoLetters = {
  ...everything,
  looks: someLooks({ ...everything.looks, clientNames: pageStates.nameless.looks.clientNames }),
}

test.each(languages)(
  'in %s a page on which nothing works weighs with all that it loads no more than 60,000 octets',
  async (language) => {
    const { desk } = aPageDesk({ config: aSite(), pages: { [page]: aCaseState(twoLetters) } })
    const answer = await fetch(`${await servedPages(desk)}/t/${page}`, {
      headers: { 'accept-language': language },
    })
    const html = await answer.text()
    expect(html).toContain(`<html lang="${language}">`)
    expect(html.match(/<details class="letter"/g)).toHaveLength(2)
    expect(Buffer.byteLength(html) + weightOfAssets(html)).toBeLessThanOrEqual(mostOctets)
  },
)
