import type { Store } from '../../store/store.js';
import { type Language } from './item.js';
export interface FeedQuery {
    /** only with this person, office, body or state, by id or by name */
    who?: string;
    /** only of this kind of contact, or of this PLOVER type */
    kind?: string;
    lang: Language;
    /** where the page of the register is served: `http://localhost:4747` */
    base: string;
    /** the address of the feed itself */
    self: string;
}
export interface Feed {
    atom: string;
    /** when something of it changed last */
    updated: string;
}
/** What changed last in a register, as an Atom feed. */
export declare function feedIn(store: Store, query: FeedQuery): Promise<Feed>;
