import type { Diagnostic, Furniture, Page } from '../model/records.js'
import type { Span } from '../text/span.js'
import { creditOf, longestCredit } from './credits.js'
import { type Dateline, leadDateline, lineDateline, mayBeginDateline } from './datelines.js'
import { bit, isIn, type PageKnowledge } from './knowledge.js'
import { headlineMarks, isOtherHeadline, shared, topicWords } from './likeness.js'
import { isParagraph, type Line } from './lines.js'
import { type Piece, piecesOf } from './pieces.js'
import { type Sort, sort, sortOf } from './shapes.js'
import { type TailLine, tailLines } from './tail.js'
import { headlineAmong, same, titleFit, topLine } from './top.js'
import { holdsDate } from './stamps.js'

export interface StoryLayout {
  kind: 'main' | 'appended'
  headline: Span | null
  /** one for each line that belongs to the story */
  body: Span[]
  dateline: Dateline | null
  credit: string | null
  /** furniture of the kind 'dateline' that may hold this story's date of publication */
  stamps: Span[]
}

export interface Layout {
  stories: StoryLayout[]
  furniture: Furniture[]
  diagnostics: Diagnostic[]
}

type Role = 'headline' | 'body' | Sort

interface Draft {
  kind: 'main' | 'appended'
  headline: number | null
  body: number[]
  first: number
}

interface Desk {
  knowledge: PageKnowledge
  page: Page
  pieces: Piece[]
  /** what each piece is before the first paragraph and after it */
  sorts: (Sort | null)[]
  roles: (Role | null)[]
  drafts: Draft[]
  topics: Set<string> | null
}

const isLead = (piece: Piece, found: Sort | null): boolean => !found && isParagraph(piece.line)

/** Topics of all running text of the page: what its lines are compared with. Made only where a line asks for it. */
function topicsOf(desk: Desk): Set<string> {
  if (!desk.topics) {
    const text = desk.pieces.filter((piece, i) => !desk.sorts[i] && isParagraph(piece.line)).map(piece => piece.line.text)
    desk.topics = topicWords(desk.knowledge, text.join('\n'))
  }
  return desk.topics
}

function sortPieces(desk: Desk): number {
  const { pieces, knowledge, sorts } = desk
  const foreign = !pieces.some(piece => piece.line.arabic)
  let lead = -1
  pieces.forEach((piece, i) => {
    let found = piece.given ?? sortOf(knowledge, piece.line, lead < 0 ? 'top' : 'tail')
    if (foreign && found?.rule === 'shape/latin') found = null
    sorts[i] = found
    if (lead < 0 && isLead(piece, found)) lead = i
  })
  // A question is a poll's when short answers follow; before an answer in full it is an interview's.
  sorts.forEach((found, i) => {
    if (found?.rule !== 'poll/question') return
    const next = pieces[i + 1]
    if (!next || pieces[i]!.line.bullet || next.line.count > 8 || isParagraph(next.line)) sorts[i] = null
  })
  return lead
}

/** The title may be a line as long as a paragraph: then the lead is the next one. */
function leadAfterTitle(desk: Desk, lead: number): { headline: number; lead: number } {
  const { pieces, sorts, page, knowledge } = desk
  if (lead >= 0 && page.title && pieces[lead]!.line.short && titleFit(knowledge, pieces[lead]!.line, page.title) >= 0.8) {
    const next = pieces.findIndex((piece, i) => i > lead && isLead(piece, sorts[i]!))
    if (next > 0) return { headline: lead, lead: next }
  }
  // A first sentence that ends in a full stop is a headline when a date, a byline or a share bar parts it from the lead.
  if (lead >= 0 && pieces[lead]!.line.count <= 16 && pieces[lead]!.line.end === 'stop' && !page.title) {
    const between = sorts[lead + 1]
    const next = pieces.findIndex((piece, i) => i > lead && isLead(piece, sorts[i]!))
    const kinds = ['dateline', 'byline', 'share', 'counter', 'caption', 'clock']
    if (between && kinds.includes(between.kind) && next > lead + 1 && next < lead + 8) {
      if (sorts.slice(lead + 1, next).every(found => found && kinds.includes(found.kind))) return { headline: lead, lead: next }
    }
  }
  return { headline: -1, lead }
}

/** Names the lines before the lead and opens the main story. */
function layTop(desk: Desk, foundLead: number): number {
  const { pieces, sorts, roles, page, knowledge } = desk
  const { headline: titled, lead } = leadAfterTitle(desk, foundLead)
  const open: number[] = []
  for (let i = 0; i < lead; i++) {
    roles[i] = sorts[i]!
    if (!sorts[i] && i !== titled) open.push(i)
  }
  const lines = open.map(i => pieces[i]!.line)
  let topics = new Set<string>()
  if (open.length) {
    const next = pieces.slice(lead, lead + 3).filter(piece => isParagraph(piece.line))
    topics = topicWords(knowledge, next.map(piece => piece.line.text).join('\n'))
  }
  const at = titled >= 0 ? -1 : headlineAmong(knowledge, lines, topics, page.title)
  const headline = titled >= 0 ? titled : at >= 0 ? open[at]! : null
  const draft: Draft = { kind: 'main', headline, body: [], first: 0 }
  open.forEach((i, k) => {
    if (i === headline) return
    const place = headline === null ? 'no-headline' : i < headline ? 'above' : 'below'
    const line = pieces[i]!.line
    const role = topLine(knowledge, line, place, {
      headline: headline === null ? null : pieces[headline]!.line,
      twin: lines.some((other, n) => n !== k && same(other, line)),
      lead: topics,
      open: open.length,
    })
    roles[i] = role ?? 'body'
    if (!role) draft.body.push(i)
  })
  if (headline !== null) roles[headline] = 'headline'
  desk.drafts.push(draft)
  return lead
}

/** A page without a single paragraph: what no rule claims is the story. */
function layShort(desk: Desk): void {
  const { pieces, sorts, roles, page, knowledge } = desk
  const open = pieces.map((_, i) => i).filter(i => !sorts[i])
  sorts.forEach((found, i) => {
    roles[i] = found
  })
  if (!open.length) return
  const first = pieces[open[0]!]!.line
  const titled = titleFit(knowledge, first, page.title) >= 0.6
  const headline = titled || (!page.title && open.length > 1 && first.count >= 4 && first.end === 'none') ? open[0]! : null
  const body = open.filter(i => i !== headline)
  for (const i of body) roles[i] = 'body'
  if (headline !== null) roles[headline] = 'headline'
  desk.drafts.push({ kind: 'main', headline, body, first: 0 })
}

interface Block {
  sort: Sort
  /** the story had ended before the block began, or the block's head says so */
  ended: boolean
  /** the story had ended before */
  before: boolean
  lines: number
}

const passing = new Set(['dateline', 'clock', 'byline', 'caption', 'share', 'label', 'counter', 'section', 'advert', 'widget'])

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
    if (line.count < 4 && above && i - 1 > after && !desk.sorts[i - 1] && above.line.count > line.count && !isParagraph(above.line)) continue
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
    for (const topic of topicWords(desk.knowledge, desk.pieces[story.body[told.lines]!]!.line.text)) told.topics.add(topic)
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
  const told = toldSoFar(desk, walk)
  if (shared(knowledge, title, told).share >= 0.34) return false
  const common = overlap(desk, headline, at)
  if (behindFurniture(desk, walk, headline)) return common >= 0.2 || shared(knowledge, line, told).share < 0.25
  return common >= 0.4 && headlineMarks(knowledge, title) > 0
}

const overlap = (desk: Desk, headline: number, at: number): number =>
  shared(desk.knowledge, desk.pieces[headline]!.line, topicWords(desk.knowledge, desk.pieces[at]!.line.text)).share

function isAppended(desk: Desk, walk: Walk, headline: number | null, at: number): headline is number {
  if (headline === null) return false
  const { block } = walk
  const { line } = desk.pieces[at]!
  const runs = paragraphsFrom(desk, at)
  if (goesOn(desk, line)) return false
  if (isAnother(desk, walk, headline, at)) return true
  if (!block) return walk.ended
  if (block.sort.opens === 'comments') return desk.pieces[headline]!.line.count >= 5 && line.count >= 12 && overlap(desk, headline, at) >= 0.3
  if (block.sort.opens !== 'links') return false
  const common = overlap(desk, headline, at)
  if (block.ended) return runs >= 2 || common >= 0.3
  // Nothing said that the first story is over: only a lead that tells its own headline starts another one.
  return block.lines === 1 && common >= 0.6 && line.count >= 15 && runs >= 2
}

/** Short lines between two paragraphs: sub-headings and lists of the story, or headlines of others. */
function settleBetween(desk: Desk, walk: Walk): void {
  const run = walk.pending
  for (const i of run) {
    const { line } = desk.pieces[i]!
    const other = run.length <= 3 && isOtherHeadline(desk.knowledge, line, topicsOf(desk))
    desk.roles[i] = other ? sort('inline-link', 'inline-link/headline') : 'body'
    if (!other) walk.story.body.push(i)
  }
  walk.pending = []
}

const closing = new Set(['share', 'poll', 'ticker', 'comments', 'tags', 'read-also', 'related-links', 'advert', 'credit', 'end-mark'])

/** Short lines after the last paragraph. */
function settleTail(desk: Desk, walk: Walk): void {
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
    return { line: desk.pieces[i]!.line, over, goesOn: goesOn(desk, desk.pieces[i]!.line), besideTerms: desk.sorts[i - 1]?.kind === 'section' || desk.sorts[i + 1]?.kind === 'section' }
  })
  const terms = walk.pending.every(i => desk.pieces[i]!.line.count <= 3) && until - from < 20
  const headline = walk.story.headline === null ? null : desk.pieces[walk.story.headline]!.line
  const found = tailLines(desk.knowledge, lines, headline, terms ? topicsOf(desk) : null)
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
    if (found.opens) {
      walk.block = { sort: found, ended, before: walk.ended, lines: 0 }
      walk.blockAt = at
    } else walk.block = null
    if (found.ends) {
      walk.ended = true
      walk.endedAt = at
    }
  } else if (walk.block && !passing.has(found.kind) && found.kind !== walk.block.sort.kind) walk.block = null
}

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
  if (opens === 'poll') return block.lines < 12 && (line.end === 'none' || (line.end === 'question' && block.lines === 0))
  return line.count <= 8 && line.end !== 'stop'
}

function takeParagraph(desk: Desk, walk: Walk, at: number): void {
  const { block } = walk
  const resumes = goesOn(desk, desk.pieces[at]!.line)
  if (!resumes) {
    const headline = headlineBefore(desk, at, Math.max(walk.blockAt, walk.endedAt))
    if (isAppended(desk, walk, headline, at)) return startAppended(desk, walk, headline, at)
  }
  // A box between two paragraphs: the story goes on behind it.
  const interrupted = resumes && block !== null && !block.before && block.lines <= 3
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

function layRest(desk: Desk, lead: number): void {
  const walk: Walk = { story: desk.drafts[0]!, ended: false, endedAt: lead - 1, block: null, blockAt: -1, pending: [], told: { topics: new Set(), lines: 0 } }
  for (let i = lead; i < desk.pieces.length; i++) {
    const found = desk.sorts[i]
    const { line } = desk.pieces[i]!
    if (found) takeSorted(desk, walk, i, found)
    else if (walk.block && joinsBlock(walk.block, line)) {
      const { block } = walk
      desk.roles[i] = sort(block.sort.kind, blockRule[block.sort.opens!]!)
      block.lines++
    } else if (isParagraph(line)) takeParagraph(desk, walk, i)
    else {
      if (walk.block && walk.block.sort.opens !== 'links') walk.block = null
      walk.pending.push(i)
    }
  }
  settleTail(desk, walk)
}

// A date stamp above a menu is the page's own clock when another one stands nearer to the story.
function tellClocks(desk: Desk): void {
  const main = desk.drafts[0]
  if (!main || main.headline === null) return
  const stamps = desk.roles.flatMap((role, i) =>
    role && typeof role === 'object' && role.rule === 'date/stamp' && role.kind === 'dateline' && holdsDate(desk.knowledge, desk.pieces[i]!.line) ? [i] : [],
  )
  const before = stamps.filter(i => i < main.headline!)
  const lead = main.body.find(i => isParagraph(desk.pieces[i]!.line)) ?? main.headline
  const near = stamps.some(i => i > main.headline! && i < lead)
  if (near) for (const i of before) desk.roles[i] = sort('clock', 'clock/another-stamp-nearer')
  // A clock on the line beside a date is part of the stamp.
  desk.roles.forEach((role, i) => {
    if (role && typeof role === 'object' && role.rule === 'date/stamp' && role.kind === 'clock' && (stamps.includes(i - 1) || stamps.includes(i + 1)))
      desk.roles[i] = sort('dateline', 'date/clock-beside-date')
  })
}

const isSort = (role: Role | null): role is Sort => typeof role === 'object' && role !== null

function storyOf(desk: Desk, draft: Draft, next: Draft | undefined): StoryLayout {
  const spanAt = (i: number): Span => desk.pieces[i]!.line.span
  const until = next ? next.first : desk.pieces.length
  const body = draft.body.sort((a, b) => a - b)
  const last = body.at(-1) ?? draft.headline ?? 0
  const stamps: Span[] = []
  const credits: string[] = []
  for (let i = draft.first; i < until; i++) {
    const role = desk.roles[i]
    if (!isSort(role ?? null)) continue
    const { kind } = role as Sort
    const { line } = desk.pieces[i]!
    if (kind === 'dateline' && (holdsDate(desk.knowledge, line) || (role as Sort).rule.startsWith('date/'))) stamps.push(line.span)
    if (kind === 'credit') credits.push(...creditOf(desk.knowledge, line, (role as Sort).rule))
  }
  const lead = body.find(i => isParagraph(desk.pieces[i]!.line))
  const opening = lead === undefined ? null : desk.pieces[lead]!.line
  let dateline = opening && mayBeginDateline(desk.knowledge, opening.words[0]) ? leadDateline(desk.knowledge, opening.text) : null
  for (let i = draft.first; !dateline && i < (lead ?? last); i++) {
    const role = desk.roles[i]
    if (isSort(role ?? null) && ((role as Sort).rule === 'dateline/city-agency' || (role as Sort).rule === 'credit/agency-line'))
      dateline = lineDateline(desk.knowledge, desk.pieces[i]!.line)
  }
  return {
    kind: draft.kind,
    headline: draft.headline === null ? null : spanAt(draft.headline),
    body: body.map(spanAt),
    dateline,
    credit: longestCredit(credits),
    stamps,
  }
}

/** The stories and the furniture of a page. Every character that is no white space is in exactly one of them. */
export function layOut(page: Page, knowledge: PageKnowledge): Layout {
  const pieces = piecesOf(page.text, knowledge)
  const desk: Desk = { knowledge, page, pieces, sorts: [], roles: pieces.map(() => null), drafts: [], topics: null }
  const lead = sortPieces(desk)
  if (lead < 0) layShort(desk)
  else layRest(desk, layTop(desk, lead))
  tellClocks(desk)
  const stories = desk.drafts.map((draft, i) => storyOf(desk, draft, desk.drafts[i + 1]))
  const furniture: Furniture[] = []
  desk.roles.forEach((role, i) => {
    const { span } = pieces[i]!.line
    if (isSort(role)) furniture.push({ span, kind: role.kind, rule: role.rule })
    else if (role === null) furniture.push({ span, kind: 'other', rule: 'other/unclaimed' })
  })
  const diagnostics: Diagnostic[] = []
  if (!stories.length) diagnostics.push({ code: 'page/no-story', message: 'No line of this page is a story.', span: null })
  return { stories, furniture, diagnostics }
}
