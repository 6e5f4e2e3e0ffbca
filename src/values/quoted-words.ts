import { shown } from './shown.ts'

/**
 * Words of a stranger's server as they may be quoted (R15): one line, cut at `most` characters, nothing that plays
 * tricks on a reader, and no link that could be followed: `hxxps://example[.]org`.
 */
export function quotedWords(text: string, most: number): string {
  const line = shown(defang(text.slice(0, longestRead))).trim()
  return line.length <= most ? line : `${line.slice(0, most - 3).toWellFormed()}...`
}

/** More than anybody is shown, so that a huge text costs nothing. */
const longestRead = 4_000

/**
 * The text with its links made harmless: those with a scheme or `www.`, and names with a path behind them, which mail
 * programs make links of. Other names and addresses stay as they are, for support needs them.
 */
export const defang = (text: string): string =>
  text
    .replace(link, (found) => found.replaceAll('.', '[.]'))
    // Not within what was found alone: a link may begin where the longest one ends, or right behind another character.
    .replace(/http(?=s?:\/\/)/gi, 'hxxp')
    .replace(/ftp(?=s?:\/\/)/gi, 'fxp')
    .replace(/(?<!hxxps?|fxps?):\/\//g, '[:]//')
    .replace(/(?<![a-z0-9])www\.(?=\S)/gi, 'www[.]')
    .replace(/(?<![a-z0-9])(mailto|tel|data|javascript):(?=\S)/gi, '$1[:]')

// Each part has its greatest length, so that reading takes linear time.
const link =
  /[a-z0-9+-]{1,21}:\/\/[^\s<>"]{0,500}|(?<![a-z0-9])www\.[^\s<>"]{1,500}|(?<![\w.@[\]/-])(?:[\w-]{1,63}\.){1,10}[a-z]{2,24}[/?#][^\s<>"]{1,500}/giu
