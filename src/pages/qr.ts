import { encode } from 'uqr'

/** A QR code as one path of an SVG picture: `views/qr.eta` draws it, a square a unit. */
export interface QrCode {
  /** How many units wide and high, its quiet zone with it. */
  size: number
  /** The dark squares: only digits and the letters of a path. */
  path: string
}

// ISO/IEC 18004 wants four; phones read two.
const border = 2
// To weigh all eight masks takes a millisecond; phones read any of them.
const maskPattern = 2

/** For a text of at most some hundred octets; longer ones make squares that no phone can read. */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border, maskPattern })
  const path = data.flatMap((row, y) =>
    // One stroke for each run of dark squares.
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1H${index}z`),
  )
  return { size, path: path.join('') }
}
