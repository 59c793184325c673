import type { Page } from '../model/records.js';
import type { PageKnowledge } from './knowledge.js';
import type { Piece } from './pieces.js';
import type { Sort } from './shapes.js';
export type Role = 'headline' | 'body' | Sort;
export interface Draft {
    kind: 'main' | 'appended';
    headline: number | null;
    body: number[];
    first: number;
}
export interface Desk {
    knowledge: PageKnowledge;
    page: Page;
    pieces: Piece[];
    /** the piece that the markup calls the headline */
    marked: number | null;
    /** what each piece is before the first paragraph and after it */
    sorts: (Sort | null)[];
    roles: (Role | null)[];
    drafts: Draft[];
    topics: Set<string> | null;
}
export declare const isLead: (piece: Piece, found: Sort | null) => boolean;
/** Topics of all running text of the page: what its lines are compared with. Made only where a line asks for it. */
export declare function topicsOf(desk: Desk): Set<string>;
