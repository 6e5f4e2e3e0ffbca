import { expect, test } from 'vitest'
import { makeListReader, readSurveyList } from '../../src/commands/survey-list.ts'

function read(...lines: string[]) {
  const reader = makeListReader()
  for (const [index, line] of lines.entries()) reader.read(index + 1, line)
  return reader.list()
}

const domains = (...lines: string[]): string[] => read(...lines).targets.map(({ domain }) => domain)

test('a list has a domain or an address a line; blank lines and comments are nothing', () => {
  expect(
    domains(
      '# Ours',
      '',
      'Example.ORG.',
      '  two.example  # why',
      'somebody@three.example',
      'münchen.example',
    ),
  ).toEqual(['example.org', 'two.example', 'three.example', 'xn--mnchen-3ya.example'])
})

test('a table has them in its first column, under a heading, or behind a rank', () => {
  expect(domains('one.example,1,x', 'two.example;y', '"three.example","a, b"')).toEqual([
    ...['one.example', 'two.example', 'three.example'],
  ])
  expect(domains('rank,Domain,owner', '1,one.example,"A ""B"", C"', '2,two.example,')).toEqual([
    ...['one.example', 'two.example'],
  ])
  expect(domains('\ufeffdomain', 'one.example')).toEqual(['one.example'])
  expect(domains('1,one.example', '2,two.example')).toEqual(['one.example', 'two.example'])
})

test('a domain counts once, where it stands first, and no line is lost', () => {
  const list = read('one.example', 'not a domain', 'ONE.example', 'a@one.example', '192.0.2.1')
  expect(list).toEqual({
    targets: [
      { line: 1, given: 'one.example', domain: 'one.example' },
      { line: 5, given: '192.0.2.1', domain: '[192.0.2.1]' },
    ],
    invalid: [{ line: 2, given: 'not a domain' }],
    duplicates: 2,
  })
})

test('a list without any domain, or that is not there, is refused with its name', async () => {
  const nothing = (async function* () {
    yield Buffer.from('# nothing\n')
  })()
  await expect(readSurveyList('-', nothing)).rejects.toThrow('Standard input names no domain.')
  await expect(readSurveyList('/no/such/list', nothing)).rejects.toThrow(/^\/no\/such\/list .+\.$/)
})
