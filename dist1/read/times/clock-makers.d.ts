import type { Maker } from './make.js';
export declare const clockMakers: Record<string, Maker>;
