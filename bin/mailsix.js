#!/usr/bin/env -S MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=131072 node --max-semi-space-size=6 --max-old-space-size=192
// Else V8 takes 128 MB for young objects before it looks which are dead; this saves 130 MB for a tenth more CPU. And glibc
// keeps the room of large messages in an arena for each thread; so it is given back, 20 to 40 MB of it in a flood.
// The service holds some 50 MB of objects; told of a bound not far above, V8 lets garbage grow less, by 40 MB in a flood.
// Read by any Node since 12.17, so that an old one says what it lacks instead of a syntax error.
import { existsSync } from 'node:fs'

const needed = 24
const major = Number(process.versions.node.split('.')[0])

if (major < needed) {
  console.error(
    `mailsix needs Node ${needed} or newer; this is Node ${process.versions.node}.\n` +
      'In a clone, after "npm ci", "npx mailsix" and "npm start" use the right one by themselves.\n' +
      'Elsewhere, install it from https://nodejs.org/ or your system.',
  )
  process.exitCode = 2
} else {
  const built = new URL('../dist/main.js', import.meta.url)
  const main = existsSync(built) ? built : new URL('../src/main.ts', import.meta.url)
  import(main.href).catch((error) => {
    console.error(error)
    process.exitCode = 2
  })
}
