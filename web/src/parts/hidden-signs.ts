// What can hide in the text of a page: signs that turn the order of letters around, that take no room, or that are no letters at all.

export interface Piece {
  text: string
  /** the name of a sign that cannot be seen; null where it can */
  sign: string | null
}

/** Controls, tags, what turns the order of the text, what takes no room; joiners only where several stand together. */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u115f\u1160\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\u{e0000}-\u{e007f}]|\u034f|[\u200c\u200d]{2,}|\p{Surrogate}/gu

const names: Record<number, string> = {
  0: 'NUL',
  173: 'SHY',
  8203: 'ZWSP',
  8204: 'ZWNJ',
  8205: 'ZWJ',
  8234: 'LRE',
  8235: 'RLE',
  8236: 'PDF',
  8237: 'LRO',
  8238: 'RLO',
  8288: 'WJ',
  8294: 'LRI',
  8295: 'RLI',
  8296: 'FSI',
  8297: 'PDI',
  65279: 'BOM',
}

const nameOf = (sign: string): string => {
  const code = sign.codePointAt(0)!
  return names[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** A text in pieces: what can be seen, and the name of each sign that cannot. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const found of text.matchAll(hidden)) {
    if (found.index > from) pieces.push({ text: text.slice(from, found.index), sign: null })
    pieces.push({ text: found[0], sign: nameOf(found[0]) })
    from = found.index + found[0].length
  }
  if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from), sign: null })
  return pieces
}
