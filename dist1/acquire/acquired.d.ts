import type { IsnadError } from '../model/errors.js';
import type { Page } from '../model/records.js';
import type { FieldMap } from './scraped.js';
/** Where a page was lost. */
export type Stage = 'acquire' | 'read' | 'register';
/** A page, or part of one, that could not be had. The rest of a batch goes on without it. */
export interface Failure {
    source: string;
    stage: Stage;
    error: IsnadError;
}
/** `bytes` is how much of the input it took, for telling how far a batch has come. */
export type Acquired = {
    page: Page;
    bytes: number;
} | {
    failure: Failure;
    bytes: number;
};
/** What the user says of pages that do not say it themselves. */
export interface GivenFacts {
    published?: string;
    outlet?: string;
    title?: string;
    /** under which names lines of JSONL say what they say, where not under ours */
    fields?: FieldMap;
}
export declare const failed: (source: string, error: IsnadError, bytes?: number) => Acquired;
