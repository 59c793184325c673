import type { Supplement } from '../../knowledge/supplement.js';
import type { FileText } from './tables.js';
export declare const supplementFolder: () => string;
/** The supplement of a folder; null where there is none. */
export declare function readSupplement(folder: string): Supplement | null;
/** The files of a supplement. People go first: a term without its person would be of nobody. */
export declare function supplementFiles(folder: string, { people, terms }: Supplement, note: string): FileText[];
/**
 * Takes the user's supplement into what is known, once, before anything is read.
 * Tells it from another supplement by what reading sees of it.
 */
export declare function takeSupplement(): string;
