/** A table of Markdown; its cells are escaped already. */
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('')

/** A sentence as Markdown shows it. */
export const escaped = (text: string): string => text.replace(/[<>_*|[\]]/g, '\\$&')

/** Sections of standards become links, addresses on the web too. */
export const linked = (text: string): string =>
  text
    .replace(/https:\S+/g, (address) => `<${address.replaceAll('\\', '')}>`)
    .replace(
      /RFC (\d+)(?: section ([\d.]*\d))?/g,
      (words, rfc, section) =>
        `[${words}](https://www.rfc-editor.org/rfc/rfc${rfc}${section === undefined ? '' : `#section-${section}`})`,
    )
