import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

// Loaded into each thread of a service whose memory is watched over time: with the collector run every second, what a
// process has resident is what it holds, and not what nobody has looked at for a while. Plain JavaScript, so that no
// compiler is loaded with it.
setFlagsFromString('--expose-gc')
setInterval(runInNewContext('gc'), 1_000).unref()
