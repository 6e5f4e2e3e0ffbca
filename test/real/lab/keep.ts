import type { Lab } from './lab.ts'

/** With `--keep`, says how to look around and waits until the test run is interrupted; else returns at once. */
export async function keepForLooking({ hosts, directory }: Lab): Promise<void> {
  if (process.env.MAILSIX_KEEP_LAB !== '1') return
  const enter = hosts.map(({ name, pid }) => `  ${name.padEnd(24)} nsenter -t ${pid} -n -m -p -u -i -- bash`)
  console.log(['', `The lab stays up until Ctrl-C. Files: ${directory}`, ...enter, ''].join('\n'))
  await new Promise(() => setInterval(() => {}, 60_000))
}
