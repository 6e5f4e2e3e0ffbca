/** The same octets as a Buffer: what comes out of a thread or a database is a plain Uint8Array. Nothing is copied. */
export const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)
