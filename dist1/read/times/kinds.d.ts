import type { When } from './moment.js';
export type Kind = 'date' | 'daterange' | 'time' | 'timerange' | 'datetime' | 'datetimerange' | 'duration' | 'set';
export declare function kindOf(when: When): Kind;
