import { type Candidate, type WorldFound, type WorldSize } from '../../app/index.js';
import type { Output } from '../output.js';
import { type Paint } from './paint.js';
/** Things that a name may mean, a line each. */
export declare function candidatesText(paint: Paint, candidates: readonly Candidate[]): string;
/** What the tables know of a name, for a person. */
export declare function worldText({ name, at, found, candidates }: WorldFound, output: Output): string;
/** How much the tables know, for a person. */
export declare function worldSizeText(size: WorldSize, output: Output): string;
