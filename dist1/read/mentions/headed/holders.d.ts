import type { Mention } from '../../../model/records.js';
import type { Spot } from './found.js';
import type { Named } from './people.js';
import type { Post } from './posts.js';
import { type Kit } from './words.js';
/** An office, and where it begins in the folded first word. */
export type Beginning = Pick<Post, 'from' | 'to' | 'start'>;
/** Who stands beside an office: somebody who is named already, or a name that nothing else has read. */
export interface Beside {
    mention?: Mention;
    person?: Named;
    unread?: Named;
    /** what was read as a name and is but the beginning of `unread` */
    part?: Named;
}
interface Around {
    spots: readonly Spot[];
    people: readonly Named[];
    /** by the token where an office ends: who is named before it and holds it */
    rows: ReadonlyMap<number, Beside>;
}
/** Who holds an office that is said beside his name. */
export declare function besidePost(kit: Kit, post: Beginning, end: number, around: Around): Beside | null;
export {};
