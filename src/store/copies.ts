import type { Copyable } from '../register/copies/copies.js'
import { copyableOf, storyId } from '../register/copies/copyable.js'
import { type CopyOf, copiesAmong, firstAmong } from '../register/copies/of-story.js'
import { marksOf, type Sketch } from '../register/copies/sketch.js'
import { byText, unique } from '../register/words.js'
import { inBatches } from './accounts.js'
import type { PageCheck } from './check.js'
import type { StoryCopies, StoryPlace } from './store.js'
import type { Db, Tables } from './tables.js'
import type { TakenIn } from './taking-in.js'

// What is kept of each story to find its copies: taken in and out with the words of its page.

type Row = Tables['sketches']

async function nextId(db: Db): Promise<number> {
  const row = await db
    .selectFrom('sketches')
    .select(eb => eb.fn.max('id').as('last'))
    .executeTakeFirst()
  return Number(row?.last ?? 0) + 1
}

/** The sketches of a reading; the stories of accounts have theirs already. */
function copyablesIn({ reading, tellings }: TakenIn): { story: string; copyable: Copyable }[] {
  const known = new Map(tellings.map(({ story }) => [story.id, story]))
  return reading.stories.map(story => ({
    story: story.id,
    copyable: known.get(storyId(reading.page.id, story.id)) ?? copyableOf(reading, story),
  }))
}

const rowOf = (page: string, story: string, { published, outlet, credit, sketch }: Copyable): Omit<Row, 'id'> => ({
  ...{ page, story, published, outlet, credit },
  data: JSON.stringify(sketch),
})

const copyableIn = ({ page, story, published, outlet, credit, data }: Row): Copyable => ({
  ...{ id: storyId(page, story), published, outlet, credit },
  sketch: JSON.parse(data) as Sketch,
})

export async function writeSketches(db: Db, taken: TakenIn): Promise<void> {
  const page = taken.reading.page.id
  const first = await nextId(db)
  const stories = copyablesIn(taken)
  const rows = stories.map(({ story, copyable }, i) => ({ id: first + i, ...rowOf(page, story, copyable) }))
  for (const some of inBatches(rows)) await db.insertInto('sketches').values(some).execute()
  const marks = stories.flatMap(({ copyable }, i) =>
    marksOf(copyable.sketch).map(mark => ({ mark, sketch: first + i })),
  )
  for (const some of inBatches(marks)) await db.insertInto('sketch_marks').values(some).execute()
}

export async function dropSketches(db: Db, page: string): Promise<void> {
  const rows = await db.selectFrom('sketches').selectAll().where('page', '=', page).execute()
  for (const row of rows)
    for (const some of inBatches(marksOf(copyableIn(row).sketch)))
      await db.deleteFrom('sketch_marks').where('mark', 'in', some).where('sketch', '=', row.id).execute()
  await db.deleteFrom('sketches').where('page', '=', page).execute()
}

export async function dropAllSketches(db: Db): Promise<void> {
  await db.deleteFrom('sketch_marks').execute()
  await db.deleteFrom('sketches').execute()
}

/** So many stories are compared, or all that share the rarest run of words: what thousands have besides is a stock phrase. */
const mostCompared = 300

async function candidatesFor(db: Db, sketch: Sketch): Promise<number[]> {
  const found: { mark: number; n: number }[] = []
  for (const some of inBatches(marksOf(sketch)))
    found.push(
      ...(await db
        .selectFrom('sketch_marks')
        .select(['mark', eb => eb.fn.countAll<number>().as('n')])
        .where('mark', 'in', some)
        .groupBy('mark')
        .execute()),
    )
  const rarest: number[] = []
  let left = mostCompared
  for (const { mark, n } of found.sort((a, b) => a.n - b.n || a.mark - b.mark)) {
    left -= n
    if (left < 0 && rarest.length > 0) break
    rarest.push(mark)
  }
  const stories = new Set<number>()
  for (const some of inBatches(rarest)) {
    const rows = await db.selectFrom('sketch_marks').select('sketch').distinct().where('mark', 'in', some).execute()
    for (const row of rows) stories.add(row.sketch)
  }
  return [...stories]
}

type Kept = Copyable & { place: StoryPlace }

async function keptWith(db: Db, ids: readonly number[]): Promise<Kept[]> {
  const out: Kept[] = []
  for (const some of inBatches(ids)) {
    const rows = await db
      .selectFrom('sketches')
      .innerJoin('pages', 'pages.id', 'sketches.page')
      .selectAll('sketches')
      .select('pages.source')
      .where('sketches.id', 'in', some)
      .execute()
    for (const { source, ...row } of rows) {
      const { page, story, outlet, published } = row
      out.push({ ...copyableIn(row), place: { page, story, source, outlet, published } })
    }
  }
  return out.sort((a, b) => byText(a.id, b.id))
}

const told = ({ story, kind, share }: CopyOf<Kept>) => ({ ...story.place, kind, share })

/** The copies of a story, the likest first; null where there is no such story. */
export async function copiesOf(db: Db, page: string, story: string): Promise<StoryCopies | null> {
  const row = await db
    .selectFrom('sketches')
    .select(['id', 'data'])
    .where('page', '=', page)
    .where('story', '=', story)
    .executeTakeFirst()
  if (!row) return null
  const kept = await keptWith(db, unique([row.id, ...(await candidatesFor(db, JSON.parse(row.data) as Sketch))]))
  const own = kept.find(({ place }) => place.page === page && place.story === story)!
  const copies = copiesAmong(own, kept)
  const whole = copies.filter(({ kind }) => kind !== 'partial').map(each => each.story)
  return { ...own.place, copies: copies.map(told), first: firstAmong([own, ...whole])?.place ?? null }
}

const numbered = (rows: readonly { id: number; n: string | number | bigint; sum: string | number | bigint }[]) =>
  new Map(rows.map(({ id, n, sum }) => [id, `${n} ${sum}`]))

/** Compares what is kept to find copies with what pages say; those that are still to be taken in are left out. */
export async function sketchCheck(db: Db, waiting: ReadonlySet<string>): Promise<PageCheck> {
  const marks = db
    .selectFrom('sketch_marks')
    .select(['sketch as id', eb => eb.fn.countAll().as('n'), eb => eb.fn.sum('mark').as('sum')])
    .groupBy('sketch')
  const sums = numbered(await marks.execute())
  return {
    async ofPage(taken) {
      const { id } = taken.reading.page
      const rows = await db.selectFrom('sketches').selectAll().where('page', '=', id).orderBy('id').execute()
      const found = rows.map(({ id: sketch, ...row }) => JSON.stringify([sums.get(sketch), row]))
      for (const row of rows) sums.delete(row.id)
      if (waiting.has(id)) return []
      const said = copyablesIn(taken).map(({ story, copyable }) => {
        const own = marksOf(copyable.sketch)
        return JSON.stringify([`${own.length} ${own.reduce((sum, mark) => sum + mark, 0)}`, rowOf(id, story, copyable)])
      })
      const isSame = JSON.stringify(said) === JSON.stringify(found)
      return isSame ? [] : [{ code: 'words', id, text: 'What its copies are found by is not what it says.' }]
    },
    rest: () =>
      sums.size === 0
        ? []
        : [{ code: 'words', id: '', text: `Runs of words are kept of ${sums.size} stories that no page has.` }],
  }
}
