import type { Diagnostic } from '../../model/records.js';
/** What cannot be what was written: characters that could not be decoded, and text decoded by a wrong charset. */
export declare function garbledIn(text: string): Diagnostic[];
