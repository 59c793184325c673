import { type Shown } from '../../app/index.js';
import type { Account, Entry, Origin } from '../../model/records.js';
import { type Paint } from './paint.js';
import { type Words } from './words.js';
export interface Sheet extends Words {
    shown: Shown;
    /** the number of each account, from 1 */
    numbers: ReadonlyMap<string, number>;
}
export declare const makeSheet: (shown: Shown, words: Words) => Sheet;
export declare const numbersOf: ({ numbers }: Sheet, accounts: readonly string[]) => string;
export declare function entryTitle(sheet: Sheet, entry?: Entry): string;
export declare const participantsLine: (sheet: Sheet, entry?: Entry) => string;
export declare function accountHead(sheet: Sheet, account: Account): string;
/** The text that the spans of an account point into. */
export declare const pageText: ({ shown }: Sheet, account: Account) => string | null;
export declare const accountChain: (sheet: Sheet, account: Account) => string | null;
/** A value of a field in words. Of a quotation only what is said about it: the words themselves stand below. */
export declare const valueText: (sheet: Sheet, field: string, value: unknown) => string;
export declare const quotationOf: (field: string, value: unknown) => string | null;
export declare function whenText(sheet: Sheet, entry?: Entry): string;
/** The origin of an account by a name that a person knows: of a page that names no other, where it was read. */
export declare function originName({ paint, shown }: Sheet, { id, name, accounts }: Origin): string;
/** Wide enough for each of the texts. */
export declare const widest: (texts: readonly string[]) => number;
export declare const hang: (paint: Paint, indent: number) => number;
export declare function textsText(sheet: Sheet): string;
