import type { DateValue } from '../../model/records.js';
import type { Telling } from '../accounts/telling.js';
/** The date of the entry that these accounts make; null when none of them says anything of it. */
export declare function dateTogether(tellings: readonly Telling[]): DateValue | null;
