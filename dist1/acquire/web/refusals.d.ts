import type { Trouble } from './trouble.js';
export declare const disallowed: (url: URL) => Trouble;
/** A host whose rules cannot be known now is left alone; one that is not there at all is told as such. */
export declare function unknownRules({ host }: URL, { error, wait }: Trouble): Trouble;
export declare const mustWait: ({ host }: URL, until: number) => Trouble;
