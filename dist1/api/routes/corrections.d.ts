import type { Corrections } from '../../app/index.js';
/** What people said, as every route tells it that shows or changes it. */
export declare const correctionsTold: ({ corrections, entities }: Corrections) => {
    corrections: {
        by: string;
        why: string | null;
        at: string;
        n: number;
        deed: import("../../register/corrections/correction.js").Deed;
        undone: import("../../register/corrections/correction.js").Said | null;
        state: import("../../register/corrections/settle.js").State;
        overruledBy: number | null;
        effect: import("../../register/corrections/settle.js").Effect | null;
        entries: string[];
    }[];
    entities: Record<string, {
        id: string;
        kind: "body" | "group" | "office" | "outlet" | "person" | "place" | "state";
        name: {
            ar: string;
            en: string | null;
        };
        country: string | null;
        wikidata: string | null;
        known: boolean;
    }>;
};
