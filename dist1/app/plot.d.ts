import type { Store } from '../store/store.js';
import { type Filters } from './filters.js';
declare const steps: readonly ['year', 'month', 'day'];
type Step = (typeof steps)[number];
export interface Bar {
    /** a year, a month or a day */
    at: string;
    from: string;
    to: string;
    total: number;
    kinds: Record<string, number>;
}
export interface Plot {
    by: Step;
    bars: Bar[];
    /** entries of which the time is not known as exactly as they are counted */
    undated: number;
}
export interface PlotQuery extends Filters {
    by?: string;
}
/** Entries that fit, counted by when they were; of each kind and type. */
export declare function plotIn(store: Store, { by, ...filters }: PlotQuery): Promise<Plot>;
export {};
