import type { Doc } from '../../arabic/doc.js';
import type { Grammar } from './grammar.js';
/** Whether the name in tokens `[i, to)` is that of the town: «في القاهرة», «بالدوحة», «وسط لندن», «باريس القديمة», «عاد من روما». */
export declare function isTown(doc: Doc, i: number, to: number, grammar: Grammar): boolean;
