import type { Word } from './align.js';
import type { Quotation } from './asked.js';
/** The words of a text, freed of a conjunction where a part of the quotation begins with what is behind it. */
export declare function freed(text: string, words: readonly Word[], { words: quoted, parts }: Quotation): readonly Word[];
