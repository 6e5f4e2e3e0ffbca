/**
 * Words of a stranger's server as they may be quoted (R15): one line, cut at `most` characters, nothing that plays
 * tricks on a reader, and no link that could be followed: `hxxps://example[.]org`.
 */
export function quotedWords(text: string, most: number): string {
  const line = text
    .slice(0, longestRead)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '?')
    .replace(/\b(?:https?|ftp):\/\/[^\s<>"]{0,500}|\bwww\.[^\s<>"]{1,500}/giu, defanged)
    .trim()
  return line.length <= most ? line : `${line.slice(0, most - 3).toWellFormed()}...`
}

/** More than anybody is shown, so that a huge text costs nothing. */
const longestRead = 4_000

const defanged = (link: string): string =>
  link.replace(/^http/i, 'hxxp').replace(/^ftp/i, 'fxp').replaceAll('.', '[.]')
