import type { Page } from '../model/records.js';
import type { Added, Store } from '../store/store.js';
export interface FileGiven {
    name: string;
    bytes: Uint8Array;
}
export interface AddGiven {
    text?: string;
    url?: string;
    file?: FileGiven;
    outlet?: string;
    published?: string;
    title?: string;
}
export interface AddedPage extends Pick<Page, 'id' | 'source' | 'title'> {
    outcome: Added['outcome'];
    /** the entries that it is told in */
    entries: string[];
}
export interface GivenReport {
    pages: AddedPage[];
    failed: {
        source: string;
        code: string;
        message: string;
        advice: string;
    }[];
}
/** Reads what is given into an opened register. What fails is told and not set aside. */
export declare function addGivenIn(store: Store, given: AddGiven): Promise<GivenReport>;
