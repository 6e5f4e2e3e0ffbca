/** Standard output for a verb that prints much. */
export interface Output {
  /** Waits where the reader is slow; false once nobody reads any more. */
  write(text: string): Promise<boolean>
}

/** A reader that has seen enough (`| head`) is no error: the verb stops writing, and ends. */
export function openOutput(stream: NodeJS.WriteStream = process.stdout): Output {
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
