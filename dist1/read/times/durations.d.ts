import type { Duration } from './moment.js';
export declare function durationName(amounts: Duration['amounts']): string;
