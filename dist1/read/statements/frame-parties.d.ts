import type { Group } from '../clauses/index.js';
import { type Opening, type Walk } from './walk.js';
export declare function takeGroup(walk: Walk, i: number, group: Group): number | Opening;
