import type { Failure } from '../acquire/index.js';
import { IsnadError } from '../model/errors.js';
import type { Page } from '../model/records.js';
import type { Counts, Store } from '../store/store.js';
import { type Progress, type Sources } from './read.js';
import type { Step } from './web/follow.js';
export interface AddCounts {
    added: number;
    known: number;
    failed: number;
}
export interface AddReport extends AddCounts {
    register: string;
    /** what the register holds now */
    holds: Counts;
    /** what ended the batch before its end */
    stopped: IsnadError | null;
}
/** Told after every page. */
export interface AddStep extends AddCounts {
    progress: Progress;
    failure: Failure | null;
    /** what happened on the web */
    step: Step | null;
}
/** A page that this version has read already, with the same knowledge, need not be read again. */
export declare function isKnown(store: Store, page: Page): Promise<boolean>;
type Tell = (step: AddStep) => void;
/** Reads pages into an opened register. What is in it already stays as it is; a page that fails is set aside. */
export declare function addIn(store: Store, sources: Sources, tell?: Tell): Promise<Omit<AddReport, 'register'>>;
export declare function add(sources: Sources & {
    register?: string;
}, tell?: Tell): Promise<AddReport>;
export {};
