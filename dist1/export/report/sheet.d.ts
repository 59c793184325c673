import { type Both, type Exported, type Setting } from '../exported.js';
/** A word of the report. */
export declare function word(id: string): Both;
/** How an origin stands: by the words for it in `labels/report.tsv`. */
type Standing = 'independent' | 'echo' | 'denies';
export interface FieldLine {
    label: Both;
    verdict: Both;
    isConflict: boolean;
    values: {
        text: Both;
        accounts: number[];
    }[];
}
export interface AccountPart {
    n: number;
    name: string;
    url: string | null;
    published: string | null;
    title: string | null;
    origin: string;
    standing: Standing;
    /** which account it is a copy of */
    copyOf: number | null;
    chain: {
        name: string;
        role: Both;
    }[];
    passages: string[];
    quotations: string[];
}
export interface Sheet {
    id: string;
    sentence: Both;
    kind: Both;
    status: Both;
    /** whether it took place, as far as is told */
    isCalm: boolean;
    when: Both | null;
    why: string;
    /** the same in Arabic, where there are words for it */
    whyArabic: string | null;
    fields: FieldLine[];
    accounts: AccountPart[];
    origins: {
        name: Both;
        kind: Both;
        standing: Standing;
        accounts: number[];
    }[];
    /** in English, and in Arabic where there are words for it */
    reasons: {
        text: string;
        arabic: string | null;
        accounts: number[];
    }[];
    corrections: {
        text: string;
    }[];
}
export declare function sheetOf(row: Exported, setting: Setting): Sheet;
export {};
