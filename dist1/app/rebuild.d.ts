import type { Failure } from '../acquire/index.js';
import type { Counts, Store } from '../store/store.js';
export interface RebuildCounts {
    /** pages that this reader reads otherwise than the one before */
    changed: number;
    same: number;
    failed: number;
}
export interface RebuildStep extends RebuildCounts {
    progress: {
        done: number;
        total: number;
    };
    failure: Failure | null;
}
export interface RebuildReport extends RebuildCounts {
    register: string;
    /** pages that this reader had read already, as after a rebuild that was broken off */
    known: number;
    holds: Counts;
    /** corrections that hold to nothing any more */
    letGo: number[];
}
/**
 * Reads every page again that another reader has read, each in its own transaction, then derives everything anew in one. Broken
 * off, it has lost nothing and goes on where it was. A page that this reader cannot read keeps the reading that it had.
 */
export declare function rebuildIn(store: Store, tell?: (step: RebuildStep) => void): Promise<Omit<RebuildReport, 'register'>>;
export declare const rebuild: (register?: string, tell?: (step: RebuildStep) => void) => Promise<RebuildReport>;
