import type { Entity } from '../../model/records.js';
import type { Past, Store } from '../../store/store.js';
import { type Brief } from '../brief.js';
/** The changes of one entry among those of a stretch of the log. */
export interface Bundle {
    entry: string;
    changes: Past[];
    first: number;
    last: number;
}
/** The changes of a stretch of the log by entry; what is complete first goes first. */
export declare function bundlesOf(changes: readonly Past[]): Bundle[];
type What = 'entry.made' | 'entry.changed' | 'entry.gone';
export interface Message {
    type: What;
    /** when the register saw the last of the changes */
    timestamp: string;
    data: {
        id: string;
        /** of the page that shows it */
        url: string | null;
        /** as it is now; null where it is no more, or goes by another id */
        entry: Brief | null;
        entities: Record<string, Entity>;
        changes: Past[];
    };
}
export declare function messageOf(store: Store, bundle: Bundle, base: string | null): Promise<Message>;
export {};
