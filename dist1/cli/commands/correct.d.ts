import type { CorrectOptions, Wanted } from '../../app/index.js';
import { type Context, type Exit } from '../context.js';
export interface CorrectionOptions extends CorrectOptions {
    json?: boolean;
}
export declare function correct(wanted: Wanted, { json, ...options }: CorrectionOptions, { out }: Context): Promise<Exit>;
export declare function undo(n: string, { json, ...options }: CorrectionOptions, { out }: Context): Promise<Exit>;
export declare function list({ json, register }: CorrectionOptions, { out }: Context): Promise<Exit>;
