import type { Store } from '../store/store.js';
import { type Filters } from './filters.js';
import type { Named, Unnamed } from './names.js';
export interface ExportQuery extends Filters {
    format: string;
    /** this entry alone, by its id or enough of it */
    entry?: string;
    /** of tables: a row for each entry (the default), or for each account */
    rows?: string;
    limit?: number;
    after?: string;
    newest?: boolean;
}
export interface ExportFile {
    chunks: AsyncIterable<string | Uint8Array>;
    mediaType: string;
    fileName: string;
    isBinary: boolean;
    /** how names were taken */
    named: Named[];
    /** names that nobody in the register has: nothing fits then */
    unknown: Unnamed[];
}
/** What formats there are, for help. */
export declare const exportFormats: readonly {
    id: string;
    about: string;
}[];
/** A file of the entries that fit. It is made while it is read: the register must stay open until then. */
export declare function exportIn(store: Store, query: ExportQuery): Promise<ExportFile>;
/** Wrong use is told before a register is opened; it is closed when the file has been read. */
export declare function exported<T>({ register, ...query }: ExportQuery & {
    register?: string;
}, work: (file: ExportFile) => Promise<T>): Promise<T>;
