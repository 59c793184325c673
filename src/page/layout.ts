import type { Diagnostic, Furniture, Page } from '../model/records.js'
import type { Span } from '../text/span.js'
import { creditOf, longestCredit } from './credits.js'
import { type Dateline, leadDateline, lineDateline, mayBeginDateline } from './datelines.js'
import { type Desk, type Draft, isLead, type Role } from './desk.js'
import type { PageKnowledge } from './knowledge.js'
import { isParagraph } from './lines.js'
import { layShort, layTop } from './opening.js'
import { piecesOf } from './pieces.js'
import { type Sort, sort, sortOf } from './shapes.js'
import { holdsDate } from './stamps.js'
import { layRest } from './walk.js'

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

// A date stamp above a menu is the page's own clock when another one stands nearer to the story.
function tellClocks(desk: Desk): void {
  const main = desk.drafts[0]
  if (!main || main.headline === null) return
  const stamps = desk.roles.flatMap((role, i) =>
    role &&
    typeof role === 'object' &&
    role.rule === 'date/stamp' &&
    role.kind === 'dateline' &&
    holdsDate(desk.knowledge, desk.pieces[i]!.line)
      ? [i]
      : [],
  )
  const before = stamps.filter(i => i < main.headline!)
  const lead = main.body.find(i => isParagraph(desk.pieces[i]!.line)) ?? main.headline
  const near = stamps.some(i => i > main.headline! && i < lead)
  if (near) for (const i of before) desk.roles[i] = sort('clock', 'clock/another-stamp-nearer')
  // A clock on the line beside a date is part of the stamp.
  desk.roles.forEach((role, i) => {
    if (
      role &&
      typeof role === 'object' &&
      role.rule === 'date/stamp' &&
      role.kind === 'clock' &&
      (stamps.includes(i - 1) || stamps.includes(i + 1))
    )
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
    if (kind === 'dateline' && (holdsDate(desk.knowledge, line) || (role as Sort).rule.startsWith('date/')))
      stamps.push(line.span)
    if (kind === 'credit') credits.push(...creditOf(desk.knowledge, line, (role as Sort).rule))
  }
  const lead = body.find(i => isParagraph(desk.pieces[i]!.line))
  const opening = lead === undefined ? null : desk.pieces[lead]!.line
  let dateline =
    opening && mayBeginDateline(desk.knowledge, opening) ? leadDateline(desk.knowledge, opening.text) : null
  for (let i = draft.first; !dateline && i < (lead ?? last); i++) {
    const role = desk.roles[i]
    if (
      isSort(role ?? null) &&
      ((role as Sort).rule === 'dateline/city-agency' || (role as Sort).rule === 'credit/agency-line')
    )
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
  if (!stories.length)
    diagnostics.push({ code: 'page/no-story', message: 'No line of this page is a story.', span: null })
  return { stories, furniture, diagnostics }
}
