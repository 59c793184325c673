import { Readable } from 'node:stream'
import { type Extract, extract } from 'tar-stream'
import { IsnadError, messageOf } from '../../model/errors.js'
import { type Acquired, failed } from '../acquired.js'
import { type Damage, damaged } from './damage.js'
import { holdsPages, type Members, noPages, readMember } from './members.js'
import { soundBlocks } from './tar-blocks.js'
import { windowOn } from './window.js'

type Entry = Extract extends AsyncIterable<infer Each> ? Each : never

/** A member's bytes. What its reader leaves is passed over: a stream that is given up would end the whole archive. */
async function* whole(entry: Entry): AsyncGenerator<Uint8Array> {
  const iterator = entry[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  let step = await iterator.next()
  try {
    for (; !step.done; step = await iterator.next()) yield step.value
  } finally {
    while (!step.done) step = await iterator.next()
  }
}

async function* pagesIn(source: string, entry: Entry, members: Members): AsyncGenerator<Acquired> {
  const { name, type, size } = entry.header
  if (type !== 'file' || !holdsPages(name)) entry.resume()
  else yield* readMember(source, name, size ?? 0, async () => whole(entry), members)
  entry.resume()
}

const cut = (cause: unknown): IsnadError =>
  new IsnadError(
    'input/damaged',
    `The archive ends within a member: ${messageOf(cause)}.`,
    'What stands before that was read. Fetch the archive again if you need the rest.',
    cause,
  )

/** The pages of a tar, in their order; what is damaged is told and passed over. */
export async function* acquireTar(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  members: Members,
): AsyncGenerator<Acquired> {
  const damages: Damage[] = []
  const told = function* (): Generator<Acquired> {
    for (const damage of damages.splice(0)) yield failed(`${source}:${damage.offset}`, damaged(damage))
  }
  let any = false
  let last: Acquired | null = null
  const from = Readable.from(soundBlocks(windowOn(chunks), damages))
  const unpacked = extract()
  from.on('error', error => unpacked.destroy(error))
  try {
    for await (const entry of from.pipe(unpacked)) {
      any = true
      yield* told()
      for await (last of pagesIn(source, entry, members)) yield last
    }
  } catch (cause) {
    any = true
    // where the member that was being read has told it, the archive need not
    if (!last || 'page' in last) yield failed(source, cause instanceof IsnadError ? cause : cut(cause))
  }
  any ||= damages.length > 0
  yield* told()
  if (!any) yield failed(source, noPages(source))
}
