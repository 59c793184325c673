import { type Who } from '../../app/index.js';
import type { Output } from '../output.js';
/** What a register holds about somebody, for a person; or the several whom a name may mean. */
export declare function whoText(name: string, who: Who, output: Output): string;
