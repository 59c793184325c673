import type { AddCounts, Progress } from '../app/index.js';
import type { Output } from './output.js';
interface Step extends AddCounts {
    progress: Progress;
}
export interface Bar {
    draw(step: Step): void;
    clear(): void;
}
/** A line that is drawn over and over on a terminal, once the work turns out to be long. */
export declare function progressBar(out: Output, now?: () => number): Bar;
export {};
