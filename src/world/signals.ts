/** Resolves with the first of SIGTERM and SIGINT; a second one ends the process at once, with this exit status. */
export function untilSignal(
  exitStatus: (signal: NodeJS.Signals) => number = () => 1,
): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked = false
    const heed = (signal: NodeJS.Signals): void => {
      if (asked) process.exit(exitStatus(signal))
      asked = true
      resolve(signal)
    }
    process.on('SIGTERM', heed)
    process.on('SIGINT', heed)
  })
}
