import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mailsix } from './kit/a-command.ts'

const commands = join(import.meta.dirname, '../src/commands')

/** The verbs that `src/commands` defines. */
const defined = readdirSync(commands)
  .filter((file) =>
    /export function define\w+\(command: Command\)/.test(readFileSync(join(commands, file), 'utf8')),
  )
  .map((file) => file.replace('.ts', ''))

test('the help lists every verb, each with what it does', async () => {
  const { code, stdout } = await mailsix(['--help'])
  expect(code).toBe(0)
  const listed = stdout.split('Commands:')[1]?.match(/^ {2}[a-z]+(?=.* {2,}\S)/gm) ?? []
  expect(listed.map((verb) => verb.trim()).sort()).toEqual([...defined, 'help'].sort())
})

test.each([[['help', 'bounce']], [['bounce', '--help']]])(
  '%j tells the options of that verb',
  async (args) => {
    const { code, stdout } = await mailsix(args)
    expect(code).toBe(0)
    expect(stdout).toContain('--diagnostics <file>')
  },
)

test('a verb that is spelled wrongly is answered with the nearest one, and status 2', async () => {
  const { code, stderr } = await mailsix(['bouncee'])
  expect(stderr).toContain('Did you mean bounce?')
  expect(code).toBe(2)
})

test('what a person can mend is one sentence, and status 2', async () => {
  const { code, stderr } = await mailsix(['serve', '--config', 'no-such-file.yaml'])
  expect(stderr).toMatch(/^no-such-file\.yaml: [^\n]+\n$/)
  expect(code).toBe(2)
})
