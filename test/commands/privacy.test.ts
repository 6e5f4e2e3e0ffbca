import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { definePrivacy } from '../../src/commands/privacy.ts'
import { aFolder } from '../kit/a-store.ts'
import { runVerb } from '../kit/a-verb.ts'

function aConfigFile(): string {
  const { folder, remove } = aFolder()
  onTestFinished(remove)
  const file = join(folder, 'mailsix.yaml')
  const domains = 'domains: { ipv6Only: six.example, ipv4Only: control.example }'
  writeFileSync(file, `${domains}\nretention: { message: 2d, case: 45d }\n`)
  return file
}

test('the operator is told what is kept with the times of the own configuration', async () => {
  const { stdout } = await runVerb(definePrivacy, ['--config', aConfigFile()])
  expect(stdout).toContain('45 days')
  expect(stdout).toContain('2 days')
  expect(stdout).toMatch(/YOUR RIGHTS(.|\n)*mailsix forget/)
})

test('the same is had as JSON, with the tables it is about', async () => {
  const { stdout } = await runVerb(definePrivacy, ['--json', '--config', aConfigFile()])
  const { kept, topics } = JSON.parse(stdout)
  expect(kept[0]).toMatchObject({
    howLong: '2 days after it came in',
    columns: { messages: expect.anything() },
  })
  expect(topics.map(({ title }: { title: string }) => title)).toContain('Who is responsible')
})
