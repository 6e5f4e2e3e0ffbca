const lineFeed = 0x0a

/** A line without its end. */
export interface TextLine {
  text: string
  /** Whether it was longer than the cap; `text` is its beginning then. */
  cut: boolean
  /** Its length as it came in, with its end. */
  octets: number
  /** False of a last line without a line feed. */
  isWhole: boolean
}

/** The lines of a text in UTF-8 as they come in, empty ones too; of a line longer than `cap` octets the beginning. */
export async function* linesOf(chunks: AsyncIterable<Buffer>, cap: number): AsyncGenerator<TextLine> {
  let pieces: Buffer[] = []
  let size = 0
  const add = (bytes: Buffer): void => {
    if (size < cap) pieces.push(bytes.subarray(0, cap - size))
    size += bytes.length
  }
  const finish = (isWhole: boolean): TextLine => {
    const text = Buffer.concat(pieces).toString('utf8').replace(/\r$/, '')
    const line = { text, cut: size > cap, octets: isWhole ? size + 1 : size, isWhole }
    pieces = []
    size = 0
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end))
      yield finish(true)
      start = end + 1
    }
    add(chunk.subarray(start))
  }
  if (size > 0) yield finish(false)
}
