import type { Columns } from '../../knowledge/columns.js'

/** Texts by number, each written once, decoded when asked for. Number 0 is «none». */
export interface TextPool {
  numberOf(text: string | undefined): number
  columns(): { texts: Uint8Array; textStarts: Uint32Array }
}

export function makeTexts(): TextPool {
  const numbers = new Map<string, number>()
  return {
    numberOf(text) {
      if (text === undefined) return 0
      const known = numbers.get(text) ?? numbers.size + 1
      numbers.set(text, known)
      return known
    },
    columns() {
      const encoder = new TextEncoder()
      const encoded = [...numbers.keys()].map(text => encoder.encode(text))
      const textStarts = new Uint32Array(encoded.length + 1)
      encoded.forEach((bytes, i) => {
        textStarts[i + 1] = textStarts[i]! + bytes.length
      })
      const texts = new Uint8Array(textStarts.at(-1)!)
      for (const [i, bytes] of encoded.entries()) texts.set(bytes, textStarts[i])
      return { texts, textStarts }
    },
  }
}

/**
 * The same string as the engine keeps names of properties: of two such strings it sees at a glance whether they are one. Classes
 * and values are compared with words of the program at every step of reading.
 */
const asKey = (text: string): string => (text.length > longestKey ? text : Object.keys({ [text]: 0 })[0]!)

const longestKey = 40

export type TextAt = (number: number) => string

export function openTexts({ texts, textStarts }: Columns): TextAt {
  const bytes = Buffer.from(texts!.buffer, texts!.byteOffset, texts!.byteLength)
  const decoded: string[] = []
  return number => {
    decoded[number] ??= asKey(bytes.toString('utf8', textStarts![number - 1], textStarts![number]))
    return decoded[number]
  }
}
