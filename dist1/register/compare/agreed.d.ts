import type { Entry } from '../../model/records.js';
/** What all accounts that tell of a field say, or somebody set; null where they say different things, or nothing. */
export declare function agreed({ fields, corrections }: Entry, name: string): unknown;
