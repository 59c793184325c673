import type { TextIndex } from './text-index.js';
export declare const fts5: TextIndex;
