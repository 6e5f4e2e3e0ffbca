import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

/** Paths of one machine, which belong nowhere in the project, in the files that git knows or would add. */

const root = new URL('..', import.meta.url).pathname
// In two parts, so that this file does not find itself.
const folders = ['wo' + 'rk', 'ho' + 'me', 'fa' + 'rm', 'ro' + 'ot']
const machinePath = new RegExp(`(?:^|[^\\w.:/)}-])/(?:${folders.join('|')})(?:/|\\b(?!-))`)

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
})
  .toString()
  .split('\0')
  .filter((file) => file !== '' && file !== 'package-lock.json')

let found = 0
for (const file of files) {
  if (statSync(`${root}${file}`, { throwIfNoEntry: false })?.isFile() !== true) continue
  const text = readFileSync(`${root}${file}`, 'latin1')
  if (text.includes('\0')) continue
  for (const [index, line] of text.split('\n').entries())
    if (machinePath.test(line)) {
      console.error(`${file}:${index + 1}: names a path of one machine: ${line.trim().slice(0, 100)}`)
      found += 1
    }
}
process.exitCode = found > 0 ? 1 : 0
