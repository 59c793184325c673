import type { Markup } from '../../model/records.js';
import { type Line } from './body/lines.js';
import type { Tree } from './elements.js';
import type { PageText } from './text.js';
type Region = Markup['regions'][number];
/** Regions for lines that none of `regions` covers. */
export declare function outsideRegions(tree: Tree, text: PageText, lines: readonly Line[], regions: readonly Region[]): Region[];
export {};
