import type { Counts, PageData, Store } from '../store/store.js';
export interface Removed {
    register: string;
    pages: Pick<PageData, 'id' | 'source'>[];
    holds: Counts;
    /** corrections that hold to nothing any more */
    letGo: number[];
}
export interface RemoveOptions {
    register?: string;
    /** all pages that a name means, where it means several */
    all?: boolean;
}
/** Takes pages out of an opened register, as if they had never come. What people corrected of them is kept. */
export declare function removeIn(store: Store, wanted: readonly string[], { all }?: Pick<RemoveOptions, 'all'>): Promise<Omit<Removed, 'register'>>;
export declare const remove: (wanted: readonly string[], { register, all }?: RemoveOptions) => Promise<Removed>;
