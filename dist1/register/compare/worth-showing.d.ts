import type { Entry } from '../../model/records.js';
/** That a call was by phone goes without saying; and so does who takes part where the sides are told and leave nobody out. */
export declare function worthShowing(name: string, entry: Pick<Entry, 'kind' | 'fields'>): boolean;
