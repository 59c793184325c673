import { TimeField } from '../../model/records.js';
import type { When } from './moment.js';
/** `value` is the TIMEX3 value; what it has beyond what was said is implied. */
export declare function fieldsOf(when: When, value: string): {
    stated: TimeField[];
    implied: TimeField[];
};
