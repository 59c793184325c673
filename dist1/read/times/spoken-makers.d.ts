import type { Maker } from './make.js';
export declare const spokenMakers: Record<string, Maker>;
