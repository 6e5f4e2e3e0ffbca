import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { rules } from '../src/values/rules.ts'

/**
 * What the types can't see of the texts: whether each is good ICU MessageFormat, every language has the same
 * keys and arguments, and every key and finding is used somewhere.
 */

const root = new URL('..', import.meta.url).pathname
const complaints: string[] = []

/** One language's texts by key. */
type Texts = Record<string, string>
type Element = ReturnType<IntlMessageFormat['getAst']>[number]

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string')

/** The names of the arguments in a message, those inside plurals and selects too. */
function argumentsOf(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const own = 'value' in element && element.type !== 0 ? [String(element.value)] : []
    const inner =
      'options' in element ? Object.values(element.options).flatMap(({ value }) => argumentsOf(value)) : []
    return [...own, ...inner]
  })
}

// A language may be spread over further files, `texts-en-own.ts`, which its main one puts together.
const files = globSync('src/explain/texts-??.ts', { cwd: root }).toSorted()
const languages = new Map<string, Texts>()
for (const file of files) {
  const language = basename(file, '.ts').slice('texts-'.length)
  const exported: Record<string, unknown> = await import(`${root}${file}`)
  for (const texts of Object.values(exported)) if (isTexts(texts)) languages.set(language, texts)
  if (!languages.has(language)) complaints.push(`${file}: exports no texts`)
}
const english = languages.get('en')
if (english === undefined) throw new Error('src/explain/texts-en.ts is not there, or exports no texts.')

const argumentsInEnglish = new Map<string, string>()
for (const [language, texts] of new Map([['en', english], ...languages])) {
  const file = `src/explain/texts-${language}.ts`
  for (const key of Object.keys(english)) if (!(key in texts)) complaints.push(`${file}: "${key}" is missing`)
  for (const [key, text] of Object.entries(texts)) {
    if (!(key in english)) complaints.push(`${file}: "${key}" is not in texts-en.ts`)
    try {
      const message = new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
      const names = [...new Set(argumentsOf(message.getAst()))].toSorted().join(', ')
      const expected = argumentsInEnglish.get(key) ?? names
      if (language === 'en') argumentsInEnglish.set(key, names)
      else if (names !== expected)
        complaints.push(`${file}: "${key}" has the arguments (${names}), English has (${expected})`)
    } catch (error) {
      complaints.push(
        `${file}: "${key}" is not ICU MessageFormat: ${error instanceof Error ? error.message : error}`,
      )
    }
  }
}

// A key is used where it stands as a string, or where a template such as `cause.${cause}.ask` can make it.
const users = globSync('src/**/*.ts', { cwd: root }).filter(
  (file) => !/explain\/text(?:s-[\w-]+|-key)\.ts$/.test(file),
)
const sources = users.map((file) => ({ file, source: readFileSync(`${root}${file}`, 'utf8') }))
const literals = new Set(sources.flatMap(({ source }) => source.match(/(?<=')[\w.-]+(?=')/g) ?? []))
const templates = sources
  .flatMap(({ source }) => source.match(/(?<=`)[a-z]+\.(?:[\w.-]|\$\{[^{}`]*\})+(?=`)/g) ?? [])
  .filter((template) => template.includes('${'))
  .map((template) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w.-]+')}$`))
for (const key of Object.keys(english))
  if (!literals.has(key) && !templates.some((template) => template.test(key)))
    complaints.push(`src/explain/texts-en.ts: "${key}" is used nowhere`)

const diagnosing = sources.filter(({ file }) => file.startsWith('src/diagnose/')).map(({ source }) => source)
for (const [rule, { findings }] of Object.entries(rules))
  for (const finding of Object.keys(findings))
    if (!diagnosing.some((source) => source.includes(`'${finding}'`)))
      complaints.push(`src/values/rules.ts: "${rule}" never comes to its finding "${finding}"`)

for (const complaint of complaints) console.error(`${complaint}.`)
process.exitCode = complaints.length > 0 ? 1 : 0
