import { decodeAs } from './labels.js'

/** A text in an encoding of one byte a letter. */
export function encoded(text: string, encoding: string): Buffer {
  const letters = decodeAs(
    encoding,
    Uint8Array.from({ length: 256 }, (_, i) => i),
  )
  return Buffer.from(
    [...text].map(letter => {
      const byte = letters.indexOf(letter)
      if (byte < 0) throw new Error(`${encoding} has no ${letter}`)
      return byte
    }),
  )
}

export const utf16 = (text: string, encoding: 'utf-16le' | 'utf-16be'): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? bytes : bytes.swap16()
}
