import { type Counted } from '../../app/index.js';
import type { Output } from '../output.js';
export declare function countsText({ total, kinds, types, statuses, outlets, origins, originNames }: Counted, output: Output): string;
