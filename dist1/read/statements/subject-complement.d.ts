import { type Source } from './context.js';
import type { Walk } from './walk.js';
export declare function withComplement({ context, frame, limit }: Walk, source: Source): Source;
