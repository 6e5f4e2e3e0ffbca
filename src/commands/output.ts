/** Standard output for a verb that prints much. */
export interface Output {
  /** Waits where the reader is slow; false once nobody reads any more. */
  write(text: string): Promise<boolean>
}

let standard: Output | null = null

/** The one standard output. A reader that has seen enough (`| head`) is no error: the verb stops writing, and ends. */
export function standardOutput(): Output {
  standard ??= outputTo(process.stdout)
  return standard
}

function outputTo(stream: NodeJS.WriteStream): Output {
  let isRead = true
  let goOn = (): void => undefined
  stream.on('drain', () => goOn())
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isRead = false
    goOn()
  })
  return {
    async write(text) {
      if (!isRead) return false
      if (!stream.write(text)) {
        await new Promise<void>((resolve) => {
          goOn = resolve
        })
      }
      return isRead
    },
  }
}
