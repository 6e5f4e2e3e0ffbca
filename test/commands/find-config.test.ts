import { expect, test } from 'vitest'
import { usualConfig } from '../../src/commands/find-config.ts'

const found = (...there: string[]) => usualConfig((file) => there.includes(file))

test('the service’s own configuration goes before that of a demo that was tried here', () => {
  const [demo, own] = ['.mailsix-demo/mailsix.yaml', '/etc/mailsix/mailsix.yaml']
  expect(found(demo, own)).toBe(own)
  expect(found(demo, own, 'mailsix.yaml')).toBe('mailsix.yaml')
  expect(found(demo)).toBe(demo)
  expect(found()).toBeUndefined()
})
