import { type Named } from '../register/origins/names.js';
/** Offices within a reason, `RUS/president`, in words. */
export declare const officesInWords: (text: string) => string;
/** The offices within reasons by their names. */
export declare function officesNamed(texts: readonly string[]): Record<string, string>;
/** The name of an origin that the tables know, in both languages: an institution, an outlet, or somebody who saw it. */
export declare function originInWords(id: string): Named | null;
