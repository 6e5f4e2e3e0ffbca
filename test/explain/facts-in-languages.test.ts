import { expect, test } from 'vitest'
import { speaker } from '../../src/explain/catalogue.ts'
import { textsOf } from '../../src/explain/load-texts.ts'
import type { TextKey } from '../../src/explain/text-key.ts'
import { textsEn } from '../../src/explain/texts-en.ts'
import { languages } from '../../src/values/language.ts'
import type { Facts } from '../../src/values/verdict.ts'

const keys = Object.keys(textsEn) as TextKey[]

/** Facts for a text: one set for each way of each of its selects, and for one, two and five of what it counts. */
function factsFor(text: string, translated: string): Facts[] {
  const names = [...new Set([...text.matchAll(/\{(\w+)(?=[},])/g)].map(([, name]) => name ?? ''))]
  const plain = Object.fromEntries(names.map((name) => [name, `<${name}>`]))
  const counted = [...`${text}\n${translated}`.matchAll(/\{(\w+), plural,/g)].map(([, name]) => name ?? '')
  const counts = [1, 2, 5].map(
    (count): Facts => ({
      ...plain,
      ...Object.fromEntries(counted.map((name) => [name, count])),
    }),
  )
  const ways = [...text.matchAll(/\{(\w+), select,((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g)].flatMap(
    ([, name = '', options = '']) =>
      [...options.matchAll(/([\w-]+) \{/g)].map(
        ([, option = '']): Facts => ({ ...counts[1], [name]: option }),
      ),
  )
  return [...counts, ...ways]
}

/** The facts that a text tells. */
const told = (text: string): string[] => [...new Set(text.match(/<\w+>/g) ?? [])].toSorted()

test.each(languages)(
  'in %s, each text tells the facts that it tells in English, whatever they are',
  (language) => {
    const say = speaker(language)
    const inEnglish = speaker('en')
    for (const key of keys)
      for (const facts of factsFor(textsEn[key], textsOf(language)[key] ?? '')) {
        const text = say(key, facts)
        expect(told(text), `${key} ${JSON.stringify(facts)}: ${text}`).toEqual(told(inEnglish(key, facts)))
        expect(text.trim(), key).toBe(text)
      }
  },
)
