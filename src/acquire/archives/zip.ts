import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl'
import { IsnadError, messageOf } from '../../model/errors.js'
import { type Acquired, failed } from '../acquired.js'
import { measure } from './gunzip.js'
import { holdsPages, type Members, noPages, readMember } from './members.js'

const mostHeld = 256 * 1024 * 1024

/** A ZIP is read from its end: one that comes as a stream must be held. */
async function held(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > mostHeld)
      throw new IsnadError('input/too-large', 'This ZIP is too large to be read as a stream.', 'Give it as a file.')
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

const broken = (cause: unknown): IsnadError =>
  new IsnadError(
    'input/bad-archive',
    `This is no ZIP that can be read: ${messageOf(cause)}.`,
    'Fetch or make it again.',
    cause,
  )

// Names are not decoded by the library, which refuses a whole archive for one name such as «../a.html».
const options = { lazyEntries: true, decodeStrings: false } as const

const open = async (from: string | AsyncIterable<Uint8Array>): Promise<ZipFile> =>
  typeof from === 'string' ? openPromise(from, options) : fromBufferPromise(await held(from), options)

const utf8 = new TextDecoder('utf-8', { fatal: true })

function nameOf(entry: Entry): string {
  try {
    return utf8.decode(entry.fileNameRaw)
  } catch {
    return new TextDecoder('windows-1256').decode(entry.fileNameRaw)
  }
}

async function* checked(
  entry: Entry,
  chunks: AsyncIterable<Uint8Array>,
  count: (length: number) => void,
): AsyncGenerator<Uint8Array> {
  let sum = 0
  for await (const chunk of chunks) {
    count(chunk.length)
    sum = crc32(chunk, sum)
    yield chunk
  }
  if (sum !== entry.crc32) throw new Error('its checksum does not hold')
}

async function streamOf(
  zip: ZipFile,
  entry: Entry,
  count: (length: number) => void,
): Promise<AsyncIterable<Uint8Array>> {
  if (entry.isEncrypted()) throw new Error('it is encrypted')
  return checked(entry, await zip.openReadStreamPromise(entry), count)
}

/** The pages of a ZIP, in the order in which it lists them. */
export async function* acquireZip(
  source: string,
  from: string | AsyncIterable<Uint8Array>,
  members: Members,
): AsyncGenerator<Acquired> {
  let any = false
  try {
    const zip = await open(from)
    const count = measure(() => zip.fileSize)
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry)
      if (name.endsWith('/') || !holdsPages(name)) continue
      any = true
      let bytes = entry.compressedSize
      for await (const item of readMember(
        source,
        name,
        entry.uncompressedSize,
        () => streamOf(zip, entry, count),
        members,
      )) {
        yield { ...item, bytes }
        bytes = 0
      }
    }
  } catch (cause) {
    yield failed(source, cause instanceof IsnadError ? cause : broken(cause))
    return
  }
  if (!any) yield failed(source, noPages(source))
}
