import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { buildProgram } from '../../bench/ground/build-program.ts'
import { languages } from '../../src/values/language.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')

/** Says of each module on standard error that it is loaded, by import or by require. */
const watching = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module'
  registerHooks({
    load(url, context, next) {
      process.stderr.write(url + '\\n')
      return next(url, context)
    },
  })`)}`

/** The languages that a program has loaded as a whole, as its words for verdicts. */
async function loadedBy(...program: string[]): Promise<string[]> {
  const { stderr } = await run(process.execPath, ['--import', watching, ...program], { cwd: root })
  return [...stderr.matchAll(/\/texts-([a-z]{2})-sending\.ts$/gm)].map(([, language]) => language ?? '')
}

const speaking = (...spoken: string[]): string[] => {
  const words = `const { speaker } = await import('./src/explain/catalogue.ts')
    for (const language of ${JSON.stringify(spoken)}) speaker(language)('state.pass')`
  return ['--input-type=module', '--eval', words]
}

test('a command in English loads no other language', async () => {
  expect(await loadedBy('src/main.ts', 'explain', 'no-ptr')).toEqual(['en'])
})

test('no command and no page brings another language with it', async () => {
  // A thread's entry starts a service as soon as it is loaded.
  const files = globSync('src/{commands,pages}/*.ts', { cwd: root }).filter(
    (file) => !file.endsWith('page-thread.ts'),
  )
  expect(files.length).toBeGreaterThan(50)
  const all = files.map((file) => `await import('./${file}')`).join('\n')
  expect(await loadedBy('--input-type=module', '--eval', all)).toEqual(['en'])
})

test('a language is loaded when it is first spoken, once, and none beside it', async () => {
  expect(await loadedBy(...speaking('en'))).toEqual(['en'])
  expect(await loadedBy(...speaking('de', 'en', 'de'))).toEqual(['en', 'de'])
})

test('all languages are spoken by the program as operators run it, compiled', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mailsix-built-'))
  try {
    buildProgram(join(folder, 'program'))
    const words = `const { speaker } = await import('./dist/explain/catalogue.js')
      const { languages } = await import('./dist/values/language.js')
      console.log(JSON.stringify(languages.map((language) => speaker(language)('state.pass'))))`
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', words], {
      cwd: join(folder, 'program'),
    })
    expect(stderr).toBe('')
    const spoken: string[] = JSON.parse(stdout)
    expect(spoken).toHaveLength(languages.length)
    expect(new Set(spoken).size).toBe(languages.length)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
