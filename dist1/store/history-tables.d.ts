import { type Kysely } from 'kysely';
export interface HistoryTables {
    /** every id that an entry ever had, with the account that it was made of */
    entry_ids: {
        id: string;
        account: string;
        /** where that account stood in its page, once it was taken out or read anew */
        anchor: string | null;
        /** the entry that most of its accounts went to */
        heir: string | null;
    };
    history: {
        n: number;
        at: string | null;
        entry: string;
        what: string;
        data: string;
        cause: string;
    };
    gone_pages: {
        page: string;
        source: string;
        url: string | null;
        at: string | null;
    };
}
export declare function addHistory(db: Kysely<unknown>): Promise<void>;
