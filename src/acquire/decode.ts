import { isUtf8 } from 'node:buffer'
import { IsnadError } from '../model/errors.js'

const decoder = new TextDecoder('utf-8', { fatal: true })

/** A page is some kilobytes; what is larger is no page, or many pages in one file. */
export const pageLimit = 8 * 1024 * 1024

export const tooLarge = (what: string): IsnadError =>
  new IsnadError(
    'input/too-large',
    `${what === '-' ? 'Standard input' : what} is larger than ${pageLimit / 1024 / 1024} MB.`,
    'A page may have 8 MB. Put each page in a file of its own, or one a line in a JSONL file.',
  )

// The first byte of a sequence tells how many follow, and narrows what the first of these may be.
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0
  return length > 0 && isUtf8(bytes.subarray(at, at + length)) ? length : 0
}

/** The place of the first byte that is not UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceAt(bytes, at)
    if (length === 0) return at
    at += length
  }
  return -1
}

const utf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

function whyBinary(bytes: Uint8Array): IsnadError | null {
  const nul = bytes.indexOf(0)
  if (!utf16(bytes) && nul < 0) return null
  return utf16(bytes)
    ? new IsnadError('input/not-utf8', 'This is UTF-16, not UTF-8.', 'Convert it first: iconv -f UTF-16 -t UTF-8')
    : new IsnadError(
        'input/binary',
        `This is no text: byte ${nul} is zero.`,
        'Give plain text (.txt) or JSONL in UTF-8.',
      )
}

/** Bytes as text. A byte order mark at the start is no part of it. `offset` is where the bytes stand in their file. */
export function decode(bytes: Uint8Array, offset = 0): string {
  const binary = whyBinary(bytes)
  if (binary) throw binary
  try {
    return decoder.decode(bytes)
  } catch (cause) {
    const at = offset + Math.max(firstBadByte(bytes), 0)
    throw new IsnadError(
      'input/not-utf8',
      `The text is not UTF-8 from byte ${at} on.`,
      'Convert it first, e.g. from the old Arabic Windows encoding: iconv -f WINDOWS-1256 -t UTF-8',
      cause,
    )
  }
}
