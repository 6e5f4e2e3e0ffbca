import fc from 'fast-check'

// Damage to a message, as data, so that a failing test prints it and fast-check makes it smaller.

/** Places are counted modulo the length of what is damaged. */
type Damage =
  | { what: 'flip'; at: number; bits: number }
  | { what: 'drop'; at: number; length: number }
  | { what: 'end'; at: number }
  | { what: 'splice'; at: number; other: number; from: number; length: number }
  | { what: 'repeat'; at: number; length: number; times: number }
  | { what: 'insert'; at: number; text: string; times: number }
  | { what: 'header'; line: number; how: 'drop' | 'double' | 'no-colon' | 'long' }
  | { what: 'boundary'; line: number; how: 'drop' | 'change' | 'close' | 'double' }
  | { what: 'declare'; field: 'charset' | 'encoding' | 'type'; as: string }
  | { what: 'nest'; levels: number; as: 'multipart/mixed' | 'multipart/alternative' | 'message/rfc822' }
  | { what: 'line-ends'; as: '\r' | '\n' | '\r\n' }

/** One of the bases, by its number, and up to six damages to it. */
export const someDamage = (bases: readonly Buffer[]) =>
  fc.record({ base: fc.nat(bases.length - 1), damages: fc.array(damage, { minLength: 1, maxLength: 6 }) })

/** The message that such damage makes. */
export const damagedOf = (
  bases: readonly Buffer[],
  { base, damages }: { base: number; damages: readonly Damage[] },
): Buffer => damaged(bases[base] ?? Buffer.alloc(0), damages, bases)

const place = fc.nat(1_000_000)

/** What makes careless patterns slow, or careless readers stumble. */
const odd = [
  ...[
    'a',
    ' ',
    '\t',
    '\n',
    '\r',
    '\0',
    '<',
    '>',
    '> ',
    '"',
    "'",
    '(',
    '[',
    '=',
    '=?',
    '&#',
    '--',
    '-',
    ':',
    ';',
  ],
  ...[
    '550 ',
    '550-',
    '5.1.1 ',
    '<<< ',
    '>>> ',
    'a@',
    '@a',
    'a.',
    '<a@b.example> ',
    'host ',
    ' said: ',
    '\n550 5.1.1 ',
  ],
  ...[
    '=?utf-8?q?=C3?=',
    '=\n',
    '=C3',
    '<br>',
    '<p>',
    '&lt;',
    '<!--',
    'not ',
    'user ',
    'message ',
    '\nFinal-Recipient: ',
    '\r\n\r\n',
    '\n----- x -----\n',
    '\nFrom: a@b.example\nTo: c\nSubject: d\n',
  ],
  ...[
    '\nAction: failed\n',
    '\nContent-Type: ',
    '; boundary=',
    '\nReceived: from a',
    '\u202e',
    '\ud83d\ude00',
    'İ',
    '::',
    '2001:db8::',
  ],
]

const damage: fc.Arbitrary<Damage> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constant('flip'), at: place, bits: fc.integer({ min: 1, max: 255 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('drop'), at: place, length: fc.integer({ min: 1, max: 3000 }) }),
  },
  fc.record({ what: fc.constant('end'), at: place }),
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('splice'),
      at: place,
      other: place,
      from: place,
      length: fc.integer({ min: 1, max: 4000 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('repeat'),
      at: place,
      length: fc.integer({ min: 1, max: 500 }),
      times: fc.integer({ min: 2, max: 200 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('insert'),
      at: place,
      text: fc.constantFrom(...odd),
      times: fc.integer({ min: 1, max: 4000 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('header'),
      line: fc.nat(60),
      how: fc.constantFrom('drop', 'double', 'no-colon', 'long'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('boundary'),
      line: fc.nat(10),
      how: fc.constantFrom('drop', 'change', 'close', 'double'),
    }),
  },
  fc.record({
    what: fc.constant('declare'),
    field: fc.constant('charset'),
    as: fc.constantFrom(
      'utf-8',
      'utf-16',
      'utf-16be',
      'iso-2022-jp',
      'shift_jis',
      'gb18030',
      'x-user-defined',
      'replacement',
      'no-such',
      '"',
    ),
  }),
  fc.record({
    what: fc.constant('declare'),
    field: fc.constant('encoding'),
    as: fc.constantFrom('base64', 'quoted-printable', '8bit', 'x-uuencode', ''),
  }),
  fc.record({
    what: fc.constant('declare'),
    field: fc.constant('type'),
    as: fc.constantFrom(
      'text/html',
      'text/plain',
      'message/delivery-status',
      'message/rfc822',
      'multipart/mixed',
      'application/pdf',
      'x',
    ),
  }),
  fc.record({
    what: fc.constant('nest'),
    levels: fc.integer({ min: 1, max: 200 }),
    as: fc.constantFrom('multipart/mixed', 'multipart/alternative', 'message/rfc822'),
  }),
  fc.record({ what: fc.constant('line-ends'), as: fc.constantFrom('\r', '\n', '\r\n') }),
)

const most = 600_000

/** The message with all of the damage done to it, one after the other; never longer than 600 kB. */
export const damaged = (message: Buffer, damages: readonly Damage[], others: readonly Buffer[]): Buffer =>
  damages.reduce((text, one) => harm(text, one, others).subarray(0, most), message)

function harm(bytes: Buffer, damage: Damage, others: readonly Buffer[]): Buffer {
  if (bytes.length === 0) return bytes
  const text = (): string => bytes.toString('latin1')
  switch (damage.what) {
    case 'flip': {
      const copy = Buffer.from(bytes)
      const at = damage.at % copy.length
      copy[at] = (copy[at] ?? 0) ^ damage.bits
      return copy
    }
    case 'drop':
      return replaced(bytes, damage.at, damage.length, Buffer.alloc(0))
    case 'end':
      return bytes.subarray(0, damage.at % bytes.length)
    case 'splice': {
      const other = others[damage.other % others.length] ?? bytes
      const from = damage.from % Math.max(1, other.length)
      return replaced(bytes, damage.at, 0, other.subarray(from, from + damage.length))
    }
    case 'repeat': {
      const at = damage.at % bytes.length
      const block = bytes.subarray(at, at + damage.length)
      return replaced(bytes, at, 0, Buffer.alloc(block.length * damage.times, block))
    }
    case 'insert':
      return replaced(bytes, damage.at, 0, Buffer.from(damage.text.repeat(damage.times)))
    case 'header':
      return withLine(text(), damage.line, (line) => headerHarms[damage.how](line))
    case 'boundary': {
      const lines = text().split('\n')
      const delimiters = lines.flatMap((line, index) => (line.startsWith('--') ? [index] : []))
      const chosen = delimiters[damage.line % Math.max(1, delimiters.length)]
      return chosen === undefined
        ? bytes
        : withLine(text(), chosen, (line) => boundaryHarms[damage.how](line))
    }
    case 'declare':
      return Buffer.from(text().replace(declarations[damage.field], `$1${damage.as}`), 'latin1')
    case 'nest': {
      const levels = Array.from({ length: damage.levels }, (_, level) =>
        damage.as === 'message/rfc822'
          ? `Content-Type: message/rfc822\n\n`
          : `Content-Type: ${damage.as}; boundary="n${level}"\n\n--n${level}\n`,
      )
      return Buffer.concat([Buffer.from(levels.join('')), bytes])
    }
    case 'line-ends':
      return Buffer.from(text().replace(/\r\n|\r|\n/g, damage.as), 'latin1')
  }
}

const headerHarms: Record<'drop' | 'double' | 'no-colon' | 'long', (line: string) => string> = {
  drop: () => '',
  double: (line) => `${line}\n${line}`,
  'no-colon': (line) => line.replace(':', ' '),
  long: (line) => `${line}${' filler'.repeat(5000)}`,
}

const boundaryHarms: Record<'drop' | 'change' | 'close' | 'double', (line: string) => string> = {
  drop: () => '',
  change: (line) => `--x${line.slice(2)}`,
  close: (line) => `${line.trimEnd()}--`,
  double: (line) => `${line}\n${line}`,
}

const declarations: Record<'charset' | 'encoding' | 'type', RegExp> = {
  charset: /(charset=)"?[^\s";]*"?/gi,
  encoding: /(content-transfer-encoding:[ \t]*)\S*/gi,
  type: /(content-type:[ \t]*)(?:text|message)\/[^\s;]*/gi,
}

function replaced(bytes: Buffer, at: number, length: number, by: Buffer): Buffer {
  const start = at % bytes.length
  return Buffer.concat([bytes.subarray(0, start), by, bytes.subarray(start + length)])
}

function withLine(text: string, number: number, change: (line: string) => string): Buffer {
  const lines = text.split('\n')
  const index = number % lines.length
  lines[index] = change(lines[index] ?? '')
  return Buffer.from(lines.join('\n'), 'latin1')
}
