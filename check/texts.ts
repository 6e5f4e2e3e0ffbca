import { existsSync, globSync, readFileSync } from 'node:fs'
import { languages } from '../src/values/language.ts'
import { rules } from '../src/values/rules.ts'
import { sameAsEnglish } from './same-as-english.ts'
import { englishFaults, textFaults } from './text-faults.ts'

/**
 * What the types can't see of the texts: whether each is good ICU MessageFormat, every language says the same with the
 * same arguments, plurals and marks of its own, and every key and finding is used somewhere.
 * `node check/texts.ts cs own` tells only of the complaints that name both; `--missing` names each missing text.
 */

const root = new URL('..', import.meta.url).pathname
const wanted = process.argv.slice(2).filter((one) => !one.startsWith('--'))
const namesEach = process.argv.includes('--missing')
const complaints: string[] = []

/** One language's texts by key. */
type Texts = Readonly<Record<string, string>>

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string')

async function textsIn(file: string): Promise<Texts> {
  const exported: Record<string, unknown> = await import(`${root}${file}`)
  const [texts] = Object.values(exported).filter(isTexts)
  if (texts === undefined) throw new Error(`${file} exports no texts.`)
  return texts
}

const mainFile = (language: string): string => `src/explain/texts-${language}.ts`
const english = await textsIn(mainFile('en'))

// What letters, replies (RFC 5321 §4.2) and terminals say in English is ASCII; other groups stand on pages alone.
const plainGroups = [
  ...['abilities', 'answer', 'causes', 'delivery', 'explanation', 'handed', 'operator', 'outside', 'own'],
  ...['privacy', 'reasons', 'receiving', 'replies', 'sending', 'troubles', 'words'],
]

// A language is spread over files, `texts-en-own.ts`, which its main one puts together.
const groups = globSync('src/explain/texts-en-*.ts', { cwd: root })
  .map((file) => file.replace(/^.*texts-en-|\.ts$/g, ''))
  .toSorted()
const groupOf = new Map<string, string>()
for (const group of groups) {
  const file = `src/explain/texts-en-${group}.ts`
  for (const [key, text] of Object.entries(await textsIn(file))) {
    groupOf.set(key, group)
    if (english[key] !== text)
      complaints.push(`${mainFile('en')}: "${key}" of ${file} is not among its texts`)
    for (const fault of englishFaults(text, plainGroups.includes(group)))
      complaints.push(`${file}: "${key}" ${fault}`)
  }
}

for (const language of languages) {
  if (language === 'en') continue
  const together = await textsIn(mainFile(language))
  const said = new Set<string>()
  for (const group of groups) {
    const file = `src/explain/texts-${language}-${group}.ts`
    const texts = existsSync(`${root}${file}`) ? await textsIn(file) : {}
    for (const [key, text] of Object.entries(texts)) {
      said.add(key)
      if (together[key] !== text)
        complaints.push(`${mainFile(language)}: "${key}" of ${file} is not among its texts`)
      const inEnglish = english[key]
      if (groupOf.get(key) !== group || inEnglish === undefined) {
        complaints.push(`${file}: "${key}" is not in texts-en-${group}.ts`)
        continue
      }
      const isSame = sameAsEnglish[language].some((one) => one === key)
      if (isSame && inEnglish !== text)
        complaints.push(`check/same-as-english.ts: ${language} says "${key}" in words of its own`)
      for (const fault of textFaults(language, key, text, { english: inEnglish, isSame }))
        complaints.push(`${file}: "${key}" ${fault}`)
    }
    const missing = [...groupOf].flatMap(([key, of]) => (of === group && !(key in texts) ? [key] : []))
    if (namesEach) complaints.push(...missing.map((key) => `${file}: "${key}" is missing`))
    else if (missing.length > 0)
      complaints.push(`${file}: ${missing.length} texts are missing, "${missing[0]}" the first`)
  }
  for (const key of sameAsEnglish[language])
    if (!(key in english)) complaints.push(`check/same-as-english.ts: there is no text "${key}"`)
  for (const key of Object.keys(together))
    if (!said.has(key)) complaints.push(`${mainFile(language)}: "${key}" stands in no file of a group`)
}

// A key is used where it stands as a string, or where a template such as `cause.${cause}.ask` can make it.
const users = globSync('src/**/*.{ts,eta}', { cwd: root }).filter(
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
    complaints.push(`src/explain/texts-en-${groupOf.get(key)}.ts: "${key}" is used nowhere`)

const diagnosing = sources.filter(({ file }) => file.startsWith('src/diagnose/')).map(({ source }) => source)
for (const [rule, { findings }] of Object.entries(rules))
  for (const finding of Object.keys(findings))
    if (!diagnosing.some((source) => source.includes(`'${finding}'`)))
      complaints.push(`src/values/rules.ts: "${rule}" never comes to its finding "${finding}"`)

const told = complaints.filter((complaint) => wanted.every((one) => complaint.includes(`-${one}`)))
for (const complaint of told) console.error(`${complaint}.`)
process.exitCode = told.length > 0 ? 1 : 0
