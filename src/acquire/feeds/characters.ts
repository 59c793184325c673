import { isUtf8 } from 'node:buffer'

// Bytes of XML and JSON as text. Servers name wrong charsets so often that what is UTF-8 is taken for that.

const marks: [number[], string][] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

const prologue = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/iu

function decoded(bytes: Uint8Array, charset: string | undefined | null): string | null {
  if (!charset) return null
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const isMarked = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte)

/** `doubt`: what was not as it should be. Nothing is replaced without saying so. */
export function textOfXml(bytes: Uint8Array, header: string | null): { text: string; doubt: string | null } {
  const marked = marks.find(([mark]) => isMarked(bytes, mark))?.[1]
  if (!marked && isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), doubt: null }
  const own = prologue.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))?.[1]
  const text = decoded(bytes, marked) ?? decoded(bytes, own) ?? decoded(bytes, header)
  if (text !== null) return { text, doubt: null }
  // Arabic that is not UTF-8 and does not say what it is, is that of Windows.
  const windows = /^utf-?8$/iu.test(own ?? header ?? '') ? null : decoded(bytes, 'windows-1256')
  if (windows !== null) return { text: windows, doubt: 'it names no charset; taken for windows-1256' }
  return { text: new TextDecoder().decode(bytes), doubt: 'some of its bytes are no text in its charset' }
}
