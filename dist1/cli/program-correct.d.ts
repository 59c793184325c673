import { type Command } from 'commander';
import type { Context, Exit } from './context.js';
type Finish = (exit: Exit) => void;
export declare function addKeeping(program: Command, context: Context, finish: Finish): void;
export {};
