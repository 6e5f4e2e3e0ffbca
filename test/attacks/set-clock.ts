import { readFileSync } from 'node:fs'

// Loaded into the service by NODE_OPTIONS: its wall clock is off by as many ms as the file says that is named in
// MAILSIX_CLOCK_OFF, as if somebody had set it; what has elapsed is not.
const file = process.env.MAILSIX_CLOCK_OFF ?? ''
const now = Date.now
let off = 0
Date.now = () => now() + off
setInterval(() => {
  off = Number(readFileSync(file, 'utf8'))
}, 50).unref()
