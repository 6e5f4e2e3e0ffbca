/**
 * A file of `assets/` as it is sent, and one of `views/` as it is filled in: without comments of its own lines, without what
 * only indents it, and without what its language lets go without saying. No more than that, so that little knowledge of the
 * languages is needed; in our files nothing stands on such lines but what they seem.
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
          .replace(/([{;(][a-z-]+): /g, '$1:')
          .replace(
            /("[^"]*")|, | ?> ?|(?<=[\s:,(])0(?=\.\d)/g,
            (all, quoted: string | undefined) => quoted ?? (all === '0' ? '' : all.trim()),
          )
          .trim()
      )
    case '.js':
      return linesOf(text)
        .filter((line) => !line.startsWith('//'))
        .join('\n')
    case '.eta':
      // HTML 13.1.2.4: an item of a list ends where the next one begins, or the list ends; nothing else follows ours.
      return text.replace(/<\/(?:li|dt|dd)>/g, '')
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
