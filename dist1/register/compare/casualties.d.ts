import type { Casualty } from '../../model/records.js';
import type { Telling } from '../accounts/telling.js';
export type Toll = Omit<Casualty, 'span'>;
export declare const tollsOf: ({ casualties }: Telling) => Toll[];
export declare const tollText: ({ what, n, min, max, unit, side }: Toll) => string;
/** Whether what two accounts count cannot both be so: none of one's counts fits any of the other's of the same. */
export declare function tollsClash(a: Telling, b: Telling): boolean;
