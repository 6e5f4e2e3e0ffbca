import { expect, onTestFinished, test } from 'vitest'
import { caseNamedIn } from '../../src/commands/case-named.ts'
import { smtpReply } from '../../src/explain/smtp-replies.ts'
import { languages } from '../../src/values/language.ts'
import { openStore } from '../../src/world/store-open.ts'
import { aFolder, aNewCase } from '../kit/a-store.ts'

const named = 'abcdefg234'
const link = ` https://www.control.example/t/${'abcdefg234'.padEnd(26, 'x')}`

async function aStoreWithOneCase() {
  const { folder, remove } = aFolder()
  const store = await openStore({ url: 'sqlite', folder, node: 'one' })
  onTestFinished(async () => {
    await store.close()
    remove()
  })
  await store.openCase(aNewCase({ id: named }))
  return store
}

test('the case is found in a reply of any language, whatever else has its shape', async () => {
  const store = await aStoreWithOneCase()
  for (const language of languages)
    for (const key of ['reply.taken', 'reply.handed'] as const) {
      const { text } = smtpReply(language, 250, '2.0.0', key, { case: named, link })
      expect(await caseNamedIn(`vysvetleni ${text}`, store), text).toBe(named)
    }
})

test('a reply that names no case that there is names none', async () => {
  const store = await aStoreWithOneCase()
  const { text } = smtpReply('en', 250, '2.0.0', 'reply.taken', { case: 'zzzzzzzzzz', link })
  expect(await caseNamedIn(text, store)).toBeNull()
  expect(await caseNamedIn('', store)).toBeNull()
})
