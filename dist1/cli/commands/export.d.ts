import type { ExportQuery } from '../../app/index.js';
import { type Context, type Exit } from '../context.js';
export interface ExportOptions extends ExportQuery {
    out?: string;
    register?: string;
}
/** What fits in a format of others, on standard output or in a file. */
export declare function exportAs(options: ExportOptions, context: Context): Promise<Exit>;
