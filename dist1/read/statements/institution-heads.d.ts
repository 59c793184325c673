import type { Fold } from '../../text/fold.js';
/** By the id of an institution the words that head its names: «الخارجية الروسية» is «الوزارة» when it is named again. */
export declare function institutionHeads(fold: Fold, article: string): ReadonlyMap<string, ReadonlySet<string>>;
