import { type Context, type Exit } from './context.js';
export declare function runProgram(argv: readonly string[], context?: Context): Promise<Exit>;
