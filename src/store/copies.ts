import type { Copyable } from '../register/copies/copies.js'
import { storyId } from '../register/copies/copyable.js'
import { type CopyOf, copiesAmong, firstAmong } from '../register/copies/of-story.js'
import { marksOf, type Sketch } from '../register/copies/sketch.js'
import type { TakenIn } from '../register/prepared.js'
import { runWord } from '../register/search/documents.js'
import { byText } from '../register/words.js'
import { inBatches } from './accounts.js'
import type { PageCheck } from './check.js'
import type { StoryCopies, StoryPlace } from './store.js'
import type { Db, Tables } from './tables.js'
import type { TextIndex } from './text-index.js'

// What is kept of each story to find its copies. The runs of words by which they are found stand in the index of words: in a table of
// their own each would lie on another leaf of the disk.

type Row = Tables['sketches']

const rowsOf = ({ page, stories }: TakenIn): Row[] =>
  stories.map(({ story, copyable: { published, outlet, credit, sketch } }) => ({
    ...{ page, story, published, outlet, credit },
    data: JSON.stringify(sketch),
  }))

const copyableIn = ({ page, story, published, outlet, credit, data }: Row): Copyable => ({
  ...{ id: storyId(page, story), published, outlet, credit },
  sketch: JSON.parse(data) as Sketch,
})

export async function writeSketches(db: Db, taken: TakenIn): Promise<void> {
  for (const some of inBatches(rowsOf(taken))) await db.insertInto('sketches').values(some).execute()
}

export async function dropSketches(db: Db, page: string): Promise<void> {
  await db.deleteFrom('sketches').where('page', '=', page).execute()
}

export async function dropAllSketches(db: Db): Promise<void> {
  await db.deleteFrom('sketches').execute()
}

type Kept = Copyable & { place: StoryPlace }

const keptOf = ({ source, ...row }: Row & { source: string }): Kept => {
  const { page, story, outlet, published } = row
  return { ...copyableIn(row), place: { page, story, source, outlet, published } }
}

const kept = (db: Db) =>
  db
    .selectFrom('sketches as s')
    .innerJoin('pages as p', 'p.id', 's.page')
    .select(['s.page', 's.story', 's.published', 's.outlet', 's.credit', 's.data', 'p.source'])

/** So many runs are asked for together, and so many stories compared that share the most and rarest of them: then others, as long as some are copies. */
const [runsAtOnce, comparedAtOnce] = [200, 60]

/** Stories that share runs of words with one, a part at a time. */
async function sharing(db: Db, index: TextIndex, marks: readonly number[], offset: number): Promise<Kept[]> {
  const term = { phrase: [], also: [], who: marks.map(runWord) }
  const likest = db
    .selectFrom(index.matches('runs', [term]).as('m'))
    .select('m.id')
    .orderBy('m.rank')
    .limit(comparedAtOnce)
    .offset(offset)
  const rows = await kept(db)
    .innerJoin('search_docs as d', join => join.onRef('d.page', '=', 's.page').onRef('d.story', '=', 's.story'))
    .where('d.id', 'in', likest)
    .execute()
  return rows.map(keptOf)
}

async function copiesFound(db: Db, index: TextIndex, own: Kept): Promise<Kept[]> {
  const found = new Map<string, Kept>()
  for (const marks of inBatches(marksOf(own.sketch), runsAtOnce))
    for (let offset = 0, met = 1; met > 0; offset += comparedAtOnce) {
      const copies = copiesAmong(own, await sharing(db, index, marks, offset))
      for (const { story } of copies) found.set(story.id, story)
      met = copies.length
    }
  return [...found.values()].sort((a, b) => byText(a.id, b.id))
}

const told = ({ story, kind, share }: CopyOf<Kept>) => ({ ...story.place, kind, share })

/** The copies of a story, the likest first; null where there is no such story. */
export async function copiesOf(db: Db, index: TextIndex, page: string, story: string): Promise<StoryCopies | null> {
  const row = await kept(db).where('s.page', '=', page).where('s.story', '=', story).executeTakeFirst()
  if (!row) return null
  const own = keptOf(row)
  const copies = copiesAmong(own, await copiesFound(db, index, own))
  const whole = copies.filter(({ kind }) => kind !== 'partial').map(each => each.story)
  return { ...own.place, copies: copies.map(told), first: firstAmong([own, ...whole])?.place ?? null }
}

/** Compares what is kept to find copies with what pages say; those that are still to be taken in are left out. */
export const sketchCheck = (db: Db, waiting: ReadonlySet<string>): PageCheck => ({
  async ofPage(taken) {
    const { page: id } = taken
    if (waiting.has(id)) return []
    const rows = await db.selectFrom('sketches').selectAll().where('page', '=', id).execute()
    const [found, said] = [rows, rowsOf(taken)].map(list =>
      list.map(each => JSON.stringify([each.story, copyableIn(each)])).sort(),
    )
    const isSame = JSON.stringify(found) === JSON.stringify(said)
    return isSame ? [] : [{ code: 'words', id, text: 'What its copies are told by is not what it says.' }]
  },
  rest: () => [],
})
