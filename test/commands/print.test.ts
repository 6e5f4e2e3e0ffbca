import { afterEach, expect, test, vi } from 'vitest'
import { printJson, printText } from '../../src/commands/print.ts'

const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
afterEach(() => written.mockClear())

test('what strangers said plays no tricks on a terminal', () => {
  printText('a\u001b[2Jb\rc\td\u202ee\u061cf\u2028g\nnext')
  expect(written).toHaveBeenCalledWith('a?[2Jb?c?d?e?f?g\nnext\n')
})

test('umlauts and other scripts are shown as they are', () => {
  printText('jürgen@例え.example')
  expect(written).toHaveBeenCalledWith('jürgen@例え.example\n')
})

test('JSON keeps a stranger’s escapes escaped', () => {
  printJson({ text: '\u001b[2J' })
  expect(written.mock.calls[0]?.[0]).toBe('{\n  "text": "\\u001b[2J"\n}\n')
})
