import { IsnadError } from '../../model/errors.js';
import type { Counts } from '../../store/store.js';
import { type Step } from './follow.js';
import { type WebSettings } from './setting.js';
export interface WatchOptions extends WebSettings {
    /** feeds, sitemaps and lists of feeds: addresses, and files that list them */
    paths: readonly string[];
    register?: string;
    outlet?: string;
    /** milliseconds from one poll of a feed to the next */
    interval?: number;
    /** asks each feed once, and ends */
    once?: boolean;
}
/** What a watch tells while it goes on: what happened, or until when nothing will. */
export type WatchStep = Step | {
    url: string;
    outcome: 'resting';
    until: string;
};
export interface WatchReport {
    feeds: number;
    added: number;
    changed: number;
    /** the text of pages that were in the register already */
    known: number;
    unchanged: number;
    failed: number;
    register: string;
    holds: Counts;
    /** what ended the watch before its end */
    stopped: IsnadError | null;
}
export declare const usualInterval: number;
/** Watches feeds: fetches what they name that is new, reads it into the register, and goes on until it is stopped. */
export declare function watch(options: WatchOptions, tell?: (step: WatchStep) => void | Promise<void>): Promise<WatchReport>;
