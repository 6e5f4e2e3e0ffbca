import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const checkout = new URL('../../', import.meta.url).pathname

/**
 * Builds what operators run, JavaScript, into a folder: the path of its `mailsix`. What strips the types at each
 * start else takes time and memory that would be charged to the service.
 */
export function buildProgram(folder: string): string {
  mkdirSync(folder)
  for (const name of ['bin', 'package.json'])
    cpSync(join(checkout, name), join(folder, name), { recursive: true })
  symlinkSync(join(checkout, 'node_modules'), join(folder, 'node_modules'))
  const compiler = join(checkout, 'node_modules/typescript/bin/tsc')
  const options = ['-p', join(checkout, 'tsconfig.build.json'), '--noCheck', '--outDir', join(folder, 'dist')]
  execFileSync(process.execPath, [compiler, ...options], { stdio: 'inherit' })
  for (const name of ['views', 'assets'])
    cpSync(join(checkout, 'src/pages', name), join(folder, 'dist/pages', name), { recursive: true })
  return join(folder, 'bin/mailsix.js')
}
