import type { Reading } from '../model/records.js';
import { type Context, type Exit } from './context.js';
import { type WebOptions } from './web-options.js';
export interface ReadOptions extends WebOptions {
    json?: boolean;
    published?: string;
    fields?: string;
    outlet?: string;
}
interface Forms {
    /** for programs */
    lines: (reading: Reading) => string;
    /** for people */
    text: (reading: Reading) => string;
}
/** Reads the pages one by one and prints each as it comes; what cannot be read is told, and counted at the end. */
export declare function printEach(paths: string[], options: ReadOptions, { out, err, stdin }: Context, { lines, text }: Forms): Promise<Exit>;
export {};
