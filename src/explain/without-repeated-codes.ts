/** A reply whose lines were put into one, without the codes that its further lines repeat (RFC 5321 §4.2.1). */
export function withoutRepeatedCodes(line: string): string {
  let openReply = ''
  return line.replace(code, (whole, before: string, digits: string, more: string) => {
    const isFurther = digits === openReply
    openReply = more === '-' ? digits : ''
    return isFurther ? before : whole
  })
}

// RFC 2034 §4: each line has the enhanced code too.
const code = /(^| )([45]\d\d)([ -])(?:[45]\.\d{1,3}\.\d{1,3} )?/g
