import type { Chapter } from './requirement.ts'

export const words: Chapter = {
  title: 'Words of strangers',
  requirements: [
    {
      id: 'R15',
      says: 'No body is quoted, and of a bounce that was handed in a few cleaned words, to proved senders only. Control and direction characters of strangers reach no header, command, log line or terminal.',
      guards: [
        {
          guard: 'no control character gets into a header',
          file: 'src/wire/header-fields.ts',
          take: "return cut(text.replace(/[\\t\\u00a0]/g, ' ').replace(unsafe, ''), limit).trim()",
          leave: "return cut(text.replace(/[\\t\\u00a0]/g, ' '), limit).trim()",
          shownBy:
            'test/wire/compose.test.ts: nothing from outside breaks out of a header, not even inside an encoded word',
        },
        {
          guard: 'a subject is cleaned',
          file: 'src/wire/compose.ts',
          take: "subject: literal(cleanLine(letter.subject.replace(/[\\r\\n]+/g, ' '), maxSubject)),",
          leave: 'subject: letter.subject,',
          shownBy:
            'test/wire/compose.test.ts: the encoded word %s that stands in a subject as plain text is no encoded word in ours',
        },
        {
          guard: 'Message-IDs that are reflected are cleaned',
          file: 'src/wire/compose.ts',
          take: 'references: ids.map((id) => cleanLine(id)),',
          leave: 'references: ids,',
          shownBy:
            'test/wire/compose.test.ts: nothing from outside breaks out of a header, not even inside an encoded word',
        },
        {
          guard: 'what stands in a text is cleaned',
          file: 'src/explain/wrap.ts',
          take: '.map(shownWord)',
          leave: '',
          shownBy:
            'test/explain/write-answer.test.ts: the tester’s own words never make a field of a DSN or a control character in A or B',
        },
        {
          guard: 'no word of a stranger passes for a field of a report',
          file: 'src/explain/wrap.ts',
          take: '.map(unlikeField)',
          leave: '',
          shownBy:
            'test/explain/wrap.test.ts: a stranger’s word that looks like a field of a DSN is put in quotes',
        },
        {
          guard: 'quoted words are of 500 characters at most',
          file: 'src/explain/explain-told.ts',
          take: 'const mostWordsInField = 300',
          leave: 'const mostWordsInField = 3000',
          shownBy:
            'test/explain/write-bounce-explanation.test.ts: words of strangers make no line, link or trick, and stay within 500 characters',
        },
        {
          guard: 'links in quoted words can’t be followed',
          file: 'src/values/quoted-words.ts',
          take: 'const line = shown(defang(text.slice(0, longestRead))).trim()',
          leave: 'const line = shown(text.slice(0, longestRead)).trim()',
          shownBy: 'test/values/quoted-words.test.ts: no link in them can be followed',
        },
        {
          guard: 'links in a report that is explained can’t be followed',
          file: 'src/explain/explain-told.ts',
          take: 'excerpt(defang(words.slice(0, mostRead)),',
          leave: 'excerpt(words.slice(0, mostRead),',
          shownBy:
            'test/explain/write-bounce-explanation.test.ts: words of strangers make no line, link or trick, and stay within 500 characters',
        },
        {
          guard: 'only an authenticated sender has a report quoted',
          file: 'src/explain/write-bounce-explanation.ts',
          take: 'handed.every(({ bounce }) => bounce.authenticated)',
          leave: 'true',
          shownBy:
            'test/explain/write-bounce-explanation.test.ts: nothing is quoted to whom SPF and DKIM do not vouch for, and the reason is told all the same',
        },
        {
          guard: 'nothing invisible stands in an address',
          file: 'src/accept/parse-path.ts',
          take: 'unsafe.test(address) || ',
          leave: '',
          shownBy: 'test/accept/parse-path.test.ts: %s is no path',
        },
        {
          guard: 'a reply is one line of printable characters',
          file: 'src/explain/plain-ascii.ts',
          take: `    .replace(/[^\\x20-\\x7e]/gu, '?')
`,
          leave: '',
          shownBy:
            'test/explain/smtp-replies.test.ts: whatever the facts hold, a reply is one line of printable ASCII of 400 characters at most',
        },
        {
          guard: 'what a server says is cleaned',
          file: 'src/wire/smtp-replies.ts',
          take: ".replace(/[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]/gu, '?')",
          leave: '',
          shownBy:
            'test/wire/smtp-replies.test.ts: whatever a server says, what is shown of it holds no control or bidi character and is short',
        },
        {
          guard: 'what is printed plays no tricks on a terminal',
          file: 'src/commands/print.ts',
          take: "text.replace(unsafe, '?')",
          leave: 'text',
          shownBy: 'test/commands/print.test.ts: what strangers said plays no tricks on a terminal',
        },
        {
          guard: 'header fields are read cleaned',
          file: 'src/wire/read-headers.ts',
          take: "subject: cleanLine(decodeWords(all(fields, 'subject')[0] ?? '')),",
          leave: "subject: decodeWords(all(fields, 'subject')[0] ?? ''),",
          shownBy:
            'test/wire/read-headers.test.ts: no header block throws, and no control character comes out',
        },
        {
          guard: 'a report’s words are cleaned',
          file: 'src/values/shown.ts',
          take: ".replace(/[\\p{Cc}\\p{Cf}\\p{Cs}]/gu, '?')",
          leave: '',
          shownBy:
            'test/values/quoted-words.test.ts: control and direction characters are shown as question marks',
        },
      ],
    },
  ],
}
