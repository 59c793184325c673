import { IsnadError } from '../model/errors.js'
import { makePage } from '../model/page.js'
import { type Acquired, failed, type GivenFacts } from './acquired.js'
import { decode, pageLimit, tooLarge } from './decode.js'

/** All bytes of a stream, as long as they are no more than a page may have. */
async function gather(chunks: AsyncIterable<Uint8Array>, source: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > pageLimit) throw tooLarge(source)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

export const isBlank = (text: string): boolean => !/\S/u.test(text)

export const empty = (what: string): IsnadError =>
  new IsnadError('input/empty', `${what === '-' ? 'Standard input' : what} is empty.`, 'Give a page that has text.')

/** One page of plain text. */
export async function acquireText(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  given: GivenFacts,
): Promise<Acquired> {
  const bytes = await gather(chunks, source)
  const text = decode(bytes)
  if (isBlank(text)) return failed(source, empty(source), bytes.length)
  return { page: makePage(source, text, given), bytes: bytes.length }
}
