import type { Reading } from '../../model/records.js';
import type { CopyKind } from './sketch.js';
/** A story of a page that is a copy of another, or has one. */
export interface CopiedStory {
    /** the id of the page, and of the story in it */
    page: string;
    story: string;
    source: string;
    url: string | null;
    outlet: string | null;
    /** the day or time of publication, where it is known */
    published: string | null;
    /** the agency or paper that the story names in its dateline or credits */
    credit: string | null;
    headline: string | null;
}
/** Two stories of a group, by their places in it. */
export interface CopyLink {
    a: number;
    b: number;
    /** `exact`: word for word; `near`: edited, cut or in another order; `partial`: one has paragraphs of the other */
    kind: CopyKind;
    /** which of the two was first, where days or credits tell */
    first: 'a' | 'b' | null;
}
/** Stories that are one text, the earliest first; those without a day last. */
export interface CopyGroup {
    stories: CopiedStory[];
    links: CopyLink[];
}
/**
 * Which of the stories of some pages are one text, as papers print what an agency sent; the longest groups first. A story without a copy is in
 * none. With `partial` those count too that have only paragraphs of another.
 */
export declare function copiesAmong(readings: readonly Reading[], { partial }?: {
    partial?: boolean;
}): CopyGroup[];
