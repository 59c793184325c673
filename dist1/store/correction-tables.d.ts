import type { Kysely } from 'kysely';
export interface CorrectionTables {
    corrections: {
        n: number;
        what: string;
        data: string;
        by: string;
        why: string | null;
        at: string;
        /** who undid it, why and when */
        undone: string | null;
    };
    /** the pages that its anchors stand in */
    correction_pages: {
        correction: number;
        page: string;
    };
    /** what of it holds now */
    correction_holds: {
        correction: number;
        state: string;
        overruled_by: number | null;
        effect: string | null;
    };
}
export declare function addCorrections(db: Kysely<unknown>): Promise<void>;
