import { type Desk, type Draft, topicsOf } from './desk.js'
import { bit, isIn } from './knowledge.js'
import { leadDateline, mayBeginDateline } from './lead-datelines.js'
import { headlineMarks, isOtherHeadline, lineTopics, shared } from './likeness.js'
import { isParagraph, type Line } from './lines.js'
import { type Sort, sort } from './shapes.js'
import { type TailLine, tailLines } from './tail.js'

// From the first paragraph on: what goes on with the story, what interrupts it, where it ends and another begins.

interface Block {
  sort: Sort
  /** every line of it so far begins with a bullet */
  bulleted: boolean
  /** the story had ended before the block began, or the block's head says so */
  ended: boolean
  /** the story had ended before */
  before: boolean
  lines: number
}

const passing = new Set([
  'dateline',
  'clock',
  'byline',
  'caption',
  'share',
  'label',
  'counter',
  'section',
  'advert',
  'widget',
])

/** How many paragraphs stand from here to the next thing that ends a story. */
function paragraphsFrom(desk: Desk, from: number): number {
  let found = 0
  for (let i = from; i < desk.pieces.length && found < 3; i++) {
    const sorted = desk.sorts[i]
    if (sorted && (sorted.ends || sorted.opens)) break
    if (!sorted && isParagraph(desk.pieces[i]!.line)) found++
  }
  return found
}

/** The line that could be the headline of a story whose first paragraph stands at `at`. */
function headlineBefore(desk: Desk, at: number, after: number): number | null {
  for (let i = at - 1; i > after; i--) {
    const { line } = desk.pieces[i]!
    const sorted = desk.sorts[i]
    if (sorted) {
      if (passing.has(sorted.kind)) continue
      return null
    }
    if (line.bullet || isParagraph(line)) return null
    // A short line under the headline may be the photo's caption: the longer line above it is the headline.
    const above = desk.pieces[i - 1]
    if (
      line.count < 4 &&
      above &&
      i - 1 > after &&
      !desk.sorts[i - 1] &&
      above.line.count > line.count &&
      !isParagraph(above.line)
    )
      continue
    return line.count >= 3 && line.count <= 28 ? i : null
  }
  return null
}

interface Walk {
  story: Draft
  ended: boolean
  endedAt: number
  block: Block | null
  blockAt: number
  pending: number[]
  /** what the story has spoken of so far, and how many lines of it are counted */
  told: { topics: Set<string>; lines: number }
}

const goesOn = (desk: Desk, line: Line): boolean => isIn(desk.knowledge, line.words[0], bit('going-on'))

function startAppended(desk: Desk, walk: Walk, headline: number, at: number): void {
  const from = Math.max(walk.blockAt, walk.endedAt)
  const draft: Draft = { kind: 'appended', headline, body: [at], first: from + 1 }
  for (let i = headline + 1; i < at; i++) if (!desk.sorts[i]) desk.roles[i] = sort('caption', 'caption/under-headline')
  walk.pending = walk.pending.filter(i => i < headline)
  settleTail(desk, walk)
  desk.roles[headline] = 'headline'
  desk.roles[at] = 'body'
  desk.drafts.push(draft)
  walk.story = draft
  walk.told = { topics: new Set(), lines: 0 }
  walk.ended = false
  walk.block = null
}

/** What the story has spoken of so far. Grows with the story, so that each line is folded once. */
function toldSoFar(desk: Desk, walk: Walk): Set<string> {
  const { told, story } = walk
  for (; told.lines < story.body.length; told.lines++)
    for (const topic of lineTopics(desk.knowledge, desk.pieces[story.body[told.lines]!]!.line)) told.topics.add(topic)
  return told.topics
}

/** Whether furniture as it follows a story stands between its last paragraph and this line. */
function behindFurniture(desk: Desk, walk: Walk, at: number): boolean {
  const last = walk.story.body.at(-1) ?? 0
  for (let i = at - 1; i > last && i > at - 40; i--) if (closing.has(desk.sorts[i]?.kind ?? '')) return true
  return false
}

/** A headline whose first paragraph tells it, and of which the story before does not speak. */
function isAnother(desk: Desk, walk: Walk, headline: number, at: number): boolean {
  const { knowledge, pieces } = desk
  const { line } = pieces[at]!
  const title = pieces[headline]!.line
  if (title.count < 5 || title.end !== 'none' || line.count < 15) return false
  const behind = behindFurniture(desk, walk, headline)
  if (!behind && headlineMarks(knowledge, title) < 3) return false
  const told = toldSoFar(desk, walk)
  if (shared(knowledge, title, told).share >= 0.34) return false
  const common = overlap(desk, headline, at)
  // «اقرأ أيضا» and one headline are a link in the middle of a story sooner than the end of it
  const linked = walk.block?.sort.kind === 'read-also' && !walk.block.ended && walk.block.lines <= 1
  if (behind && !linked) return common >= 0.2 || shared(knowledge, line, told).share < 0.25
  return common >= 0.4
}

const overlap = (desk: Desk, headline: number, at: number): number =>
  shared(desk.knowledge, desk.pieces[headline]!.line, lineTopics(desk.knowledge, desk.pieces[at]!.line)).share

function isAppended(desk: Desk, walk: Walk, headline: number | null, at: number): headline is number {
  if (headline === null) return false
  const { block } = walk
  const { line } = desk.pieces[at]!
  const runs = paragraphsFrom(desk, at)
  if (goesOn(desk, line)) return false
  if (beginsAnew(desk, walk, at)) return true
  // A title and two lines under it are a link and its teaser.
  if (runs === 1 && line.count < teaser && (walk.ended || behindFurniture(desk, walk, headline))) return false
  if (isAnother(desk, walk, headline, at)) return true
  if (!block) return walk.ended
  if (block.sort.opens === 'comments')
    return desk.pieces[headline]!.line.count >= 5 && line.count >= 12 && overlap(desk, headline, at) >= 0.3
  if (block.sort.opens !== 'links') return false
  const common = overlap(desk, headline, at)
  if (block.ended) return runs >= 2 || common >= 0.3
  // Nothing said that the first story is over: only a lead that tells its own headline starts another one.
  return block.lines === 1 && common >= 0.6 && line.count >= 15 && runs >= 2
}

/** Whether a paragraph begins with place and agency: «الدوحة في 14 يناير /قنا/». */
function hasDateline({ knowledge, pieces }: Desk, at: number): boolean {
  const { line } = pieces[at]!
  const dateline = mayBeginDateline(line) ? leadDateline(knowledge, line.text) : null
  return !!dateline?.agency && dateline.place !== null && dateline.end !== null
}

/** Each item of an agency's page begins with its dateline: behind a story that does, another that does is the next. */
const beginsAnew = (desk: Desk, { story }: Walk, at: number): boolean =>
  story.body[0] !== undefined && hasDateline(desk, at) && hasDateline(desk, story.body[0])

const teaser = 18

/** Short lines between two paragraphs: sub-headings and lists of the story, or headlines of others. */
function settleBetween(desk: Desk, walk: Walk): void {
  const run = walk.pending
  for (const i of run) {
    const { line, sure } = desk.pieces[i]!
    const underSection = desk.sorts[i - 1]?.kind === 'section'
    const other = !sure && run.length <= 3 && isOtherHeadline(desk.knowledge, line, () => topicsOf(desk), underSection)
    desk.roles[i] = other ? sort('inline-link', 'inline-link/headline') : 'body'
    if (!other) walk.story.body.push(i)
  }
  walk.pending = []
}

const closing = new Set([
  'share',
  'poll',
  'ticker',
  'comments',
  'tags',
  'read-also',
  'related-links',
  'advert',
  'credit',
  'end-mark',
])

/** Short lines after the last paragraph. */
function settleTail(desk: Desk, walk: Walk): void {
  if (!walk.ended) {
    for (const i of walk.pending) {
      if (!desk.pieces[i]!.sure) continue
      desk.roles[i] = 'body'
      walk.story.body.push(i)
    }
    walk.pending = walk.pending.filter(i => !desk.pieces[i]!.sure)
  }
  if (!walk.pending.length) return
  const last = walk.story.body.at(-1) ?? 0
  const from = walk.pending[0]!
  const until = walk.pending.at(-1)!
  // Furniture between the last paragraph and a line: the story is over there, whether or not a word says so.
  let over = walk.ended
  for (let i = from - 1; i > last && !over; i--) if (closing.has(desk.sorts[i]?.kind ?? '')) over = true
  const lines: TailLine[] = walk.pending.map((i, k) => {
    const before = k > 0 ? walk.pending[k - 1]! : last
    for (let n = before + 1; n < i && !over; n++) if (closing.has(desk.sorts[n]?.kind ?? '')) over = true
    return {
      line: desk.pieces[i]!.line,
      over,
      goesOn: goesOn(desk, desk.pieces[i]!.line),
      besideTerms: desk.sorts[i - 1]?.kind === 'section' || desk.sorts[i + 1]?.kind === 'section',
    }
  })
  const terms = walk.pending.every(i => desk.pieces[i]!.line.count <= 3) && until - from < 20
  const headline = walk.story.headline === null ? null : desk.pieces[walk.story.headline]!.line
  const oneOfTerms = walk.pending.length === 1 && (desk.sorts[from + 1] ?? null) !== null
  const found = tailLines(desk.knowledge, lines, headline, terms || oneOfTerms ? topicsOf(desk) : null)
  walk.pending.forEach((i, k) => {
    desk.roles[i] = found[k] ?? 'body'
    if (!found[k]) walk.story.body.push(i)
  })
  walk.pending = []
}

function takeSorted(desk: Desk, walk: Walk, at: number, found: Sort): void {
  desk.roles[at] = found
  if (found.ends || found.opens) {
    settleTail(desk, walk)
    const ended = walk.ended || found.ends
    if (found.opens && found.opens !== 'story') {
      walk.block = { sort: found, bulleted: true, ended, before: walk.ended, lines: 0 }
      walk.blockAt = at
    } else walk.block = null
    if (found.ends) {
      walk.ended = true
      walk.endedAt = at
    }
  } else if (walk.block && !passing.has(found.kind) && !isOfBlock(found, walk.block.sort)) walk.block = null
}

const linked = new Set(['read-also', 'related-links', 'inline-link'])

// «بالصور.. …» among the links under «اقرأ أيضا»; what the page's source marks stands for itself
const isOfBlock = ({ kind, rule }: Sort, block: Sort): boolean =>
  kind === block.kind || (block.opens === 'links' && linked.has(kind) && !rule.startsWith('html/'))

const blockRule: Record<string, string> = {
  links: 'links/under-head',
  poll: 'poll/under-head',
  ticker: 'ticker/under-head',
  comments: 'comments/under-head',
  tags: 'tags/under-head',
}

/** Whether a line belongs to the block whose head stands above. */
function joinsBlock(block: Block, line: Line): boolean {
  const opens = block.sort.opens!
  if (isParagraph(line)) return false
  if (opens === 'comments') return true
  if (opens === 'links') return true
  if (opens === 'tags') return line.count <= 6 && line.end === 'none'
  if (opens === 'poll')
    return block.lines < 12 && (line.end === 'none' || (line.end === 'question' && block.lines === 0))
  return line.count <= 8 && line.end !== 'stop'
}

/** Whether the bullets of a list of links have come to an end, and what follows speaks of what the story spoke of. */
function endsWithBullets(desk: Desk, walk: Walk, at: number): boolean {
  const { block } = walk
  const { line } = desk.pieces[at]!
  if (block?.sort.opens !== 'links' || block.lines === 0 || !block.bulleted || line.bullet) return false
  return shared(desk.knowledge, line, toldSoFar(desk, walk)).count >= 3
}

function takeParagraph(desk: Desk, walk: Walk, at: number): void {
  const { block } = walk
  const resumes = goesOn(desk, desk.pieces[at]!.line)
  // Where one story ends and another begins, markup tells better than words.
  if (!resumes && !desk.pieces[at]!.sure) {
    const headline = headlineBefore(desk, at, Math.max(walk.blockAt, walk.endedAt))
    if (isAppended(desk, walk, headline, at)) {
      startAppended(desk, walk, headline, at)
      return
    }
  }
  // A box between two paragraphs: the story goes on behind it.
  const interrupted = block !== null && !block.before && (resumes ? block.lines <= 3 : endsWithBullets(desk, walk, at))
  if (block?.sort.opens === 'comments' && !(interrupted && block.lines === 0)) {
    desk.roles[at] = sort('comments', 'comments/under-head')
    return
  }
  if (block?.sort.opens === 'links' && !interrupted) {
    // After the end of a story single paragraphs between links are the links' own teasers.
    if (block.ended && (block.lines > 0 || block.sort.kind === 'related-links')) {
      desk.roles[at] = sort(block.sort.kind, 'links/teaser')
      return
    }
  }
  walk.block = null
  settleBetween(desk, walk)
  walk.ended = false
  walk.story.body.push(at)
  desk.roles[at] = 'body'
}

export function layRest(desk: Desk, lead: number): void {
  const walk: Walk = {
    story: desk.drafts[0]!,
    ended: false,
    endedAt: lead - 1,
    block: null,
    blockAt: -1,
    pending: [],
    told: { topics: new Set(), lines: 0 },
  }
  for (let i = lead; i < desk.pieces.length; i++) {
    const found = desk.sorts[i]
    const { line } = desk.pieces[i]!
    if (found) takeSorted(desk, walk, i, found)
    else if (walk.block && joinsBlock(walk.block, line)) {
      const { block } = walk
      desk.roles[i] = sort(block.sort.kind, blockRule[block.sort.opens!]!)
      block.lines++
      block.bulleted &&= line.bullet
    } else if (isParagraph(line)) takeParagraph(desk, walk, i)
    else {
      if (walk.block && walk.block.sort.opens !== 'links') walk.block = null
      walk.pending.push(i)
    }
  }
  settleTail(desk, walk)
}
