/**
 * A file of `assets/` as it is sent: without comments of its own lines and without what only indents it. No more than
 * that, so that it needs no knowledge of the languages; in our files nothing stands on such lines but what they seem.
 */
export function lean(extension: string, text: string): string {
  switch (extension) {
    case '.css':
      return (
        text
          .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};]) ?/g, '$1')
          .replace(/;}/g, '}')
          // Only behind the name of a property; a selector's colon has its space before it.
          .replace(/([{;][a-z-]+): /g, '$1:')
          .trim()
      )
    case '.js':
      return linesOf(text)
        .filter((line) => !line.startsWith('//'))
        .join('\n')
    case '.svg':
      return linesOf(text)
        .filter((line) => !line.startsWith('<!--'))
        .join('\n')
    default:
      return text
  }
}

const linesOf = (text: string): string[] =>
  text
    .replace(/^[ \t]*\/\*\*?(?:[^*]|\*(?!\/))*\*\/[ \t]*$/gm, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
