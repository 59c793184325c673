import { type When } from './moment.js';
import type { Rule } from './rules.js';
import type { Said } from './terms.js';
export interface Part {
    label: string;
    said: Said;
}
export type Maker = (parts: readonly Part[], set: Readonly<Record<string, unknown>>) => When | null;
export declare function make(rule: Rule, parts: readonly Part[]): When | null;
