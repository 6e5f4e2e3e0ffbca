import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { lean } from '../../src/pages/lean.ts'

const folder = new URL('../../src/pages/assets/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

test('a style is sent without comments and white space, and says the same', () => {
  const text =
    '/* Why. */\n.a > .b:hover,\n.c {\n  color: red;\n  margin: 0 auto;\n}\n\n@media print {\n  .a {\n    x: y;\n  }\n}\n'
  expect(lean('.css', text)).toBe('.a>.b:hover,.c{color:red;margin:0 auto}@media print{.a{x:y}}')
})

test('a style keeps what is quoted, the signs of a sum, and a space that tells one selector from another', () => {
  const text =
    '.a :is(b, i) > c::before {\n  content: "x, y > 0.5";\n  margin: calc(1rem - 0.25rem) 10.5rem;\n}\n'
  expect(lean('.css', text)).toBe(
    '.a :is(b,i)>c::before{content:"x, y > 0.5";margin:calc(1rem - .25rem) 10.5rem}',
  )
  expect(lean('.css', '@media (min-width: 40rem) {\n  a {\n    b: c;\n  }\n}\n')).toBe(
    '@media (min-width:40rem){a{b:c}}',
  )
})

test('in a view an item of a list is ended by the next one', () => {
  const text =
    '<ul>\n<% for (const a of it.all) { %><li><%= a %></li>\n<% } %></ul><dl><dt>a</dt><dd><p>b</p></dd></dl>'
  expect(lean('.eta', text)).toBe(
    '<ul>\n<% for (const a of it.all) { %><li><%= a %>\n<% } %></ul><dl><dt>a<dd><p>b</p></dl>',
  )
})

test('a script is sent without lines that are comments, and nothing else is touched', () => {
  const text = "/**\n * Why.\n */\nconst a = 'https://x' // kept\n  // gone\n  const b = '/* kept */'\n"
  expect(lean('.js', text)).toBe("const a = 'https://x' // kept\nconst b = '/* kept */'")
})

test.each(readdirSync(folder))('%s is smaller by it and still whole', (name) => {
  const sent = lean(extname(name), read(name))
  expect(sent.length).toBeLessThanOrEqual(read(name).length)
  if (name.endsWith('.js')) expect(() => new Script(`(async () => {${sent}\n})`)).not.toThrow()
  const count = (text: string, one: string): number => text.split(one).length
  if (name.endsWith('.css')) expect(count(sent, '{')).toBe(count(sent, '}'))
})
