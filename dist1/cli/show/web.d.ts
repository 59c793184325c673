import { type FoundList, type WatchReport, type WatchStep } from '../../app/index.js';
import { type Paint } from './paint.js';
/** That an address is no page but names pages, and how many of them are read. */
export declare function foundText(paint: Paint, { url, feed, taken }: FoundList): string;
export declare function stepText(paint: Paint, step: WatchStep, now: Date): {
    out: string;
    err: string;
};
/** For programs: what happened, with what is wrong and what to do where something is. */
export declare function stepJson(step: WatchStep, now: Date): string;
export declare function watchText(report: WatchReport): string;
