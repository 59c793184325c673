import type { DateValue, TimeExpression } from '../../model/records.js';
import type { When } from './moment.js';
import { type Anchor } from './place.js';
type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export interface Resolved {
    type: TimeType;
    value: string;
    date: DateValue | null;
    otherwise: TimeExpression['otherwise'];
    /** whether the day of publication was needed */
    counted: boolean;
}
export declare function resolve(when: When, anchor: Anchor): Resolved;
export {};
