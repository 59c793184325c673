import type { Page } from '../model/records.js'
import type { PageKnowledge } from './knowledge.js'
import { topicsOfAll } from './likeness.js'
import { isParagraph } from './lines.js'
import type { Piece } from './pieces.js'
import type { Sort } from './shapes.js'

// What is worked out about one page while it is laid out.

export type Role = 'headline' | 'body' | Sort

export interface Draft {
  kind: 'main' | 'appended'
  headline: number | null
  body: number[]
  first: number
}

export interface Desk {
  knowledge: PageKnowledge
  page: Page
  pieces: Piece[]
  /** the piece that the markup calls the headline */
  marked: number | null
  /** what each piece is before the first paragraph and after it */
  sorts: (Sort | null)[]
  roles: (Role | null)[]
  drafts: Draft[]
  topics: Set<string> | null
}

export const isLead = (piece: Piece, found: Sort | null): boolean => !found && isParagraph(piece.line)

/** Topics of all running text of the page: what its lines are compared with. Made only where a line asks for it. */
export function topicsOf(desk: Desk): Set<string> {
  if (!desk.topics) {
    const running = desk.pieces.filter((piece, i) => !desk.sorts[i] && isParagraph(piece.line))
    desk.topics = topicsOfAll(
      desk.knowledge,
      running.map(piece => piece.line),
    )
  }
  return desk.topics
}
